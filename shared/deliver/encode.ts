import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { VARIANT_ENDINGS } from '#shared/settings.ts';

export type Encoding = keyof typeof VARIANT_ENDINGS;

/**
 * Processor time for 200 KB of text like news: Brotli takes 237 ms at quality 11, 15 ms at 7, 7 ms at 6, and
 * 6 ms at 5. The output is 13% larger at 7 than at 11, 0.7% at 6 than at 7, 1.8% at 5 than at 6. Gzip takes
 * 7.5 ms at level 9, 6.2 ms at 6, with 0.1% more output.
 */
const QUALITY: Record<Demand, number> = { polled: constants.BROTLI_MAX_QUALITY, tag: 6, seldom: 5 };
const GZIP_LEVEL: Record<Demand, number> = { polled: constants.Z_BEST_COMPRESSION, tag: 6, seldom: 6 };
/** Larger files get at most Brotli quality 9. At quality 11, 1.5 MB take two seconds, which delays other feeds. */
const MAX_BYTES_AT_BEST = 400_000;
const QUALITY_OF_LARGE = 9;

function qualityOf(bytes: Uint8Array, demand: Demand): number {
  const quality = QUALITY[demand];
  return bytes.length > MAX_BYTES_AT_BEST ? Math.min(quality, QUALITY_OF_LARGE) : quality;
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/**
 * How often a file is read after it is written. `polled`: readers read it with each poll of a feed. `tag`:
 * the file of a tag; fewer readers poll it, and one article can change the files of 32 tags. `seldom`: all
 * other files, such as an archive document or the page of an article.
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
