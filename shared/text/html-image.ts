import type { AddressResolver } from './html-address.ts';

/** Attributes in which lazy-loading scripts keep the address, the most frequent first. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-src',
  'data-url',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];

/** The width in pixels that is enough for one column of text on any screen. */
const WIDEST = 1_600;
/**
 * The maximum number of characters of a `srcset` that are parsed. The pattern below backtracks, so a longer
 * `srcset` could take too much time. The `srcset` of a real page has a few hundred characters.
 */
const MAX_SET_CHARACTERS = 8_192;
const CANDIDATE = /([^\s,]\S*[^\s,])(?:\s+([\d.]{1,8})([wx]))?\s*(?:,|$)/g;

/** File names of placeholders that a page shows until it has loaded the image, and of spacers. */
const PLACEHOLDER_NAME =
  /(?:^|[/_-])(?:1x1|1px|blank|clear|pixel|spacer|trans|transparent|lazy|lazyload|loading|placeholder|grey|gray)[\w-]{0,20}\.(?:gif|png|svg)$/i;
/** A width or height of 0 or 1 pixel, in an attribute or a style. */
const ONE_PIXEL = /^\s*[01](?:px|\.0)?\s*$/;
const HIDDEN_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:^|;)\s*(?:width|height)\s*:\s*[01]px)/i;

/** The candidate of a `srcset` that suits a column of text best (HTML Living Standard §4.8.4.2.1). */
function bestCandidate(srcset: string): { address: string; width: number } | undefined {
  let best: { address: string; width: number } | undefined;
  for (const [, address = '', amount = '1', unit = 'x'] of srcset
    .slice(0, MAX_SET_CHARACTERS)
    .matchAll(CANDIDATE)) {
    const width = unit === 'w' ? Number(amount) : Number(amount) * (WIDEST / 2);
    const isBetter =
      best === undefined ||
      (width <= WIDEST ? width > best.width || best.width > WIDEST : width < best.width);
    if (isBetter) best = { address, width };
  }
  return best;
}

const WIDTH_IN_ADDRESS = /(?:\bw(?:idth)?[=_]?|[-_])(\d{2,4})(?=x\d|[/&,._-]|$)/i;

/** The width in pixels that an image address contains, at most the width that is needed; 0 if it contains none. */
function writtenWidth(address = ''): number {
  return Math.min(WIDEST, Number(WIDTH_IN_ADDRESS.exec(address.slice(0, MAX_SET_CHARACTERS))?.[1] ?? 0));
}

/**
 * The address of the image that the page finally shows, even if the image is loaded lazily.
 *
 * @param attributes of an `img`, or of a `source` in a `picture`
 * @returns absolute http or https URL; undefined for placeholders, inline data and addresses that cannot be made
 *   absolute
 */
export function imageAddress(
  attributes: Record<string, string>,
  addresses: AddressResolver,
  { isFirstRelease = false }: { isFirstRelease?: boolean } = {},
): string | undefined {
  const { src, srcset = '' } = attributes;
  const best = bestCandidate(srcset);
  // A `srcset` has several sizes of one picture. The picture at `src` can be larger than all of them.
  const isSrcLarger = writtenWidth(src) > (best?.width ?? 0);
  const late = LAZY_ATTRIBUTES.map((name) => attributes[name]);
  const lateSets = LAZY_SETS.map((name) => bestCandidate(attributes[name] ?? '')?.address);
  const candidates = isFirstRelease
    ? [...late, src, ...lateSets, best?.address]
    : [...lateSets, ...late, ...(isSrcLarger ? [src, best?.address] : [best?.address, src])];
  for (const candidate of candidates) {
    if (!candidate?.trim()) continue;
    const address = addresses.resolve(candidate);
    if (address && !PLACEHOLDER_NAME.test(new URL(address).pathname)) return address;
  }
  return undefined;
}

/** Whether an image is invisible, as images that count visitors are. */
export function isTrackingPixel(attributes: Record<string, string>): boolean {
  return (
    ONE_PIXEL.test(attributes.width ?? '') ||
    ONE_PIXEL.test(attributes.height ?? '') ||
    HIDDEN_STYLE.test(attributes.style ?? '') ||
    attributes.hidden !== undefined
  );
}
