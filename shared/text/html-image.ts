import type { AddressResolver } from './html-address.ts';

/** Where scripts that load images late keep the address, the commonest first. */
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

/** Wide enough for any screen that shows one column of text; wider only costs its reader. Pixels. */
const WIDEST = 1_600;
/** A list of candidates is a few hundred characters; the pattern below looks ahead, so it gets no more than this. */
const MAX_SET_CHARACTERS = 8_192;
const CANDIDATE = /([^\s,]\S*[^\s,])(?:\s+([\d.]{1,8})([wx]))?\s*(?:,|$)/g;

/** File names of placeholders that are shown until the real image is loaded, or that only fill space. */
const PLACEHOLDER_NAME =
  /(?:^|[/_-])(?:1x1|1px|blank|clear|pixel|spacer|trans|transparent|lazy|lazyload|loading|placeholder|grey|gray)[\w-]{0,20}\.(?:gif|png|svg)$/i;
/** One pixel, by a width or height of 0 or 1, in an attribute or a style. */
const ONE_PIXEL = /^\s*[01](?:px|\.0)?\s*$/;
const HIDDEN_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:^|;)\s*(?:width|height)\s*:\s*[01]px)/i;

/** The candidate of a `srcset` that shows best in a column of text (HTML Living Standard §4.8.4.2.1). */
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

/** The width that an address says of its picture; 0 where it says none. Pixels, and no more than is asked for. */
function writtenWidth(address = ''): number {
  return Math.min(WIDEST, Number(WIDTH_IN_ADDRESS.exec(address.slice(0, MAX_SET_CHARACTERS))?.[1] ?? 0));
}

/**
 * The address of the image that the page shows in the end, also if the page loads it late.
 *
 * @param attributes of an `img`, or of a `source` in a `picture`
 * @returns absolute http or https URL; undefined for placeholders, inline data and where nothing can be made absolute
 */
export function imageAddress(
  attributes: Record<string, string>,
  addresses: AddressResolver,
  { isFirstRelease = false }: { isFirstRelease?: boolean } = {},
): string | undefined {
  const { src, srcset = '' } = attributes;
  const best = bestCandidate(srcset);
  // A set is the same picture in several sizes; `src` may be a larger one, by what its own address says.
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

/** An invisible image that counts visitors. Recognised by its shape, never by its site. */
export function isTrackingPixel(attributes: Record<string, string>): boolean {
  return (
    ONE_PIXEL.test(attributes.width ?? '') ||
    ONE_PIXEL.test(attributes.height ?? '') ||
    HIDDEN_STYLE.test(attributes.style ?? '') ||
    attributes.hidden !== undefined
  );
}
