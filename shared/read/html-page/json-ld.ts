/** Types of schema.org that are one article. Subtypes end in the same words. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogPosting|SocialMediaPosting)$/;
/** Graphs of real pages nest five deep. */
const MAX_DEPTH = 12;
/** All scripts of a page together. Characters. */
const MAX_CHARACTERS = 300_000;
/** Inside a string JSON takes no line break, and half the templates that write it do not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const CONTROLS = /[\u0000-\u001F]+/g;

/** One node of a graph: what a page says of its article to machines (JSON-LD 1.1, schema.org). */
export type LinkedData = Record<string, unknown>;

/**
 * The article that the JSON-LD of a page describes; where it describes several, the one that calls itself by the page's
 * address, else the first. What a page says of itself (`WebPage`) is said of standing pages too, and is not of an article.
 *
 * @param scripts the texts of its `application/ld+json` scripts
 * @param isOwn whether a text is this page's address
 * @returns undefined without readable JSON-LD; nodes that it references by `@id` are resolved
 */
export function linkedArticle(
  scripts: readonly string[],
  isOwn: (text: string) => boolean,
): LinkedData | undefined {
  let rest = MAX_CHARACTERS;
  const nodes: LinkedData[] = [];
  for (const script of scripts) {
    rest -= script.length;
    if (rest < 0) break;
    collect(parse(script), 0, nodes);
  }
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_TYPE));
  const own = articles.find((article) =>
    ['headline', 'name', 'url', 'mainEntityOfPage', '@id'].some((property) =>
      textsOf(article[property], 'url').some(isOwn),
    ),
  );
  const article = own ?? articles[0];
  if (article === undefined) return undefined;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const isNamed = (value: unknown): boolean =>
    isNode(value) && value.name === undefined && typeof value['@id'] === 'string';
  const resolve = (value: unknown): unknown =>
    isNode(value) && isNamed(value) ? (byId.get(value['@id']) ?? value) : value;
  return {
    ...article,
    author: [article.author].flat().map(resolve),
    publisher: resolve(article.publisher),
  };
}

function isOfType(node: LinkedData, type: RegExp): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function parse(script: string): unknown {
  for (const text of [script, script.replace(CONTROLS, ' ').replace(/^\s*(?:<!--|\/\*.*?\*\/)|;\s*$/g, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // What a page says to machines wrongly, it says to people too: it is read there.
    }
  }
  return undefined;
}

function isNode(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All nodes of a graph that stand on their own or are the main one of another, in order. */
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

/** A property's texts, whether it is a text, a node with a name or an address, or a list of them. */
export function textsOf(value: unknown, property: 'name' | 'url'): string[] {
  return [value].flat().flatMap((item: unknown) => {
    const text = isNode(item)
      ? [item[property] ?? (property === 'url' ? item['@id'] : undefined)].flat()[0]
      : item;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}
