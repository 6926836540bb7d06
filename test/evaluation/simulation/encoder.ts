import type { encode } from '#shared/deliver/encode.ts';
import { VARIANT_ENDINGS } from '#shared/settings.ts';

/**
 * The text before the bytes of each encoding. The bytes are not compressed, because compression would slow
 * down the simulation.
 */
const PREFIXES = { identity: '', gzip: 'gzip:', br: 'br:' } as const;

export const encodeByName: typeof encode = async (bytes) => ({
  identity: bytes,
  gzip: Buffer.concat([Buffer.from(PREFIXES.gzip), bytes]),
  br: Buffer.concat([Buffer.from(PREFIXES.br), bytes]),
});

/** The text of a file. @throws if its bytes are not in the encoding of its key */
export function decoded(key: string, bytes: Buffer): string {
  const name = key.endsWith(VARIANT_ENDINGS.br)
    ? 'br'
    : key.endsWith(VARIANT_ENDINGS.gzip)
      ? 'gzip'
      : 'identity';
  const text = bytes.toString('utf8');
  if (!text.startsWith(PREFIXES[name])) throw new Error(`${key} is not encoded as ${name}`);
  return text.slice(PREFIXES[name].length);
}
