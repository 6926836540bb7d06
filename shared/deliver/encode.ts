import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { VARIANT_ENDINGS } from '#shared/settings.ts';

export type Encoding = keyof typeof VARIANT_ENDINGS;

/** At a quarter of the time, 5 gives a tenth more bytes than 11. */
const QUALITY: Record<Demand, number> = { polled: constants.BROTLI_MAX_QUALITY, seldom: 5 };

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** How often a file is read for each time that it is written: by every poll, or once by whoever collects the history. */
export type Demand = 'polled' | 'seldom';

/**
 * One file in every encoding that readers ask for; what is polled at the highest setting, since it is written once and
 * read by everybody.
 *
 * @returns the bytes by encoding; the same input gives the same bytes
 */
export async function encode(bytes: Uint8Array, demand: Demand): Promise<Record<Encoding, Uint8Array>> {
  const [gzipped, brotli] = await Promise.all([
    asGzip(bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }),
    asBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY[demand],
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  return { identity: bytes, gzip: gzipped, br: brotli };
}
