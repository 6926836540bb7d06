import { hasVisible } from './has-visible.ts';
import { type AddressResolver, idOf } from './html-address.ts';
import {
  ADDRESS_ATTRIBUTES,
  ALLOWED_ATTRIBUTES,
  BLOCKS,
  BOOLEAN_ATTRIBUTES,
  DROPPED_WHOLE,
  ENDED_BY,
  SYNONYMS,
  VALUE_SHAPES,
} from './html-allowed.ts';
import { imageAddress, isTrackingPixel } from './html-image.ts';
import { repairMath } from './html-math.ts';
import { readableHtml } from './html-readable.ts';
import { withWholeTables } from './html-tables.ts';
import { htmlToText } from './html-to-text.ts';
import { findElement, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { cleanLine, cleanText } from './unicode.ts';

/** Elements that show something even without text. */
const MEDIA: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'hr']);
/** Elements that are kept when empty: an empty cell keeps its place in the row. */
const KEPT_EMPTY: ReadonlySet<string> = new Set(['td', 'th', 'col', 'colgroup', 'source', 'br', 'wbr', 'hr']);
/** Elements without a meaning if they have no attributes. */
const BARE: ReadonlySet<string> = new Set(['span']);
/** Elements that can contain paragraphs. */
const HOLDS_PARAGRAPHS: ReadonlySet<string> = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'figure',
  'blockquote',
  'li',
  'dd',
  'td',
]);
const PLAYER_PATH = /(?:^|[/._-])(?:embed|player|video|videos|watch|v)(?:[/._-]|$)/i;
const PLAYER_HOST = /(?:^|\.)(?:embed|player|w)\./i;
/** Titles of frames that are not players: advertisements, visitor counters and captchas. */
const ADVERTISEMENT =
  /\b(?:ads?|advert\w*|sponsor\w*|anzeige|werbung|publicit\w*|publicidad|tag manager|recaptcha|captcha)\b/i;
/**
 * Scheme, host and path of an address. An image and its copy for readers without scripts often differ in the
 * query.
 */
const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

interface Surroundings {
  addresses: AddressResolver;
  isInLink: boolean;
  isPreformatted: boolean;
  /** The image of the first `source` element with a usable address in the enclosing `picture`. */
  pictureAddress?: string | undefined;
  isInNoscript: boolean;
  /** Whether a paragraph is allowed here: not in a paragraph, a heading or a link. */
  isBetweenParagraphs: boolean;
  isInFigure: boolean;
  isFirstRelease: boolean;
  /** The `id`s that links of the document refer to. Empty if the addresses refer to another page. */
  places: ReadonlySet<string>;
  /** The last image, to recognise its copy for readers without scripts. Shared by the whole document. */
  lastImage: { address: string };
}

/**
 * Reduces the content to the allowed elements and attributes: makes addresses absolute, gives lazy-loaded
 * images their real address, turns frames with players into links, completes tables, removes tracking pixels and elements
 * that become empty. Repairing the result changes nothing.
 *
 * @param nodes parsed, of limited depth
 * @param addresses resolves the addresses of the document, and records the relative addresses that were
 *   dropped
 * @param options.isFirstRelease if true, repairs as release 0.1.0 did, to recognise its articles
 * @param options.keepsHidden if true, keeps text that browsers do not show
 */
export function repairHtml(
  nodes: readonly HtmlNode[],
  addresses: AddressResolver,
  { isFirstRelease = false, keepsHidden = false }: { isFirstRelease?: boolean; keepsHidden?: boolean } = {},
): HtmlNode[] {
  const surroundings: Surroundings = {
    addresses,
    isFirstRelease,
    places: new Set(),
    isInLink: false,
    isPreformatted: false,
    isInNoscript: false,
    isBetweenParagraphs: true,
    isInFigure: false,
    lastImage: { address: '' },
  };
  if (isFirstRelease) return repairAll(nodes, surroundings);
  const { baseUrl } = addresses;
  const whole = withWholeTables(nodes);
  const repaired = repairWithPlaces(readableHtml(whole, { baseUrl, keepsHidden }), surroundings);
  // If a script shows the article of a page, the whole article is hidden. In this case hidden text is kept.
  if (!isEmpty(repaired)) return repaired;
  const withHidden = repairWithPlaces(readableHtml(whole, { baseUrl, keepsHidden: true }), surroundings);
  // Text of invisible characters only, such as U+200B, would be an empty article.
  return isEmpty(withHidden) ? [] : withHidden;
}

/** The places that links of a document refer to, by the `id` or the `name` of an element. */
function placesIn(nodes: readonly HtmlNode[]): Set<string> {
  const places = new Set<string>();
  const links = new Set<string>();
  const visit = (node: HtmlNode): void => {
    if (typeof node === 'string') return;
    const { href = '', id = '', name = '' } = node.attributes;
    if (href.startsWith('#')) links.add(idOf(href.slice(1)) ?? '');
    places.add(idOf(id) ?? '').add(idOf(name) ?? '');
    for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  places.delete('');
  return new Set([...places].filter((place) => links.has(place)));
}

/**
 * The maximum number of repairs that keep links to places. If a repair removes a place, the next repair
 * removes the links to this place, and other places can be removed with these links.
 */
const MAX_ROUNDS = 3;

/** Repairs the content and keeps links to places that still exist afterwards. */
function repairWithPlaces(nodes: readonly HtmlNode[], surroundings: Surroundings): HtmlNode[] {
  let places = surroundings.addresses.baseUrl === undefined ? placesIn(nodes) : new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const repaired = repairAll(nodes, { ...surroundings, places });
    const remaining = places.size === 0 ? places : placesIn(repaired);
    if (remaining.size === places.size) return repaired;
    places = remaining;
  }
  return repairAll(nodes, surroundings);
}

function repairAll(nodes: readonly HtmlNode[], surroundings: Surroundings): HtmlNode[] {
  const repaired: HtmlNode[] = [];
  let text = '';
  // Texts on both sides of a removed element are joined before their white space is reduced.
  const endText = (): void => {
    const clean = repairText(text, surroundings);
    if (clean !== '') repaired.push(clean);
    text = '';
  };
  for (const node of nodes) {
    for (const result of typeof node === 'string' ? [node] : repairElement(node, surroundings)) {
      if (typeof result === 'string') {
        text += result;
      } else {
        endText();
        repaired.push(result);
      }
    }
  }
  endText();
  return repaired;
}

function repairText(text: string, { isPreformatted }: Surroundings): string {
  const clean = cleanText(text);
  // Readers do not show runs of white space, but every poll would transfer them.
  return isPreformatted
    ? clean
    : clean.replace(/[ \t\n\f]{2,}|[\t\f]/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

function repairElement(element: HtmlElement, surroundings: Surroundings): HtmlNode[] {
  const name = SYNONYMS.get(element.name) ?? element.name;
  if (DROPPED_WHOLE.has(name)) return [];
  switch (name) {
    case 'img':
      return repairImage(element, surroundings);
    case 'iframe':
      return linkToPlayer(element, surroundings);
    case 'video':
    case 'audio':
      return repairPlayer({ ...element, name }, surroundings);
    case 'picture':
      return repairPicture(element, surroundings);
    case 'math':
      if (!surroundings.isFirstRelease) return repairMath(element);
      break;
    case 'source':
      return [];
    case 'noscript':
      return repairNoscript(element, surroundings);
  }
  if (name === 'p' && element.children.some((child) => isPlayer(child, surroundings))) {
    return repairAll(partsAroundPlayers(element, surroundings), surroundings);
  }
  const isLink = name === 'a';
  const children = repairAll(element.children, {
    ...surroundings,
    isInLink: surroundings.isInLink || isLink,
    isPreformatted: surroundings.isPreformatted || name === 'pre',
    isBetweenParagraphs: surroundings.isBetweenParagraphs && HOLDS_PARAGRAPHS.has(name),
    isInFigure: surroundings.isInFigure || name === 'figure',
  });
  if (!ALLOWED_ATTRIBUTES.has(name)) return children;
  // The content of a removed element may be an element that cannot be in the parent, because a parser would end the
  // parent there.
  const endedBy = ENDED_BY.get(name);
  const isCut = endedBy && children.some((child) => typeof child !== 'string' && endedBy.has(child.name));
  return keepElement({ name: isCut ? 'div' : name, attributes: element.attributes, children }, surroundings);
}

/** Whether a node is a frame that becomes a link. */
function isPlayer(node: HtmlNode, surroundings: Surroundings): boolean {
  if (typeof node === 'string' || node.name !== 'iframe') return false;
  return linkToPlayer(node, surroundings).some((piece) => typeof piece !== 'string');
}

/** A paragraph with players in it: the text before, between and after them becomes separate paragraphs. */
function partsAroundPlayers(paragraph: HtmlElement, surroundings: Surroundings): HtmlNode[] {
  const parts: HtmlNode[] = [];
  let run: HtmlNode[] = [];
  for (const child of paragraph.children) {
    if (!isPlayer(child, surroundings)) {
      run.push(child);
      continue;
    }
    parts.push({ ...paragraph, children: run }, child);
    run = [];
  }
  return [...parts, { ...paragraph, children: run }];
}

/** Returns the element if it has a meaning, else its content. */
function keepElement(
  { name, attributes: given, children }: HtmlElement,
  surroundings: Surroundings,
): HtmlNode[] {
  const attributes = repairAttributes(name, given, surroundings);
  const isBare = BARE.has(name) && Object.keys(attributes).length === 0;
  const isDeadLink = name === 'a' && (surroundings.isInLink || attributes.href === undefined);
  const { id } = attributes;
  if (isBare || (isDeadLink && id === undefined)) return children;
  if (isDeadLink) return keepElement({ name: 'span', attributes: given, children }, surroundings);
  if (!KEPT_EMPTY.has(name) && isEmpty(children) && (id === undefined || BLOCKS.has(name))) {
    // If an empty inline element contained a space or a line break, that is kept, so that the words on both sides are
    // not joined.
    return BLOCKS.has(name) ? [] : children;
  }
  return [{ name, attributes, children }];
}

function isEmpty(nodes: readonly HtmlNode[]): boolean {
  return nodes.every((node) =>
    typeof node === 'string'
      ? !hasVisible(node)
      : !MEDIA.has(node.name) && (node.name === 'br' || node.name === 'wbr' || isEmpty(node.children)),
  );
}

function repairAttributes(
  name: string,
  attributes: Record<string, string>,
  { addresses, isFirstRelease, places }: Surroundings,
): Record<string, string> {
  const repaired: Record<string, string> = {};
  for (const attribute of ALLOWED_ATTRIBUTES.get(name) ?? []) {
    if (attribute === 'id') continue;
    if (!Object.hasOwn(attributes, attribute) || (isFirstRelease && attribute === 'align')) continue;
    const value = cleanText(attributes[attribute] ?? '').trim();
    const address = ADDRESS_ATTRIBUTES.get(attribute);
    const kept = BOOLEAN_ATTRIBUTES.has(attribute)
      ? attribute
      : address
        ? (linkToPlace(value, places) ?? addresses.resolve(value, address))
        : VALUE_SHAPES[attribute]?.test(value) === false
          ? undefined
          : value;
    if (kept) repaired[attribute] = kept;
  }
  const place = [attributes.id, attributes.name]
    .map((given) => idOf(given ?? ''))
    .find((id) => places.has(id ?? ''));
  if (place !== undefined) repaired.id = place;
  return repaired;
}

function linkToPlace(address: string, places: ReadonlySet<string>): string | undefined {
  const id = address.startsWith('#') ? idOf(address.slice(1)) : undefined;
  return id !== undefined && places.has(id) ? `#${id}` : undefined;
}

function repairImage(element: HtmlElement, surroundings: Surroundings): HtmlNode[] {
  const { addresses, isInNoscript, lastImage, pictureAddress } = surroundings;
  if (isTrackingPixel(element.attributes)) return [];
  const address = imageAddress(element.attributes, addresses, surroundings) ?? pictureAddress;
  if (address === undefined) {
    addresses.dropPicture(element.attributes);
    return [];
  }
  if (isInNoscript && withoutQuery(address) === withoutQuery(lastImage.address)) return [];
  lastImage.address = address;
  const { src: _, alt = '', ...others } = repairAttributes('img', element.attributes, surroundings);
  return [{ name: 'img', attributes: { src: address, alt, ...others }, children: [] }];
}

function repairPicture(element: HtmlElement, surroundings: Surroundings): HtmlNode[] {
  const source = findElement(
    element.children,
    (child) =>
      child.name === 'source' &&
      imageAddress(child.attributes, surroundings.addresses, surroundings) !== undefined,
  );
  const pictureAddress = source && imageAddress(source.attributes, surroundings.addresses, surroundings);
  return repairAll(element.children, { ...surroundings, pictureAddress });
}

/** Keeps the content of `noscript` only if it contains media. Other content asks the reader to enable scripts. */
function repairNoscript(element: HtmlElement, surroundings: Surroundings): HtmlNode[] {
  const copies = repairAll(element.children, { ...surroundings, isInNoscript: true });
  return findElement(copies, ({ name }) => MEDIA.has(name)) ? copies : [];
}

function repairPlayer(element: HtmlElement, surroundings: Surroundings): HtmlNode[] {
  const source = element.attributes['data-src'] ?? element.attributes.src;
  const attributes = repairAttributes(
    element.name,
    { ...element.attributes, ...(source ? { src: source } : {}), controls: 'controls' },
    surroundings,
  );
  const sources = element.children
    .filter((child) => typeof child !== 'string')
    .filter(({ name, attributes: { src } }) => name === 'source' && src)
    .map((child) => ({
      name: 'source',
      attributes: repairAttributes('source', child.attributes, surroundings),
      children: [],
    }))
    .filter(({ attributes: { src } }) => src !== undefined);
  if (attributes.src !== undefined || sources.length > 0) {
    return [{ name: element.name, attributes, children: attributes.src === undefined ? sources : [] }];
  }
  return repairAll(element.children, surroundings);
}

/**
 * Frames are removed, because a frame can run anything in a reader. A frame with a player becomes a link to the player.
 * The fallback content of such a frame is dropped. If the end tag is missing, the content is kept, because it is the
 * rest of the article.
 */
function linkToPlayer(
  element: HtmlElement,
  { addresses, isInLink, isBetweenParagraphs, isInFigure, isFirstRelease }: Surroundings,
): HtmlNode[] {
  const { attributes } = element;
  const inside = htmlToText(textOf(element)).replace(/^/, ' ').trimEnd();
  const source = attributes['data-src'] ?? attributes.src ?? '';
  const address = source === '' && !isFirstRelease ? undefined : addresses.resolve(source);
  if (address === undefined || isInLink || isTrackingPixel(attributes)) return [inside];
  const { hostname, pathname } = new URL(address);
  const title = isFirstRelease
    ? cleanText(attributes.title ?? '').trim()
    : cleanLine(attributes.title ?? attributes['aria-label'] ?? '');
  const isNamed = PLAYER_HOST.test(hostname) || (title !== '' && !ADVERTISEMENT.test(title));
  const plays =
    attributes.allowfullscreen !== undefined || PLAYER_PATH.test(pathname) || (isNamed && !isFirstRelease);
  if (!plays) return [inside];
  const after = element.isUnclosed || isFirstRelease ? inside : '';
  const text = title || address;
  const link = { name: 'a', attributes: { href: address }, children: [text] };
  // The link is put into a figure, so that it is not read as part of a sentence, and summaries do not begin with it. In
  // an existing figure it is put into a paragraph, so that it is not read as part of the caption.
  const name = isInFigure ? 'p' : 'figure';
  return isBetweenParagraphs ? [{ name, attributes: {}, children: [link] }, after] : [link, after];
}
