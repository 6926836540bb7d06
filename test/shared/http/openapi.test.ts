import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { expect, it } from 'vitest';
import { openApiDocument } from '#shared/http/openapi.ts';
import { EXAMPLES, PROBLEM_EXAMPLES } from '#shared/http/openapi-examples.ts';
import { OPERATIONS } from '#shared/http/operations.ts';
import { FEED_NAME } from '#shared/model/feed.ts';
import { SUBMISSION_TYPES } from '#shared/read/read-submission.ts';

it('every $ref resolves, and every schema is the target of a $ref', () => {
  const text = JSON.stringify(openApiDocument());
  const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
  const targets = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target = '']) => target);
  const known = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(known).toEqual(expect.arrayContaining([...new Set(targets)]));
  expect(new Set(targets)).toEqual(new Set(known));
});

it('the media types of submissions are those with a reader', () => {
  const { body = {} } = OPERATIONS['POST /v1/feeds/{feed}/articles'] ?? {};
  expect(Object.keys(body).toSorted()).toEqual(SUBMISSION_TYPES.toSorted());
});

it('the pattern of feed names is the same in the document and the code', () => {
  expect(JSON.stringify(OPERATIONS)).toContain(JSON.stringify(FEED_NAME.source));
});

it('every operation has an id for generated clients, a tag and a description', () => {
  const { paths, tags } = openApiDocument() as {
    paths: Record<string, Record<string, { operationId: string; tags: string[]; description: string }>>;
    tags: { name: string }[];
  };
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  for (const {
    operationId,
    tags: [tag],
    description,
  } of operations) {
    expect(operationId).toMatch(/^[a-z]+(?:[A-Z][a-z]+)+$/);
    expect(tags.map(({ name }) => name)).toContain(tag);
    expect(description).toMatch(/\w.*[.?]$/s);
  }
});

it('every example is valid against its schema', () => {
  const document = JSON.parse(JSON.stringify(openApiDocument()));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  const problems = Object.values(PROBLEM_EXAMPLES).map((example) => ['Problem', example] as const);
  for (const [name, example] of [...Object.entries(EXAMPLES), ...problems]) {
    const isValid = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
    expect([name, isValid(example), isValid.errors]).toEqual([name, true, null]);
  }
});

it('every problem of every operation has an example of its status', () => {
  const { paths } = openApiDocument() as {
    paths: Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, object> }> }>
    >;
  };
  const responses = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap((operation) => Object.entries(operation.responses));
  for (const [status, { content }] of responses) {
    const problem = content?.['application/problem+json'];
    if (Number(status) < 400) expect(problem).toBeUndefined();
    else expect(problem).toMatchObject({ example: { status: Number(status), detail: expect.any(String) } });
  }
});

it('no field has a default, so that generated clients do not require it', () => {
  expect(JSON.stringify(openApiDocument())).not.toContain('"default":');
});

it('every operation has a unique id', () => {
  const ids = [...JSON.stringify(openApiDocument()).matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(Object.keys(OPERATIONS).length);
});

it('the document names exactly the routes that the handler serves', () => {
  const files = ['article', 'feed', 'service', 'session', 'token'].map(
    (name) => `lambdas/submit/${name}-routes.ts`,
  );
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const routes = [...code.matchAll(/'((?:GET|PUT|PATCH|POST|DELETE) \/[^']+)'/g)].map(([, route]) => route);
  expect(Object.keys(OPERATIONS).toSorted()).toEqual(routes.toSorted());
});
