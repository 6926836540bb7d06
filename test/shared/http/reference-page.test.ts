import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, it } from 'vitest';
import { OPERATIONS } from '#shared/http/operations.ts';
import { renderReference } from '#shared/http/reference-page.ts';
import { schemaFields } from '#shared/http/schema-fields.ts';
import { PROBLEMS } from '#shared/model/problem.ts';

const page = renderReference('https://feeds.example');
const errors: string[] = [];
const elements = (function walk(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
})(
  parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
  }),
);
const valuesOf = (name: string) =>
  elements.flatMap(({ attrs }) =>
    attrs.filter((attribute) => attribute.name === name).map(({ value }) => value),
  );
const ids = valuesOf('id');

it('the reference page is valid HTML without scripts, of at most 14 KB of gzip', () => {
  expect(errors).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName === 'script')).toEqual([]);
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
  expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(14_000);
});

it('the reference page has one anchor for each call and each type of problem', () => {
  const calls = Object.values(OPERATIONS).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...calls, ...Object.keys(PROBLEMS)]));
  expect(new Set(ids).size).toBe(ids.length);
});

it('the reference page links only to its own anchors', () => {
  const targets = valuesOf('href').filter((href) => href.startsWith('#'));
  expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
});

it.each(Object.entries(OPERATIONS))(
  '%s has a curl call with a value for every parameter',
  (route, { id }) => {
    const [method, path = ''] = route.split(' ');
    const section = page.slice(page.indexOf(`id="${id}"`)).split('</section>')[0] ?? '';
    const call = /<pre>(curl.*?)<\/pre>/s.exec(section)?.[1] ?? '';
    expect(call).toContain(path.split('{')[0]);
    expect(call.includes(' -X ')).toBe(method !== 'GET');
    if (method !== 'GET') expect(call).toContain(`-X ${method} `);
    expect(call.split('\n')[0]).not.toMatch(/[{}]|undefined/);
  },
);

it.each([
  ['FeedSettings', 'title', 'string, at most 500 characters', true],
  ['FeedSettings', 'near_duplicates', '"flag" or "reject" or "allow"', false],
  ['FeedSettings', 'ttl_minutes', 'integer, 5 to 60', false],
  ['Submission', 'id', 'string, at most 1024 characters, or integer', false],
  ['Submission', 'tags', 'array of string, at most 64 characters; at most 32', false],
  ['TokenRequest', 'expires_at', 'date-time', false],
] as const)('schemaFields describes %s.%s', (schema, name, type, isRequired) => {
  const field = schemaFields(schema).find((one) => one.name === name);
  expect(field).toMatchObject({ type, isRequired });
});
