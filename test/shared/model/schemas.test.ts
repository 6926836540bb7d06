import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '#shared/http/openapi.ts';
import { readFeedSettings } from '#shared/read/feed-settings.ts';
import { readFields } from '#shared/read/json.ts';
import { readTokenRequest } from '#shared/read/token-request.ts';
import { arbitraryOf, type JsonSchema } from './arbitrary-of-schema.ts';

const { components } = openApiDocument() as { components: { schemas: Record<string, JsonSchema> } };
const ajv = new Ajv2020({ strict: false, validateFormats: false });

const isAccepted = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

const DATES = ['date_published', 'date_modified'];
const LANGUAGES = fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'ar', null);

/**
 * Replaces values that JSON Schema allows and Feedmill refuses: invalid dates and languages, and a second
 * content.
 */
function withSense(value: Record<string, unknown>, language: string | null): Record<string, unknown> {
  const sensible = Object.entries(value).map(([name, inner]) => {
    if (DATES.includes(name) && inner !== null) return [name, '2026-05-04T03:02:01Z'];
    if (name === 'expires_at' && inner !== null) return [name, '2030-02-28T23:59:59+05:30'];
    if (name === 'language') return [name, language];
    return name === 'content_markdown' ? [name, null] : [name, inner];
  });
  return Object.fromEntries(sensible);
}

describe.each<[string, (value: unknown) => unknown]>([
  ['Submission', readFields],
  ['FeedSettings', (value) => readFeedSettings(JSON.stringify(value))],
  ['TokenRequest', (value) => readTokenRequest(JSON.stringify(value))],
])('%s', (name, read) => {
  const schema = components.schemas[name] ?? {};
  const isAllowed = ajv.compile(schema);
  const allowed = fc
    .tuple(arbitraryOf(schema), LANGUAGES)
    .map(([value, language]) => withSense(value as Record<string, unknown>, language));

  it('accepts every value that its JSON Schema allows', () => {
    fc.assert(
      fc.property(allowed, (value) => {
        expect(isAllowed(value), JSON.stringify(isAllowed.errors)).toBe(true);
        expect(() => read(value)).not.toThrow();
      }),
    );
  });

  it('refuses every value that its JSON Schema does not allow', () => {
    const names = [...Object.keys(schema.properties ?? {}), 'unknown', 'toString', ''];
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.nat({ max: 60 }).map((n) => Array(n).fill('x')),
      fc.nat({ max: 700 }).map((n) => 'x'.repeat(n)),
      fc.constantFrom('https://a.example/', 'a', [{ name: 'Ann', age: 7 }], [{ url: 'https://a.example/' }], {
        name: 'Ann',
      }),
    );
    fc.assert(
      fc.property(allowed, fc.constantFrom(...names), anything, (value, field, other) => {
        const changed = { ...value, [field]: other };
        if (!isAllowed(changed))
          expect(
            isAccepted(() => read(changed)),
            JSON.stringify(changed),
          ).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
