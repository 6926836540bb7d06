import { webAddressFault } from '#shared/model/web-address.ts';
import type { Faults } from './faults.ts';

/**
 * A valid address without surrounding white space.
 *
 * @param pointer JSON Pointer of the field, for the error
 * @param faultOf returns what is wrong with an address, or undefined for a valid one
 * @returns undefined for no address or an invalid one; for an invalid one a fault is added
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
