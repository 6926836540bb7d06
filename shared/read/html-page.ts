import type { AppliedRule } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { appliedDrops } from '#shared/text/applied-names.ts';
import { appliedRemoval } from '#shared/text/applied-removal.ts';
import { AddressResolver } from '#shared/text/html-address.ts';
import { withShadowRoots } from '#shared/text/html-readable/shadow-roots.ts';
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
import type { GivenTexts } from './given-texts.ts';
import { articleBody } from './html-page/article-body.ts';
import { lineOf, textLength } from './html-page/block-text.ts';
import { isPicture, withoutBoilerplate } from './html-page/boilerplate.ts';
import { describedSummary } from './html-page/described-summary.ts';
import { foldWords } from './html-page/fold-words.ts';
import { leadingHeading } from './html-page/leading-heading.ts';
import { leftOut } from './html-page/left-out.ts';
import { type Metadata, pageMetadata } from './html-page/metadata.ts';
import { leavesOf } from './html-page/page-leaves.ts';
import { putBack } from './html-page/put-back.ts';
import type { PageFacts } from './html-page/rules/body-rule.ts';
import { signedAuthors } from './html-page/signed-authors.ts';
import { postBody, type SocialPost } from './html-page/social-post.ts';
import { type Removal, tidyBody } from './html-page/tidy-body.ts';
import { authorsInText } from './plain-text.ts';

/**
 * Elements that only a whole page has. `meta` is not one of them, because browsers put a `meta` before a copied
 * fragment.
 */
const PAGE_ELEMENTS: ReadonlySet<string> = new Set(['html', 'head', 'body', 'title', 'nav']);
const SCRIPT_CHARACTERS = 400;
/** Characters of scripts other than Latin, and some signs. A cheap test before `scriptLanguage`. */
const OTHER_SCRIPTS = /[\u0370-\u1FFF\u2100-\uFFFF]/;
const DOCTYPE = /^\s*<!doctype\s/i;

interface PageOptions {
  /** Absolute http(s) URL of the page. If it is absent, the address that the page declares is used. */
  url?: string | undefined;
  /** Numbers of the removed elements that are put back into the text. Each number is the `at` of an entry of `applied`. */
  keep?: ReadonlySet<number> | undefined;
  given?: GivenTexts | undefined;
}

/**
 * Reads an article in HTML. A fragment is the HTML of the article; a first-level heading at its start becomes the
 * title. From a whole page the article is extracted: its body from the visible text, its other fields from the
 * metadata.
 *
 * @param html fragment or page
 * @returns a draft with `content_html`, whose addresses are absolute if possible; never throws
 */
export function readHtmlPage(html: string, { url, keep = new Set(), given = {} }: PageOptions = {}): Draft {
  const parsed = withShadowRoots(withoutFrames(parseHtml(html)), html);
  const root = wordDocument(parsed, html);
  const isPage = DOCTYPE.test(html) || isOfPage(root);
  return isPage
    ? readPage(root, { inputCharacters: html.length, url, keep, given })
    : readFragment(root, root === parsed ? html : serialiseHtml(root.children), given.title);
}

/** Replaces the frames of a page by its `noframes` element. The parser reads its HTML as text, so it is parsed here. */
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
  return PAGE_ELEMENTS.has(name) || children.some((child) => typeof child !== 'string' && isOfPage(child));
}

/** @param given the title that the publisher sent. Another heading belongs to the text. */
function readFragment(root: HtmlElement, html: string, given = ''): Draft {
  const heading = leadingHeading(root.children);
  const isRepeated = given !== '' && foldWords(heading?.title ?? '') === foldWords(given);
  if (heading === undefined || (given !== '' && !isRepeated)) return { content_html: html };
  return {
    title: heading.title,
    content_html: serialiseHtml(heading.rest),
    applied: [{ rule: isRepeated ? 'repeated-title' : 'title-from-heading', on: heading.title }],
  };
}

function readPage(
  root: HtmlElement,
  {
    inputCharacters,
    url,
    keep,
    given,
  }: { inputCharacters: number; url: string | undefined; keep: ReadonlySet<number>; given: GivenTexts },
): Draft {
  const named = pageMetadata(root, { url, namedInCopy: (text) => authorsOfText(text, url) });
  if (named.post !== undefined) return readPost(root, named, { inputCharacters, post: named.post });
  const { shown, removed } = withoutBoilerplate(root);
  const { title = '', description = '', sentences, linkedText } = named;
  const leaves = leavesOf(bodyOf(shown));
  const found = articleBody(root, { shown, leaves, title, description, sentences, linkedText });
  const metadata =
    found && named.authors.length === 0 ? { ...named, authors: signedAuthors(found.nodes) } : named;
  const isKept = (index: number): boolean => keep.has(removed.length + index + 1);
  const body = found
    ? tidyBody(found.nodes, factsOf(named, found.standfirst, given), isKept)
    : { nodes: bodyOf(shown), removals: [] };
  const outside = found ? leftOut(leaves, { body: found.nodes, title }) : [];
  const removals: Removal[] = [
    ...removed.map((element) => ({ rule: 'boilerplate', element })),
    ...body.removals,
    ...outside.map((element) => ({ rule: 'outside-article', element })),
  ];
  // Addresses are made absolute here, because a `base` element of the page can set their base.
  const addresses = new AddressResolver({ baseUrl: metadata.baseUrl, inputCharacters });
  const whole = putBack(body.nodes, { page: root, kept: keptOf(removals, keep) });
  const content = serialiseHtml(visibleNodes(whole, addresses)).trim();
  const applied = [
    ...(found?.applied ?? []),
    ...removals.map(({ rule, element }, index) =>
      appliedRemoval(rule, shownIn(element), { at: index + 1, isKept: keep.has(index + 1) }),
    ),
    ...appliedDrops(addresses),
  ];
  const summary = summaryOf(metadata, body, found?.standfirst);
  return draftOf(metadata, { summary, content, applied });
}

/** A post of a few words has no boilerplate, so no rule is applied. */
function readPost(
  root: HtmlElement,
  metadata: Metadata,
  { inputCharacters, post }: { inputCharacters: number; post: SocialPost },
): Draft {
  const addresses = new AddressResolver({ baseUrl: metadata.baseUrl, inputCharacters });
  const content = serialiseHtml(repairHtml(postBody(root, post), addresses)).trim();
  return draftOf(metadata, { summary: undefined, content, applied: appliedDrops(addresses) });
}

/** The title, summary and authors that the text can repeat: as given by the publisher, else from the metadata. */
function factsOf(
  { title = '', headline = '', description = '', authors }: Metadata,
  standfirst: string | undefined,
  given: GivenTexts,
): PageFacts {
  return {
    title: given.title ?? title,
    ...(standfirst !== undefined && given.summary === undefined && { standfirst }),
    headline: given.title === undefined ? headline : '',
    description: given.summary ?? description,
    authors: authors.flatMap(({ name = '' }) => name),
  };
}

/** The text of a removed element; if it has none, the alternative text or the address of its picture. */
function shownIn(element: HtmlElement): string {
  const line = lineOf(element);
  if (line !== '') return line;
  const { alt = '', src = '' } = findElement([element], isPicture)?.attributes ?? {};
  return alt === '' ? src : alt;
}

/** The removed elements that the publisher wants to keep and that are no longer in their places. */
function keptOf(removals: readonly Removal[], keep: ReadonlySet<number>): HtmlElement[] {
  return removals.flatMap(({ element, isInPlace }, index) =>
    keep.has(index + 1) && !isInPlace ? element : [],
  );
}

/** The nodes that readers see, with absolute addresses; all nodes if most of the text is hidden. */
function visibleNodes(whole: readonly HtmlNode[], addresses: AddressResolver): HtmlNode[] {
  const visible = repairHtml(whole, addresses);
  const hidesMost = textLength(visible.map(textOf).join('')) < lengthOf(whole) * MIN_VISIBLE_PART;
  return hidesMost ? repairHtml(whole, addresses, { keepsHidden: true }) : visible;
}

/** The standfirst that was removed from the text, else a description that the text does not repeat. */
function summaryOf(
  { title = '', description = '' }: Metadata,
  { nodes, removals }: { nodes: readonly HtmlNode[]; removals: readonly Removal[] },
  standfirst: string | undefined,
): string | undefined {
  return removals.some(({ rule }) => rule === 'standfirst')
    ? (standfirst ?? description)
    : describedSummary(description, { title, nodes });
}

function draftOf(
  { title = '', authors, tags, language, date_published, date_modified, image, url }: Metadata,
  { summary, content, applied }: { summary: string | undefined; content: string; applied: AppliedRule[] },
): Draft {
  const isOwnLanguage = language !== undefined && !isTemplateLanguage(language, content);
  return omitNullish({
    date_published,
    date_modified,
    image,
    url,
    title: title === '' ? undefined : title,
    summary,
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
    language: isOwnLanguage ? language : undefined,
    content_html: content,
    applied: applied.length > 0 ? applied : undefined,
  });
}

/**
 * If less than this share of the text is visible, the hidden text is kept: a script shows it later, as in a slide show.
 */
const MIN_VISIBLE_PART = 0.3;

function lengthOf(nodes: readonly HtmlNode[]): number {
  return nodes.reduce((sum, node) => sum + textLength(node), 0);
}

/**
 * The time of receipt for `authorsInText`. It is later than each day that a page names, because names beside a future
 * day would not be authors.
 */
const ANY_TIME = '2999-01-01T00:00:00.000Z';

function authorsOfText(text: string, url: string | undefined): string[] {
  return authorsInText(text, { receivedAt: ANY_TIME, url }).flatMap(({ name = '' }) =>
    name === '' ? [] : [name],
  );
}

/** Templates contain `lang="en"`, and many sites in another writing system never change it. */
function isTemplateLanguage(language: string, html: string): boolean {
  return (
    /^en\b/i.test(language) &&
    OTHER_SCRIPTS.test(html) &&
    scriptLanguage(htmlToText(html).slice(0, SCRIPT_CHARACTERS)) !== undefined
  );
}

/**
 * The whole body of a page. It is used if the extractor finds no article, because the text is short or the page has too
 * many elements.
 */
function bodyOf(root: HtmlElement): HtmlNode[] {
  return (findElement(root.children, ({ name }) => name === 'body') ?? root).children;
}
