import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { VARIANT_ENDINGS } from '#shared/settings.ts';

export type Encoding = keyof typeof VARIANT_ENDINGS;

/**
 * Of 200 KB of text like news, brotli 11 takes 237 ms of processor time, 7 takes 15 ms for 13% more bytes, 6 takes 7 ms for
 * 0.7% more than 7, and 5 takes 6 ms for 1.8% more. gzip 9 takes 7.5 ms, and 6 takes 6.2 ms for 0.1% more.
 */
const QUALITY: Record<Demand, number> = { polled: constants.BROTLI_MAX_QUALITY, tag: 6, seldom: 5 };
const GZIP_LEVEL: Record<Demand, number> = { polled: constants.Z_BEST_COMPRESSION, tag: 6, seldom: 6 };
/** Larger files would take seconds at quality 11 (1.5 MB: two) and delay other feeds. */
const MAX_BYTES_AT_BEST = 400_000;
const QUALITY_OF_LARGE = 9;

function qualityOf(bytes: Uint8Array, demand: Demand): number {
  const quality = QUALITY[demand];
  return bytes.length > MAX_BYTES_AT_BEST ? Math.min(quality, QUALITY_OF_LARGE) : quality;
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/**
 * How often a file is read after it is written. `polled`: by each poll of a feed. `tag`: by polls of one tag, of which
 * an article can have 32. `seldom`: an archive document.
 */
export type Demand = 'polled' | 'tag' | 'seldom';

/**
 * Encodes a file for all encodings that readers ask for. Polled files use the best compression, because they are
 * written once and read often.
 *
 * @returns the bytes by encoding; equal input gives equal bytes
 */
export async function encode(bytes: Uint8Array, demand: Demand): Promise<Record<Encoding, Uint8Array>> {
  const [gzipped, brotli] = await Promise.all([
    asGzip(bytes, { level: GZIP_LEVEL[demand], memLevel: 9 }),
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
