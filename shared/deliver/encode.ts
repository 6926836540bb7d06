import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { VARIANT_ENDINGS } from '#shared/settings.ts';

export type Encoding = keyof typeof VARIANT_ENDINGS;

/**
 * Measured on 200 KB of text like news, in processor time. Brotli: 237 ms at quality 11; 15 ms at 7 (13% more bytes
 * than at 11); 7 ms at 6 (0.7% more than at 7); 6 ms at 5 (1.8% more than at 6). Gzip: 7.5 ms at 9; 6.2 ms at 6 (0.1%
 * more than at 9).
 */
const QUALITY: Record<Demand, number> = { polled: constants.BROTLI_MAX_QUALITY, tag: 6, seldom: 5 };
const GZIP_LEVEL: Record<Demand, number> = { polled: constants.Z_BEST_COMPRESSION, tag: 6, seldom: 6 };
/** At quality 11 larger files would take seconds (1.5 MB take two) and delay other feeds. */
const MAX_BYTES_AT_BEST = 400_000;
const QUALITY_OF_LARGE = 9;

function qualityOf(bytes: Uint8Array, demand: Demand): number {
  const quality = QUALITY[demand];
  return bytes.length > MAX_BYTES_AT_BEST ? Math.min(quality, QUALITY_OF_LARGE) : quality;
}

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/**
 * How often a file is read after it is written. `polled`: readers read it with each poll of a feed. `tag`: the file of
 * a tag; fewer readers poll it, and one article can change the files of 32 tags. `seldom`: an archive document.
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
