import { type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import type { Place, ReadableRule } from './place.ts';

const MEDIA: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'audio', 'amp-img', 'amp-video']);

/** Pictures and players, without the elements around them. */
function mediaIn(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : MEDIA.has(node.name) ? [node] : mediaIn(node.children),
  );
}

/**
 * Removes a button, because its label is not text of the article. In headings, terms, captions and summaries the button
 * is kept, because its label can be the whole text.
 */
export const button: ReadableRule = ({ name, attributes, children }, { isInLabel }) => {
  const isButton =
    name === 'button' ||
    (attributes.role === 'button' &&
      (name === 'span' || name === 'div') &&
      attributes['aria-expanded'] === undefined);
  return isButton && !isInLabel ? mediaIn(children) : undefined;
};

/** Signs that documentation generators put next to a heading, a paragraph or a caption as a link to that part. */
const SIGN = /^[\s\p{Cf}]*[¶🔗⚓∞⛓]\p{M}*[\s\p{Cf}]*$/u;
const SIGN_IN_LABEL = /^[\s\p{Cf}]*(?:[#§¶🔗⚓∞⛓]\p{M}*)?[\s\p{Cf}]*$/u;
const MAX_SIGN_CHARACTERS = 12;

/** The fragment of a link within the page. */
function fragmentOf(href: string, baseUrl: string | undefined): string | undefined {
  if (href.startsWith('#')) return href.slice(1);
  const hash = href.indexOf('#');
  return hash > 0 && baseUrl !== undefined && href.slice(0, hash) === baseUrl.replace(/#.*$/s, '')
    ? href.slice(hash + 1)
    : undefined;
}

/** Removes a sign that links a heading, a paragraph or a caption to itself. */
export const permalink: ReadableRule = (element, { baseUrl, isInLabel }) => {
  const { name, attributes } = element;
  if (name !== 'a' || fragmentOf(attributes.href ?? '', baseUrl) === undefined) return undefined;
  const text = textOf(element);
  if (text.length > MAX_SIGN_CHARACTERS) return undefined;
  return (isInLabel ? SIGN_IN_LABEL : SIGN).test(text) && mediaIn(element.children).length === 0
    ? []
    : undefined;
};

const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Removes a link in a heading that leads to the heading itself ("Permalink", "Copy link"). */
export const headingWithPermalink: ReadableRule = (heading, { baseUrl }) => {
  const { name, attributes, children } = heading;
  if (!HEADINGS.has(name) || children.length < 2) return undefined;
  const isOwn = (node: HtmlNode): boolean => {
    if (typeof node === 'string' || node.name !== 'a') return false;
    const target = fragmentOf(node.attributes.href ?? '', baseUrl);
    const ids = [attributes.id, node.attributes.id, node.attributes.name];
    return target !== undefined && target !== '' && ids.includes(target);
  };
  const rest = children.filter((child) => !isOwn(child));
  const hasText = rest.some((child) => /[\p{L}\p{N}]/u.test(textOf(child)));
  return hasText && rest.length < children.length ? [{ ...heading, children: rest }] : undefined;
};

const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio']);
const PARAGRAPHS: ReadonlySet<string> = new Set('p li td h1 h2 h3 h4 h5 h6 figcaption blockquote'.split(' '));
/** Position, duration and speed of a player: `0:00 / 3:21 1x`. */
const TIMES = /^[\s\d:./×x%–-]*\d+:\d\d[\s\d:./×x%–-]*$/;
const MAX_TIMES_CHARACTERS = 60;

/** The text outside buttons; undefined if there is a paragraph or a medium, or more text than the times of a player. */
function controlText(nodes: readonly HtmlNode[]): string | undefined {
  let text = '';
  for (const node of nodes) {
    if (typeof node !== 'string' && (PARAGRAPHS.has(node.name) || MEDIA.has(node.name))) return undefined;
    const piece = typeof node === 'string' ? node : node.name === 'button' ? '' : controlText(node.children);
    if (piece === undefined) return undefined;
    text += piece;
    if (text.length > MAX_TIMES_CHARACTERS) return undefined;
  }
  return text;
}

/** Removes the times that a site shows next to a player, because the player has its own controls. */
export const playerTimes: ReadableRule = (element) => {
  const { name, children } = element;
  if (name !== 'div' && name !== 'figure' && name !== 'span') return undefined;
  if (!children.some((child) => typeof child !== 'string' && PLAYERS.has(child.name))) return undefined;
  const isTimes = (node: HtmlNode): boolean =>
    typeof node !== 'string' &&
    (node.name === 'div' || node.name === 'span') &&
    TIMES.test(controlText(node.children) ?? '');
  return [{ ...element, children: children.filter((child) => !isTimes(child)) }];
};

/** Replaces a checkbox in a list item by a character. */
export const checkbox: ReadableRule = ({ name, attributes }, { isInItem }: Place) => {
  if (name !== 'input' || attributes.type?.toLowerCase() !== 'checkbox' || !isInItem) return undefined;
  return [attributes.checked === undefined ? '☐ ' : '☑ '];
};

/** Editors that draw the box with a style sheet write the state of the item into one of its attributes. */
const ITEM_STATES: Record<string, string> = {
  true: '☑ ',
  checked: '☑ ',
  false: '☐ ',
  unchecked: '☐ ',
};

export const checkedItem: ReadableRule = (item) => {
  const { name, attributes, children } = item;
  if (name !== 'li') return undefined;
  const state = attributes['data-checked'] ?? attributes['aria-checked'] ?? attributes['data-list'];
  const mark = ITEM_STATES[state ?? ''];
  if (mark === undefined || hasInput(item)) return undefined;
  return [{ ...item, attributes: {}, children: [mark, ...children] }];
};

function hasInput({ children }: HtmlElement): boolean {
  return children.some((child) => typeof child !== 'string' && (child.name === 'input' || hasInput(child)));
}
