import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { VARIANT_ENDINGS } from '#shared/settings.ts';

export type Encoding = keyof typeof VARIANT_ENDINGS;

/** At a twentieth of the time, 9 gives a tenth more bytes than 11; 5 takes a quarter of that again. */
const QUALITY: Record<Demand, number> = { polled: constants.BROTLI_MAX_QUALITY, tag: 9, seldom: 5 };
/** Above this a file takes seconds at 11 (1.5 MB: two), which keeps other feeds waiting. */
const MAX_BYTES_AT_BEST = 400_000;
const QUALITY_OF_LARGE = 9;

function qualityOf(bytes: Uint8Array, demand: Demand): number {
  const quality = QUALITY[demand];
  return bytes.length > MAX_BYTES_AT_BEST ? Math.min(quality, QUALITY_OF_LARGE) : quality;
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/**
 * How often a file is read for each time that it is written: by every poll; by the polls of those who follow one tag, of which
 * an article can have 32; or once by whoever collects the history.
 */
export type Demand = 'polled' | 'tag' | 'seldom';

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
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(bytes, demand),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  return { identity: bytes, gzip: gzipped, br: brotli };
}
