/** Types of schema.org for a single article. Subtypes end in the same words. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogPosting|SocialMediaPosting)$/;
/** The end of the types of events in schema.org: `MusicEvent`, `Festival`, `Hackathon`. */
const EVENT_TYPE = /(?:Event|Festival|Hackathon)$/;
const ADDRESSES = ['url', 'mainEntityOfPage'];
/** The maximum depth of a graph that is read. The deepest graphs of real pages have five levels. */
const MAX_DEPTH = 12;
/** The maximum number of characters of all scripts of a page together. */
const MAX_CHARACTERS = 300_000;
/** JSON does not allow line breaks within a string, but many templates write them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const CONTROLS = /[\u0000-\u001F]+/g;

export type LinkedData = Record<string, unknown>;

/**
 * The nodes of the JSON-LD of a page: top-level nodes, the nodes of each `@graph`, and the `mainEntity` of each node. A
 * node comes before the nodes that it contains.
 *
 * @param scripts contents of the `application/ld+json` scripts
 */
export function linkedNodes(scripts: readonly string[]): LinkedData[] {
  let rest = MAX_CHARACTERS;
  const nodes: LinkedData[] = [];
  for (const script of scripts) {
    rest -= script.length;
    if (rest < 0) break;
    collect(parse(script), 0, nodes);
  }
  return nodes;
}

/** The first and last days of the events in JSON-LD, as written. */
export function linkedEventDays(nodes: readonly LinkedData[]): string[] {
  return nodes
    .filter((node) => isOfType(node, EVENT_TYPE))
    .flatMap(({ startDate, endDate }) => [...textsOf(startDate, 'name'), ...textsOf(endDate, 'name')]);
}

/**
 * The article in the JSON-LD of a page: the node with the address of the page, else the first that is not
 * about another article. `WebPage` nodes are not used, because static pages have them too.
 *
 * @param isOwn whether a text is the address of the page
 * @param isTitle whether a text equals a title of the page, is a part of a title, or contains a title
 * @returns the article, with its authors, contributors and publisher in place of references by `@id`;
 *   undefined if there is none
 */
export function linkedArticle(
  nodes: readonly LinkedData[],
  { isOwn, isTitle }: { isOwn(text: string): boolean; isTitle(text: string): boolean },
): LinkedData | undefined {
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_TYPE));
  const withOwnAddress = articles.find((article) =>
    ['headline', 'name', 'url', 'mainEntityOfPage', '@id'].some((property) =>
      textsOf(article[property], 'url').some(isOwn),
    ),
  );
  // A node with another address is usually another article. If it is this article, its headline is one of the titles of
  // the page.
  const isOther = (article: LinkedData): boolean => {
    const titles = [...textsOf(article.headline, 'name'), ...textsOf(article.name, 'name')];
    const isOneOfSeveral = articles.length > 1 || ADDRESSES.some((property) => property in article);
    return isOneOfSeveral && titles.length > 0 && !titles.some(isTitle);
  };
  const article = withOwnAddress ?? articles.find((each) => !isOther(each)) ?? videoOf(nodes, isTitle);
  if (article === undefined) return undefined;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const isNamed = (value: unknown): boolean =>
    isNode(value) && value.name === undefined && typeof value['@id'] === 'string';
  const resolve = (value: unknown): unknown =>
    isNode(value) && isNamed(value) ? (byId.get(value['@id']) ?? value) : value;
  return {
    ...article,
    author: [article.author].flat().map(resolve),
    contributor: [article.contributor].flat().map(resolve),
    publisher: resolve(article.publisher),
  };
}

/** A video whose name has fewer words can be a part of the article: `Trailer`. */
const MIN_VIDEO_WORDS = 3;
const NOT_OF_ARTICLE = {
  author: undefined,
  contributor: undefined,
  datePublished: undefined,
  dateModified: undefined,
};

/**
 * The only video, if its name is a title of the page. Its authors and dates are removed, because the article can begin
 * with an older video of another author. `uploadDate` stays; it is used only if the page shows no date.
 */
function videoOf(nodes: readonly LinkedData[], isTitle: (text: string) => boolean): LinkedData | undefined {
  const [video, ...others] = nodes.filter((node) => isOfType(node, /^VideoObject$/));
  const names = textsOf(video?.name, 'name');
  const isNamed = names.some((name) => isTitle(name) && name.trim().split(/\s+/).length >= MIN_VIDEO_WORDS);
  return video !== undefined && others.length === 0 && isNamed
    ? { ...video, ...NOT_OF_ARTICLE, uploadDate: video.datePublished ?? video.uploadDate }
    : undefined;
}

function isOfType(node: LinkedData, type: RegExp): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function parse(script: string): unknown {
  for (const text of [script, script.replace(CONTROLS, ' ').replace(/^\s*(?:<!--|\/\*.*?\*\/)|;\s*$/g, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Invalid JSON is ignored: the same data is usually in the visible page, and is read from there.
    }
  }
  return undefined;
}

function isNode(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, depth: number, nodes: LinkedData[]): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, depth + 1, nodes);
  } else if (isNode(value)) {
    nodes.push(value);
    collect(value['@graph'], depth + 1, nodes);
    collect(value.mainEntity, depth + 1, nodes);
  }
}

/** The texts of a property. Its value is a text, a node with a name or an address, or a list of such values. */
export function textsOf(value: unknown, property: 'name' | 'url'): string[] {
  return [value].flat().flatMap((item: unknown) => {
    const text = isNode(item)
      ? [item[property] ?? (property === 'url' ? item['@id'] : undefined)].flat()[0]
      : item;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}

/** `false`, `"False"`, `"http://schema.org/False"` */
const FALSE = /(?:^|\/)false$/i;

/** The text of an article, if no part of the article is behind a paywall (`isAccessibleForFree` of schema.org). */
export function linkedArticleText(article: LinkedData): string | undefined {
  const parts = [article, ...[article.hasPart].flat().filter(isNode)];
  if (parts.some(({ isAccessibleForFree }) => FALSE.test(String(isAccessibleForFree)))) return undefined;
  return textsOf(article.articleBody, 'name')[0];
}
