/** Types of schema.org for a single article. Subtypes end in the same words. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogPosting|SocialMediaPosting)$/;
/** The deepest graphs of real pages have five levels. */
const MAX_DEPTH = 12;
/** Limit for all scripts of a page together. Characters. */
const MAX_CHARACTERS = 300_000;
/** JSON allows no line break within a string, but half of the templates write them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const CONTROLS = /[\u0000-\u001F]+/g;

/** One node of a graph: machine-readable data about an article (JSON-LD 1.1, schema.org). */
export type LinkedData = Record<string, unknown>;

/**
 * The article that the JSON-LD of a page describes; of several, the one with the address of the page, else the first.
 * Data about the page itself (`WebPage`) also exists for static pages and is not used.
 *
 * @param scripts contents of the `application/ld+json` scripts
 * @param isOwn whether a text is the address of the page
 * @returns undefined without valid JSON-LD; nodes that it references by `@id` are resolved
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
      // Wrong machine-readable data usually is visible too, and is read there.
    }
  }
  return undefined;
}

function isNode(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All nodes of a graph that are top-level or the main entity of another, in order. */
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

/** The texts of a property that is a text, a node with a name or an address, or a list of them. */
export function textsOf(value: unknown, property: 'name' | 'url'): string[] {
  return [value].flat().flatMap((item: unknown) => {
    const text = isNode(item)
      ? [item[property] ?? (property === 'url' ? item['@id'] : undefined)].flat()[0]
      : item;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}
