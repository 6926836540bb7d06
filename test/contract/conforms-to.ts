import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { expect, inject } from 'vitest';

interface Response {
  content?: Record<string, { schema: { contentSchema?: unknown } }>;
}
interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
}

const { url } = inject('feedmill');
const document: Promise<Document> = fetch(`${url}/openapi.json`).then(
  (response) => response.json() as Promise<Document>,
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const compiled = new Map<string, ValidateFunction>();

function validatorOf(whole: Document, schema: unknown): ValidateFunction {
  const key = JSON.stringify(schema);
  if (ajv.getSchema('openapi') === undefined) ajv.addSchema(whole, 'openapi');
  const known = compiled.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"#/', '"openapi#/')));
  compiled.set(key, known);
  return known;
}

function routeOf(paths: Document['paths'], path: string): string | undefined {
  const [asked = ''] = path.split('?');
  return Object.keys(paths)
    .toSorted((a, b) => a.split('{').length - b.split('{').length)
    .find((template) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked));
}

/** Checks an answer against its operation in `openapi.json`, if the path and method are known. */
export async function conformsTo(
  method: string,
  path: string,
  { status, headers, text }: { status: number; headers: Headers; text: string },
): Promise<void> {
  const whole = await document;
  const route = routeOf(whole.paths, path);
  const operation = route === undefined ? undefined : whole.paths[route]?.[method.toLowerCase()];
  if (operation === undefined) return;
  const where = `${method} ${path}: ${status} ${text.slice(0, 300)}`;
  const response = operation.responses[status];
  expect(response, `${where} is not documented`).toBeDefined();
  const [mediaType, { schema } = {}] = Object.entries(response?.content ?? {})[0] ?? [];
  if (mediaType === undefined) return expect(text, where).toBe('');
  expect(headers.get('content-type')?.split(';')[0], where).toBe(mediaType);
  if (mediaType === 'text/html') return;
  const values = mediaType.includes('ndjson') ? text.trimEnd().split('\n') : [text];
  const validate = validatorOf(whole, schema?.contentSchema ?? schema);
  for (const value of values)
    expect(validate(JSON.parse(value)), `${where} ${JSON.stringify(validate.errors)}`).toBe(true);
}
