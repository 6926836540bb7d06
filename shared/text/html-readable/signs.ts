import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import type { ReadableRule } from './place.ts';

/** Sites that draw emoji themselves name the image file after the code points. */
const CODE_POINTS = /\/(?:emoji_?u)?[\da-f]{4,6}(?:[-_][\da-f]{2,6})*\.(?:svg|png|gif|webp)$/i;

/** Replaces the picture of an emoji by the emoji. */
export const emoji: ReadableRule = ({ name, attributes }) => {
  if (name !== 'img') return undefined;
  const { alt = '', class: className = '', src = '' } = attributes;
  const isSign = /emoji|smiley/i.test(className) || CODE_POINTS.test(src.replace(/[?#].*$/s, ''));
  return isSign && isOnlyEmoji(alt) ? [alt] : undefined;
};

/** V8 takes 10 ms to create this expression. Most articles do not need it, so it is not a constant of the module. */
const isOnlyEmoji = (text: string): boolean => /^(?:\p{RGI_Emoji}){1,3}$/v.test(text);

/** Icon fonts of Material Design draw the icon in place of its name: `access_time`. */
const NAMED_ICON = /(?:^|\s)(?:material-icons|material-symbols)(?:-[a-z]+)*(?:\s|$)/;
/** Other icon fonts draw their icons in place of characters for private use. */
const ONLY_PRIVATE = /^\s*[\uE000-\uF8FF]\s*$/;

/** Whether an element is an icon of an icon font. Its text is not for readers. */
export function isIcon({ name, attributes, children }: HtmlElement): boolean {
  if (name === 'mat-icon' || NAMED_ICON.test(attributes.class ?? '')) return true;
  const [text, ...others] = children;
  return name === 'i' && typeof text === 'string' && others.length === 0 && ONLY_PRIVATE.test(text);
}

/** Removes the icons of icon fonts, because a feed reader does not load these fonts. */
export const icon: ReadableRule = (element) => (isIcon(element) ? [] : undefined);

/**
 * Adds parentheses to ruby annotations without them, for readers who see the text without its layout (HTML §4.5.14).
 */
export const rubyAnnotation: ReadableRule = (element) => {
  const { name, children } = element;
  if (name !== 'ruby' || findElement(children, (child) => child.name === 'rp')) return undefined;
  const isReading = (node: HtmlNode): boolean => typeof node !== 'string' && node.name === 'rt';
  if (!children.some(isReading)) return undefined;
  const parenthesis = (text: string): HtmlNode => ({ name: 'rp', attributes: {}, children: [text] });
  return [
    {
      ...element,
      children: children.flatMap((child) =>
        isReading(child) && textOf(child).trim() !== ''
          ? [parenthesis('('), child, parenthesis(')')]
          : [child],
      ),
    },
  ];
};

const PROTECTED = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i;

/** Decodes an address as Cloudflare encodes it: each character is combined (XOR) with the first byte. */
function decodeAddress(hex: string): string {
  const [key = 0, ...codes] = (hex.slice(0, 512).match(/[\da-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return Buffer.from(codes.map((code) => code ^ key)).toString();
}

/** Decodes a mail address that only a script makes readable. */
export const protectedMail: ReadableRule = (element) => {
  const { attributes } = element;
  if (attributes['data-cfemail'] === undefined && attributes.href === undefined) return undefined;
  const [, inLink] = PROTECTED.exec(attributes.href ?? '') ?? [];
  const address = decodeAddress(attributes['data-cfemail'] ?? inLink ?? '');
  if (!/^[^\s@]+@[^\s@]+$/.test(address.replace(/\?.*$/s, ''))) return undefined;
  if (attributes['data-cfemail'] !== undefined) return [address];
  return [{ ...element, attributes: { href: `mailto:${address}` } }];
};
