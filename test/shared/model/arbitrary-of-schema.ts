import fc from 'fast-check';

export interface JsonSchema {
  type?: string | string[];
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  patternProperties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/**
 * The pattern of names, which have at least one visible character. Filtering any text is faster than
 * generating from the pattern.
 */
const VISIBLE_CHARACTER = '[^\\s\\p{C}]';

/** Removes lookarounds such as `(?!a(b))` from a pattern. Lookarounds with `[(]` are not supported. */
function withoutLookarounds(pattern: string): string {
  const start = pattern.search(/\(\?<?[!=]/);
  if (start === -1) return pattern;
  let depth = 0;
  for (let end = start; end < pattern.length; end++) {
    if (pattern[end - 1] !== '\\' && pattern[end] === '(') depth += 1;
    if (pattern[end - 1] !== '\\' && pattern[end] === ')') depth -= 1;
    if (depth === 0) return withoutLookarounds(pattern.slice(0, start) + pattern.slice(end + 1));
  }
  throw new Error(`${pattern} has a group without an end`);
}

function stringOf({ pattern, minLength = 0, maxLength = 50 }: JsonSchema): fc.Arbitrary<string> {
  // URLs are generated without a pattern, because a pattern cannot describe which texts are valid after
  // `://`.
  if (pattern?.includes('://')) return fc.webUrl();
  if (pattern !== undefined && pattern !== VISIBLE_CHARACTER) {
    // fast-check does not support lookarounds. So it also generates strings that do not match, and these
    // are dropped.
    const wider = new RegExp(withoutLookarounds(pattern));
    return fc
      .stringMatching(wider)
      .filter((text) => new RegExp(pattern).test(text) && [...text].length <= maxLength);
  }
  // `maxLength` counts code points. Some strings have the maximum length.
  const some = fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 50) });
  const most = fc.constantFrom('x', '🦊', 'é').map((one) => one.repeat(Math.min(maxLength, 5_000)));
  const strings = fc.oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: most });
  return pattern === undefined ? strings : strings.filter((text) => new RegExp(pattern, 'u').test(text));
}

function objectOf({
  properties = {},
  required = [],
  patternProperties = {},
}: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, arbitraryOf(schema)]),
  );
  const known = fc.record(fields, { requiredKeys: required });
  if (patternProperties['^_'] === undefined) return known;
  const own = fc.dictionary(fc.constantFrom('_a', '_b', '_my field'), fc.jsonValue({ maxDepth: 3 }), {
    maxKeys: 2,
  });
  return fc.tuple(known, own).map(([some, others]) => ({ ...some, ...others }));
}

/** Values that a JSON Schema allows, for the keywords that our schemas use. */
export function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(arbitraryOf));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type })));
  const { minimum, maximum, minItems = 0, maxItems = 3 } = schema;
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return stringOf(schema);
    case 'integer':
      return fc.integer({ min: minimum ?? -1_000, max: maximum ?? 1_000 });
    case 'number':
      return fc.double({ min: minimum ?? -1_000, max: maximum ?? 1_000, noNaN: true });
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), {
        minLength: minItems,
        maxLength: Math.min(maxItems, 4),
      });
    case 'object':
      return objectOf(schema);
    default:
      return fc.jsonValue();
  }
}
