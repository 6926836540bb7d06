import type { Draft } from '#shared/model/draft.ts';
import { appliedDrops } from '#shared/text/applied-names.ts';
import { appliedRemoval } from '#shared/text/applied-removal.ts';
import { AddressResolver } from '#shared/text/html-address.ts';
import { wordDocument } from '#shared/text/html-readable/word-document.ts';
import { repairHtml } from '#shared/text/html-repair.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  serialiseHtml,
  textOf,
} from '#shared/text/html-tree.ts';
import { scriptLanguage } from '#shared/text/language-scripts.ts';
import { articleBody } from './html-page/article-body.ts';
import { lineOf, textLength } from './html-page/block-text.ts';
import { withoutBoilerplate } from './html-page/boilerplate.ts';
import { describedSummary } from './html-page/described-summary.ts';
import { leadingHeading } from './html-page/leading-heading.ts';
import { leftOut } from './html-page/left-out.ts';
import { pageMetadata } from './html-page/metadata.ts';
import { putBack } from './html-page/put-back.ts';
import { type Removal, tidyBody } from './html-page/tidy-body.ts';
import { authorsInText } from './plain-text.ts';

/**
 * Elements that only a whole page has. `meta` is not in the list, because a fragment that a browser copies begins with
 * `meta`.
 */
const OF_A_PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title', 'nav']);
/** Enough characters to recognise the script. */
const SCRIPT_CHARACTERS = 400;
const DOCTYPE = /^\s*<!doctype\s/i;

interface PageOptions {
  /** Absolute http(s) URL of the page. If it is absent, the address that the page declares is used. */
  url?: string | undefined;
  /** Numbers of removed pieces that are put back into the text: `at` in `applied`. */
  keep?: ReadonlySet<number> | undefined;
}

/**
 * Reads an article in HTML. A fragment is the HTML of the article; a first-level heading at its start becomes the
 * title. From a whole page the article is extracted: its body from the visible text, its other fields from the
 * metadata.
 *
 * @param html fragment or page
 * @returns a draft with `content_html`, whose addresses are absolute if possible; never throws
 */
export function readHtmlPage(html: string, { url, keep = new Set() }: PageOptions = {}): Draft {
  const parsed = withoutFrames(parseHtml(html));
  const root = wordDocument(parsed, html);
  const isPage = DOCTYPE.test(html) || isOfPage(root);
  return isPage
    ? readPage(root, { inputCharacters: html.length, url, keep })
    : readFragment(root, root === parsed ? html : serialiseHtml(root.children));
}

/** A page of frames, with the text for readers without frames in their place. The text is not parsed with the page. */
function withoutFrames(root: HtmlElement): HtmlElement {
  const frames = findElement(root.children, ({ name }) => name === 'frameset');
  const text = frames && findElement(frames.children, ({ name }) => name === 'noframes');
  if (text === undefined) return root;
  const body = parseHtml(textOf(text)).children;
  const replaced = (element: HtmlElement): HtmlElement => ({
    ...element,
    children: element.children.flatMap((child) =>
      child === frames ? body : [typeof child === 'string' ? child : replaced(child)],
    ),
  });
  return replaced(root);
}

/** A `title` in an SVG names a picture. */
function isOfPage({ name, children }: HtmlElement): boolean {
  if (name === 'svg') return false;
  return OF_A_PAGE.has(name) || children.some((child) => typeof child !== 'string' && isOfPage(child));
}

function readFragment(root: HtmlElement, html: string): Draft {
  const heading = leadingHeading(root.children);
  if (heading === undefined) return { content_html: html };
  return {
    title: heading.title,
    content_html: serialiseHtml(heading.rest),
    applied: [{ rule: 'title-from-heading', on: heading.title }],
  };
}

function readPage(
  root: HtmlElement,
  {
    inputCharacters,
    url,
    keep,
  }: { inputCharacters: number; url: string | undefined; keep: ReadonlySet<number> },
): Draft {
  const { shown, removed } = withoutBoilerplate(root);
  const {
    title = '',
    headline = '',
    description = '',
    authors: named,
    tags,
    baseUrl,
    sentences,
    linkedText,
    language,
    ...fields
  } = pageMetadata(root, { url, namedInCopy: (text) => authorsOfText(text, url) });
  const found = articleBody(root, { shown, title, description, sentences, linkedText });
  const { standfirst } = found ?? {};
  const facts = {
    title,
    ...(standfirst !== undefined && { standfirst }),
    headline,
    description,
    authors: named.flatMap(({ name = '' }) => name),
  };
  const isKept = (index: number): boolean => keep.has(removed.length + index + 1);
  const body = found ? tidyBody(found.nodes, facts, isKept) : { nodes: bodyOf(shown), removals: [] };
  const outside = found ? leftOut(shown, { body: found.nodes, title }) : [];
  const removals: Removal[] = [
    ...removed.map((element) => ({ rule: 'boilerplate', element })),
    ...body.removals,
    ...outside.map((element) => ({ rule: 'outside-article', element })),
  ];
  const kept = removals.flatMap(({ element, isInPlace }, index) =>
    keep.has(index + 1) && !isInPlace ? element : [],
  );
  // Addresses are made absolute here, because a `base` element of the page can set their base.
  const addresses = new AddressResolver({ baseUrl, inputCharacters });
  const whole = putBack(body.nodes, { page: root, kept });
  const visible = repairHtml(whole, addresses);
  const hidesMost = lengthOf(visible) < lengthOf(whole) * MIN_VISIBLE_PART;
  const nodes = hidesMost ? repairHtml(whole, addresses, { keepsHidden: true }) : visible;
  const content = serialiseHtml(nodes).trim();
  const applied = [
    ...(found?.applied ?? []),
    ...removals.map(({ rule, element }, index) =>
      appliedRemoval(rule, lineOf(element), { at: index + 1, isKept: keep.has(index + 1) }),
    ),
    ...appliedDrops(addresses),
  ];
  const summary = body.removals.some(({ rule }) => rule === 'standfirst')
    ? (standfirst ?? description)
    : describedSummary(description, { title, text: body.nodes.map(lineOf).join(' ') });
  return {
    ...fields,
    ...(title !== '' && { title }),
    ...(summary !== undefined && { summary }),
    ...(named.length > 0 && { authors: named }),
    ...(tags.length > 0 && { tags }),
    ...(language !== undefined && !isTemplateLanguage(language, content) && { language }),
    content_html: content,
    ...(applied.length > 0 && { applied }),
  };
}

/**
 * If less than this share of the text is visible, the hidden text is kept. Slide shows hide all parts of a text except
 * the first, and show the others by a script.
 */
const MIN_VISIBLE_PART = 0.3;

function lengthOf(nodes: readonly HtmlNode[]): number {
  return nodes.reduce((sum, node) => sum + textLength(node), 0);
}

/**
 * The time of receipt that is assumed for the copied text. Only the authors of this copy are used, so its dates do not
 * matter.
 */
const ANY_TIME = '2000-01-01T00:00:00.000Z';

function authorsOfText(text: string, url: string | undefined): string[] {
  return authorsInText(text, { receivedAt: ANY_TIME, url }).flatMap(({ name = '' }) =>
    name === '' ? [] : [name],
  );
}

/** Templates contain `lang="en"`, and many sites in another script never change it. */
function isTemplateLanguage(language: string, html: string): boolean {
  return (
    /^en\b/i.test(language) && scriptLanguage(htmlToText(html).slice(0, SCRIPT_CHARACTERS)) !== undefined
  );
}

/**
 * The whole body of a page. It is used if the extractor finds no article, because the text is short or the page has too
 * many elements.
 */
function bodyOf(root: HtmlElement): HtmlNode[] {
  return (findElement(root.children, ({ name }) => name === 'body') ?? root).children;
}
