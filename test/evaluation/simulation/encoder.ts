import type { encode } from '#shared/deliver/encode.ts';
import { VARIANT_ENDINGS } from '#shared/settings.ts';

/** In the place of each encoding, its name before the bytes: what compresses well is tested elsewhere, and costs a run its time. */
const PREFIXES = { identity: '', gzip: 'gzip:', br: 'br:' } as const;

export const encodeByName: typeof encode = async (bytes) => ({
  identity: bytes,
  gzip: Buffer.concat([Buffer.from(PREFIXES.gzip), bytes]),
  br: Buffer.concat([Buffer.from(PREFIXES.br), bytes]),
});

/** The text of a file. @throws where its bytes are not of the encoding that its key says */
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
