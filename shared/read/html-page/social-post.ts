import { findElement, type HtmlElement, type HtmlNode } from '#shared/text/html-tree.ts';
import { lineOf, textLength } from './block-text.ts';
import { foldWords } from './fold-words.ts';

/** A short text on the page of its author, such as a post on a social network. It has no title. */
export interface SocialPost {
  author: string;
  /** The whole text. Paragraphs have an empty line between them. */
  text: string;
}

/** `Ann Lee (@ann@coast.example)` */
const AUTHOR = /^(.*?)\s*\(@?([^()\s]+)\)$/;
/** An element with more than this multiple of the characters of the post contains other posts too. */
const MAX_MULTIPLE = 2;
/** The maximum number of elements that are compared with the text, because each comparison reads the whole element. */
const MAX_COMPARED = 100;

/**
 * The post in Open Graph: type `article`, the author as title, the user name in `profile:username`, the text
 * as description.
 *
 * @param metas the contents of the `meta` elements by their names in lower case
 */
export function socialPost(
  root: HtmlElement,
  metas: ReadonlyMap<string, readonly string[]>,
): SocialPost | undefined {
  const [username] = metas.get('profile:username') ?? [];
  if (username === undefined || metas.get('og:type')?.[0] !== 'article') return undefined;
  const [, author = '', handle = ''] = AUTHOR.exec(metas.get('og:title')?.[0] ?? '') ?? [];
  // `metas` has each text on one line. The attribute is read again, because it has the paragraphs of the post.
  const isText = ({ attributes: { property, name } }: HtmlElement): boolean =>
    property === 'og:description' || name === 'description';
  const text = findElement(root.children, isText)?.attributes.content?.trim() ?? '';
  return handle !== username || text === '' ? undefined : { author: author === '' ? username : author, text };
}

/**
 * The element in which the page shows a post, because it has the links and pictures of the post. If a script has not
 * shown the post yet, paragraphs with the text of the post.
 */
export function postBody(page: HtmlElement, { text }: SocialPost): HtmlNode[] {
  const body = findElement(page.children, ({ name }) => name === 'body') ?? page;
  const visible = body.children.filter((child) => typeof child === 'string' || child.name !== 'noscript');
  const post = foldWords(text);
  const shown =
    elementOf(visible, text, (line) => line === post) ??
    elementOf(visible, text, (line) => line.startsWith(post));
  return shown === undefined ? paragraphsOf(text) : [shown];
}

function elementOf(
  nodes: readonly HtmlNode[],
  post: string,
  isPost: (line: string) => boolean,
): HtmlElement | undefined {
  const length = textLength(post);
  let compared = 0;
  return findElement(nodes, (element) => {
    const shown = textLength(element);
    if (shown < length || shown > length * MAX_MULTIPLE || compared >= MAX_COMPARED) return false;
    compared += 1;
    return isPost(foldWords(lineOf(element)));
  });
}

function paragraphsOf(text: string): HtmlElement[] {
  return text.split(/\n\s*\n/).map((paragraph) => ({
    name: 'p',
    attributes: {},
    children: paragraph
      .split('\n')
      .flatMap((line, index): HtmlNode[] =>
        index === 0 ? [line] : [{ name: 'br', attributes: {}, children: [] }, line],
      ),
  }));
}
