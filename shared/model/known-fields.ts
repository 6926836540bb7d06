import type * as z from 'zod/mini';

/** Our fields, by their names in other formats and tools. The keys contain only lower-case letters. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abstract: ['summary'],
    author: ['authors'],
    body: ['content_html', 'content_text'],
    byline: ['authors'],
    categories: ['tags'],
    category: ['tags'],
    content: ['content_html', 'content_text'],
    copyright: ['rights'],
    created: ['date_published', 'created_at'],
    createdat: ['date_published'],
    date: ['date_published'],
    dek: ['summary'],
    description: ['summary'],
    enclosures: ['attachments'],
    excerpt: ['summary'],
    expires: ['expires_at'],
    guid: ['id'],
    headline: ['title'],
    homepage: ['home_page_url'],
    href: ['url'],
    html: ['content_html'],
    keywords: ['tags'],
    lang: ['language'],
    lastmodified: ['date_modified'],
    lead: ['summary'],
    license: ['rights'],
    link: ['url', 'home_page_url'],
    logo: ['icon'],
    markdown: ['content_markdown'],
    media: ['attachments'],
    modified: ['date_modified'],
    name: ['title', 'publisher'],
    permalink: ['url'],
    pubdate: ['date_published'],
    published: ['date_published'],
    publishedat: ['date_published'],
    siteurl: ['home_page_url'],
    subtitle: ['summary', 'description'],
    text: ['content_text'],
    thumbnail: ['image'],
    updated: ['date_modified'],
    updatedat: ['date_modified'],
  }),
);

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The names of the fields that a schema has at a place of a body. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return fieldsAt(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => fieldsAt(option, path));
    case 'array':
      return step === undefined ? [] : fieldsAt(def.element, rest);
    case 'object': {
      if (step === undefined) return Object.keys(def.shape);
      const next = def.shape[String(step)];
      return next === undefined ? [] : fieldsAt(next, rest);
    }
    default:
      return [];
  }
}

/** Whether two names differ by one letter that is missing, added, replaced or swapped with the next. */
function isMisspelt(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1 || known.length < 4) return false;
  let start = 0;
  while (start < name.length && name[start] === known[start]) start += 1;
  const [a, b] = [name.slice(start), known.slice(start)];
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

/**
 * The detail for an unknown field: the field that was probably meant, and the list of known fields.
 *
 * @param path of the object that contains the field
 */
export function unknownField(name: string, schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const known = fieldsAt(schema, path);
  const given = folded(name.slice(0, 100));
  const meant =
    known.find((field) => folded(field) === given) ??
    SYNONYMS.get(given)?.find((field) => known.includes(field)) ??
    known.find((field) => isMisspelt(given, folded(field)));
  const hint = meant === undefined ? '.' : `; did you mean ${meant}?`;
  return `is not a known field${hint} Known fields: ${known.join(', ')}`;
}
