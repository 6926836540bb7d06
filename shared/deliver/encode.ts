import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { VARIANT_ENDINGS } from '#shared/settings.ts';

export type Encoding = keyof typeof VARIANT_ENDINGS;

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/**
 * One file in every encoding that readers ask for. Written once and read by every poll, so at the highest setting.
 *
 * @returns the bytes by encoding; the same input gives the same bytes
 */
export async function encode(bytes: Uint8Array): Promise<Record<Encoding, Uint8Array>> {
  const [gzipped, brotli] = await Promise.all([
    asGzip(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }),
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  return { identity: bytes, gzip: gzipped, br: brotli };
}
