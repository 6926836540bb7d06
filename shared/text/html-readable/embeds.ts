import { hasVisible } from '#shared/text/has-visible.ts';
import { findElement, type HtmlElement, type HtmlNode, textOf } from '#shared/text/html-tree.ts';
import type { ReadableRule } from './place.ts';

/** For AMP components and other players: the attribute with the id, and the address of the content. */
const PLAYERS: Record<string, readonly [attribute: string, address: (id: string) => string]> = {
  'amp-youtube': ['data-videoid', youtube],
  'lite-youtube': ['videoid', youtube],
  'amp-vimeo': ['data-videoid', (id) => `https://vimeo.com/${id}`],
  'lite-vimeo': ['videoid', (id) => `https://vimeo.com/${id}`],
  'amp-dailymotion': ['data-videoid', (id) => `https://www.dailymotion.com/video/${id}`],
  'amp-twitter': ['data-tweetid', (id) => `https://twitter.com/i/status/${id}`],
  'amp-instagram': ['data-shortcode', (id) => `https://www.instagram.com/p/${id}/`],
  'amp-pinterest': ['data-url', (address) => address],
  'amp-facebook': ['data-href', (address) => address],
  'amp-tiktok': ['data-src', tiktok],
  'amp-soundcloud': ['data-trackid', (id) => `https://api.soundcloud.com/tracks/${id}`],
  'amp-gist': ['data-gistid', (id) => `https://gist.github.com/${id}`],
  'amp-reddit': ['data-src', (address) => address],
  'amp-imgur': ['data-imgur-id', (id) => `https://imgur.com/${id}`],
  'amp-iframe': ['src', (address) => address],
  'amp-embedly-card': ['data-url', (address) => address],
};

function youtube(id: string): string {
  return `https://www.youtube.com/watch?v=${id}`;
}

function tiktok(id: string): string {
  return /^\d+$/.test(id) ? `https://www.tiktok.com/embed/${id}` : id;
}

/** A frame with a player. The sanitiser turns it into a link. */
function player(address: string, title: string | undefined): HtmlNode {
  const name = title === undefined ? {} : { title };
  return { name: 'iframe', attributes: { src: address, allowfullscreen: '', ...name }, children: [] };
}

function titleOf({ attributes }: HtmlElement): string | undefined {
  return attributes.title ?? attributes['aria-label'];
}

export const component: ReadableRule = (element) => {
  const known = Object.hasOwn(PLAYERS, element.name) ? PLAYERS[element.name] : undefined;
  const [attribute, address] = known ?? [];
  // AMP shows the quotation until the post is loaded.
  const quotation = findElement(element.children, ({ name }) => name === 'blockquote');
  if (known && quotation && hasVisible(textOf(quotation))) return [quotation];
  const value = element.attributes[attribute ?? '']?.trim();
  return address && value ? [player(address(value), titleOf(element))] : undefined;
};

const IMAGE = /^image\//i;
const PLAYED = /^(audio|video)\//i;

/**
 * Replaces an object or embedded file by its fallback, which is for browsers that cannot show the object or file.
 * Without a fallback the file becomes a player or an image; without an address it is removed.
 */
export const embeddedFile: ReadableRule = (element, place) => {
  const { name, attributes, children } = element;
  if (name !== 'object' && name !== 'embed') return undefined;
  const shows = (node: HtmlNode): boolean =>
    typeof node === 'string'
      ? hasVisible(node)
      : node.name === 'img' || node.name === 'embed' || node.name === 'iframe' || node.children.some(shows);
  // Players of Flash have an `embed` in an `object`, for the browsers that read only one of them.
  if (children.some(shows))
    return children.flatMap((child) =>
      typeof child === 'string' ? [child] : (embeddedFile(child, place) ?? [child]),
    );
  const movie = findElement(
    children,
    (child) => child.name === 'param' && /^(?:movie|src)$/i.test(child.attributes.name ?? ''),
  );
  const address = attributes.data ?? attributes.src ?? movie?.attributes.value;
  if (address === undefined) return [];
  const { type = '' } = attributes;
  const [, medium] = PLAYED.exec(type) ?? [];
  if (medium) return [{ name: medium.toLowerCase(), attributes: { src: address }, children: [] }];
  const alt = titleOf(element) ?? '';
  if (IMAGE.test(type)) return [{ name: 'img', attributes: { src: address, alt }, children: [] }];
  return [player(address, titleOf(element))];
};

const DATAWRAPPER = /^datawrapper-(?:vis|chart)-(\w{5})$/;

/** If only a script shows an embed, replaces the embed by a frame. */
export const scriptedEmbed: ReadableRule = (element) => {
  const { name, attributes, children } = element;
  if (name === 'script') {
    const { src = '' } = attributes;
    const [, gist] = /^(?:https?:)?(\/\/gist\.github\.com\/[\w-]+\/\w+)\.js/.exec(src) ?? [];
    return gist === undefined ? undefined : [player(`https:${gist}`, undefined)];
  }
  const [, chart] = DATAWRAPPER.exec(attributes.id ?? '') ?? [];
  if (chart !== undefined && name !== 'iframe' && !findElement(children, (child) => child.name === 'img'))
    return [player(`https://datawrapper.dwcdn.net/${chart}/`, titleOf(element))];
  const { 'data-href': address } = attributes;
  if (address === undefined || !/(?:^|\s)fb-(?:post|video)(?:\s|$)/.test(attributes.class ?? ''))
    return undefined;
  return hasVisible(textOf(element)) ? undefined : [player(address, titleOf(element))];
};
