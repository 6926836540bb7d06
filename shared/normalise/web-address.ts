import { webAddressFault } from '#shared/model/web-address.ts';
import type { Faults } from './faults.ts';

/**
 * An address that a reader can follow: as it was submitted, but for white space around it.
 *
 * @param pointer JSON Pointer of the field, for the error
 * @returns undefined where there is none or it is at fault
 */
export function webAddress(raw: string | undefined, pointer: string, faults: Faults): string | undefined {
  if (raw === undefined) return undefined;
  const fault = webAddressFault(raw);
  if (fault === undefined) return raw.trim();
  faults.add(pointer, fault);
  return undefined;
}
