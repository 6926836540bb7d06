/** Types of schema.org that are one article. Subtypes end in the same words. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogPosting|SocialMediaPosting)$/;
/** Graphs of real pages nest five deep. */
const MAX_DEPTH = 12;
/** All scripts of a page together. Characters. */
const MAX_CHARACTERS = 300_000;
/** Inside a string JSON takes no line break, and half the templates that write it do not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is for
const CONTROLS = /[\u0000-\u001F]+/g;

/** One node of a graph: what a page says of its article to machines (JSON-LD 1.1, schema.org). */
export type LinkedData = Record<string, unknown>;

/**
 * The article that the JSON-LD of a page describes; where it describes several, the first.
 *
 * @param scripts the texts of its `application/ld+json` scripts
 * @returns undefined where there is none, or none that can be read
 */
export function linkedArticle(scripts: readonly string[]): LinkedData | undefined {
  let rest = MAX_CHARACTERS;
  for (const script of scripts) {
    rest -= script.length;
    if (rest < 0) return undefined;
    const article = findArticle(parse(script), 0);
    if (article) return article;
  }
  return undefined;
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

function findArticle(value: unknown, depth: number): LinkedData | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isNode(value)) return undefined;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity, depth + 1);
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
