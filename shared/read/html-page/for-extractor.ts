import { findElement, type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';
import { holdsBlock } from './block-text.ts';
import { classWords, ownClasses } from './class-words.ts';
import { isIdOfText } from './id-of-text.ts';
import { holdsSentences, isNamedBoilerplate } from './named-blocks.ts';
import { NEVER_IN_ARTICLE } from './site-elements.ts';

/** The HTML elements that AMP components become without their scripts. */
const AMP: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-iframe', 'iframe'],
]);
const PHRASE: ReadonlySet<string> = new Set(
  'a abbr b cite code em i mark q s small span strong u'.split(' '),
);

/** Whether the text goes on after the node. */
export function isInSentence(nodes: readonly HtmlNode[], index: number): boolean {
  const [before = '', node = '', after = ''] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (typeof node === 'string' || !PHRASE.has(node.name) || holdsBlock(node) || typeof after !== 'string')
    return false;
  return (
    /^\s*\p{L}/u.test(after) ||
    (/^[.,;:!?)]/.test(after) && typeof before === 'string' && /\p{L}/u.test(before))
  );
}

/** Elements of code. The class names in them say what the code is: `token comment`. */
export const CODE: ReadonlySet<string> = new Set(['pre', 'code']);

/** A node of code without class and id, such as `token comment`, which would look like boilerplate. */
export function inCode(node: HtmlNode): HtmlNode {
  if (typeof node === 'string') return node;
  const children = node.children.filter(
    (child) => typeof child === 'string' || !NEVER_IN_ARTICLE.has(child.name),
  );
  const isNamed = isNamedBoilerplate(node) || /comment/i.test(node.attributes.class ?? '');
  return withChildren(isNamed ? withoutAttributes(node, 'class', 'id') : node, children.map(inCode));
}

/** The extractor silently removes short elements whose class or id matches. */
const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

/**
 * Removes parts of `class` and `id` that would make the extractor remove text. AMP components become HTML
 * elements.
 */
export function forExtractor(given: HtmlElement): HtmlElement {
  const element = withOwnNames(
    AMP.has(given.name) ? { ...given, name: AMP.get(given.name) ?? given.name } : given,
  );
  const { class: classes = '', id = '' } = element.attributes;
  if (classes === '' && id === '') return element;
  const isQuote = (name: string): boolean => name === 'blockquote';
  const isForSharing =
    (SHARE.test(`${classes} ${id}`) && (element.name === 'img' || holdsSentences(element))) ||
    (classWords(element).includes('social') &&
      (isQuote(element.name) || findElement(element.children, ({ name }) => isQuote(name)) !== undefined));
  return isForSharing ? withoutAttributes(element, 'class', 'id') : element;
}

function withOwnNames(element: HtmlElement): HtmlElement {
  const { class: classes = '', id = '' } = element.attributes;
  const own = ownClasses(classes);
  const named = own === classes ? element : { ...element, attributes: { ...element.attributes, class: own } };
  // The extractor removes alerts; the alerts that remain belong to the article.
  const shown = named.attributes.role === 'alert' ? withoutAttributes(named, 'role') : named;
  return id !== '' && isIdOfText(element, id) ? withoutAttributes(shown, 'id') : shown;
}

export function withoutAttributes(element: HtmlElement, ...names: readonly string[]): HtmlElement {
  const others = Object.entries(element.attributes).filter(([name]) => !names.includes(name));
  return { ...element, attributes: Object.fromEntries(others) };
}
