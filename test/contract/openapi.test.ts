import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { arbitraryOf, type JsonSchema } from '../shared/model/arbitrary-of-schema.ts';
import { type Ask, ask, newFeed, newName } from './api.ts';

interface Operation {
  parameters: { name: string; in: string; schema: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
}

const document: Document = await fetch(`${inject('feedmill').url}/openapi.json`).then((answer) =>
  answer.json(),
);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    operation,
  })),
);
const RUNS = { numRuns: 30 };

let feed: string;
beforeAll(async () => {
  feed = await newFeed({ near_duplicates: 'allow' });
});

const ARTICLE = { title: 'Ferry sails', content_text: 'At noon.' };

function bodyFor({ requestBody }: Operation): Ask {
  if (requestBody === undefined) return {};
  const type = 'application/x-ndjson';
  return type in requestBody.content ? { type, text: JSON.stringify(ARTICLE) } : { json: ARTICLE };
}

/** Printable ASCII, which every client can send in a header. */
const headerText = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) })
  .map((text) => text.trim());

describe('any path, query and headers get a documented answer, never a 5xx', () => {
  it.each(operations)('$name', async ({ method, path, operation }) => {
    const values = Object.fromEntries(
      operation.parameters.map(({ name, in: place, schema }) => [
        name,
        place === 'header'
          ? headerText
          : fc.oneof(
              arbitraryOf(schema).map(String),
              fc.string({ unit: 'binary', minLength: place === 'path' ? 1 : 0 }),
            ),
      ]),
    );
    const isWriting = method !== 'GET';
    await fc.assert(
      fc.asyncProperty(fc.record(values), fc.boolean(), async (given, isMine) => {
        const text = (name: string): string =>
          name === 'feed' && (isMine || isWriting) ? feed : String(given[name]);
        const names = (place: string) =>
          operation.parameters.filter((one) => one.in === place).map(({ name }) => name);
        // A DELETE names a feed that does not exist, because other cases use the shared feed.
        const target = path.replace(/\{(\w+)\}/g, (_, name: string) =>
          method === 'DELETE' && path === '/v1/feeds/{feed}' ? newName() : encodeURIComponent(text(name)),
        );
        const query = new URLSearchParams(names('query').map((name) => [name, text(name)]));
        const headers = Object.fromEntries(names('header').map((name) => [name, text(name)]));
        const body = bodyFor(operation);
        const { status } = await ask(method, `${target}?${query}`, { headers, ...body });
        expect(status).toBeLessThan(500);
      }),
      RUNS,
    );
  });
});

const FIXED_VALUES: Record<string, unknown> = {
  title: 'Ferry sails',
  content_html: null,
  content_markdown: null,
  content_text: 'At noon, from the north.',
  date_published: '2026-05-04',
  date_modified: null,
  language: 'en',
  tags: ['sea'],
  attachments: [{ url: 'https://harbour.example/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7 }],
  expires_at: null,
  feed: null,
};

/** Values that a schema allows, with fixed values for fields whose rules no schema expresses. */
function validValues(schema: JsonSchema): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(schema.properties ?? {});
  const fixed = Object.fromEntries(Object.entries(FIXED_VALUES).filter(([name]) => names.includes(name)));
  return arbitraryOf(schema).map((value) => ({ ...(value as object), ...fixed }));
}

const withJson = operations.flatMap(({ name, method, path, operation }) => {
  const reference = operation.requestBody?.content['application/json']?.schema.$ref;
  const schema = document.components.schemas[reference?.split('/').at(-1) ?? ''];
  // Operations on one article are omitted, because their bodies must have the id in the URL.
  const isOfOne = path.includes('{id}') || path.includes('/by-id');
  return schema === undefined || isOfOne ? [] : [{ name, method, path, schema }];
});
const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe('a body that openapi.json allows gets 2xx or 409, and any other body 422', () => {
  it.each(withJson)('$name', async ({ method, path, schema }) => {
    const isAllowed = ajv.compile(schema);
    const names = [...Object.keys(schema.properties ?? {}), 'unknown', 'constructor'];
    const target = path.replace('{feed}', feed);
    await fc.assert(
      fc.asyncProperty(
        validValues(schema),
        fc.constantFrom(...names),
        fc.jsonValue({ maxDepth: 2 }),
        async (value, name, other) => {
          const good = await ask(method, target, { json: value });
          expect([200, 201, 409], `${JSON.stringify(value)} ${good.text}`).toContain(good.status);
          const changed = { ...value, [name]: other };
          if (isAllowed(changed)) return;
          const bad = await ask(method, target, { json: changed });
          expect(bad.status, JSON.stringify(changed)).toBe(422);
          expect(bad.body.errors.length).toBeGreaterThan(0);
        },
      ),
      RUNS,
    );
  });
});
