import { webAddressFault } from '#shared/model/web-address.ts';
import type { Faults } from './faults.ts';

/**
 * A valid address without surrounding white space.
 *
 * @param pointer JSON Pointer of the field, for the error
 * @param faultOf what the address must be; undefined if it is valid
 * @returns undefined if there is no address, or after a fault was added
 */
export function webAddress(
  raw: string | undefined,
  pointer: string,
  faults: Faults,
  faultOf = webAddressFault,
): string | undefined {
  if (raw === undefined) return undefined;
  const fault = faultOf(raw);
  if (fault === undefined) return raw.trim();
  faults.add(pointer, fault);
  return undefined;
}
