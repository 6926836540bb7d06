import * as z from 'zod/mini';
import { SCHEMAS, type SchemaName } from './answer-schemas.ts';
import { answerExample, bodyExample, PROBLEM_EXAMPLES, TEXT_EXAMPLES } from './openapi-examples.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { HEADERS_OF } from './problem-answer.ts';
import { CSRF_HEADER } from './session-cookie.ts';

type Json = Record<string, unknown>;

/**
 * The statuses that every operation documents: invalid encoding, invalid parameters, rate limit, defects and store
 * errors.
 */
const ALWAYS_STATUSES = [400, 422, 429, 500, 503];
const TOKEN_STATUSES = [401, 403];
const BODY_STATUSES = [413, 415];

/** The description of an answer, by its status. */
export const MEANINGS: Readonly<Record<number, string>> = {
  200: 'Success.',
  201: 'Created.',
  204: 'Success, without a body.',
  304: 'Not modified: If-None-Match has the current ETag.',
  400: 'Malformed request.',
  401: 'Missing or invalid token.',
  403: 'The token does not allow this feed (whether it exists or not) or this request.',
  404: 'Not found.',
  409: 'Conflict with the current state; the type of the problem says which.',
  412: 'Precondition failed: the article has changed.',
  413: 'The body is too large.',
  415: 'Unsupported media type, charset or Content-Encoding.',
  422: 'Invalid; errors lists every invalid field.',
  429: 'Too many requests; Retry-After says when to retry.',
  500: 'Internal error.',
  503: 'Service unavailable; Retry-After says when to retry.',
};

const refTo = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` });

function schemas(): Json {
  const names = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(SCHEMAS)) names.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(names, { io: 'input', uri: (name) => `#/components/schemas/${name}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _place, ...schema }]) => [name, schema]),
  );
}

/** The statuses of the problems of an operation, sorted. */
export function problemStatuses({ right, body, problems = [] }: Operation): number[] {
  const statuses = [
    ...(right === 'anybody' ? [] : TOKEN_STATUSES),
    ...(body === undefined ? [] : BODY_STATUSES),
    ...problems,
    ...ALWAYS_STATUSES,
  ];
  return [...new Set(statuses)].sort((a, b) => a - b);
}

function problemAnswers(operation: Operation): Json {
  return Object.fromEntries(
    problemStatuses(operation).map((status) => {
      const names = Object.keys(HEADERS_OF[status] ?? {});
      const headers = Object.fromEntries(names.map((name) => [name, { schema: { type: 'string' } }]));
      const content = { schema: refTo('Problem'), example: PROBLEM_EXAMPLES[status] };
      return [
        status,
        {
          description: MEANINGS[status],
          ...(names.length > 0 && { headers }),
          content: { 'application/problem+json': content },
        },
      ];
    }),
  );
}

function successAnswers({ answers, answerType = 'application/json', headers = {} }: Operation): Json {
  const described = Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      {
        description: MEANINGS[Number(status)],
        ...(Object.keys(described).length > 0 && { headers: described }),
        ...(schema !== null && {
          content: {
            [answerType]: contentOf(answerType, schema, (name) => answerExample(name, Number(status))),
          },
        }),
      },
    ]),
  );
}

/** A body or answer of one media type. NDJSON is described as text, with a schema of its lines. */
function contentOf(
  mediaType: string,
  schema: SchemaName | 'text',
  exampleOf: (schema: SchemaName) => unknown,
): Json {
  if (schema === 'text') return { schema: { type: 'string' }, example: TEXT_EXAMPLES[mediaType] };
  const example = exampleOf(schema);
  if (!mediaType.endsWith('ndjson')) return { schema: refTo(schema), example };
  const lines = {
    type: 'string',
    format: 'binary',
    contentMediaType: 'application/json',
    contentSchema: refTo(schema),
  };
  return { schema: lines, example: `${JSON.stringify(example)}\n` };
}

export const TAGS: Readonly<Record<string, string>> = {
  Articles: 'Submit, correct, take down and find articles.',
  Feeds: 'Create feeds and change their settings.',
  Tokens: "Create and revoke publishers' tokens. Needs the admin's token.",
  Sessions: 'Sign in from a page in the browser.',
  Service: 'Health and this document.',
};

export function tagOf(path: string): string {
  if (/\/articles|\/normalise/.test(path)) return 'Articles';
  if (path.startsWith('/v1/feeds')) return 'Feeds';
  if (path.startsWith('/v1/session')) return 'Sessions';
  return path.startsWith('/v1/tokens') ? 'Tokens' : 'Service';
}

function bodyOf(body: NonNullable<Operation['body']>, isPatch: boolean): Json {
  const content = Object.entries(body).map(([mediaType, schema]) => [
    mediaType,
    contentOf(mediaType, typeof schema === 'object' ? schema.lines : schema, (name) =>
      bodyExample(name, isPatch),
    ),
  ]);
  return { required: true, content: Object.fromEntries(content) };
}

function operationObject(route: string, operation: Operation): Json {
  const { id, summary, description = summary, right, parameters = [], body } = operation;
  return {
    operationId: id ?? (route.match(/[A-Za-z0-9]+/g) ?? []).join('_').toLowerCase(),
    tags: [tagOf(route.split(' ')[1] ?? '')],
    summary,
    description,
    ...(right === 'anybody' && { security: [] }),
    parameters: parameters.map(({ isRequired, ...parameter }) => ({
      ...parameter,
      required: parameter.in === 'path' || isRequired === true,
    })),
    ...(body !== undefined && { requestBody: bodyOf(body, route.startsWith('PATCH')) }),
    responses: { ...successAnswers(operation), ...problemAnswers(operation) },
  };
}

/**
 * OpenAPI 3.1 document of the API, generated from the table of operations and the request schemas.
 *
 * @param apiUrl URL of the API. If it is absent, the paths are relative to the host of the document
 */
export function openApiDocument(apiUrl = '/'): Json {
  const paths: Record<string, Json> = {};
  for (const [route, operation] of Object.entries(OPERATIONS)) {
    const [method = '', path = ''] = route.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(route, operation) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Feedmill',
      version: '1',
      description:
        'Submit raw articles; Feedmill publishes them in clean, permanent feeds. Errors are RFC 9457 problems that list every invalid field.',
      contact: { name: 'The operator of this Feedmill' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: apiUrl }],
    security: [{ token: [] }, { session: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-feedmill',
          description: `From POST /v1/session. Calls other than GET and HEAD also need the header ${CSRF_HEADER}.`,
        },
      },
    },
  };
}
