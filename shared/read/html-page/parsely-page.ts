import { textsOf } from './json-ld.ts';

/** The `meta` elements of Parse.ly, and the fields of its JSON with the same contents. */
const FIELDS = {
  'parsely-title': ['title'],
  'parsely-author': ['author', 'authors'],
  'parsely-pub-date': ['pub_date'],
} as const;

/**
 * The contents of `<meta name="parsely-page">`, the older form of the metadata of Parse.ly, by the names of the
 * elements that replaced it. Its value is a JSON object.
 */
export function parselyPage(json: string): [name: string, value: string][] {
  let page: unknown;
  try {
    page = JSON.parse(json);
  } catch {
    return [];
  }
  if (typeof page !== 'object' || page === null) return [];
  const values = new Map(Object.entries(page));
  return Object.entries(FIELDS).flatMap(([name, fields]) =>
    fields
      .flatMap((field) => textsOf(values.get(field), 'name'))
      .filter((value) => value !== '')
      .map((value): [string, string] => [name, value]),
  );
}
