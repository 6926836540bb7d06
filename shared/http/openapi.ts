import * as z from 'zod/mini';
import { SCHEMAS, type SchemaName } from './answer-schemas.ts';
import { EXAMPLES, PROBLEM_EXAMPLES, TEXT_EXAMPLES } from './openapi-examples.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { HEADERS_OF } from './problem-answer.ts';

type Json = Record<string, unknown>;

/** What a request can meet whatever it asks: a path or a query that is not encoded, our limits, our stores. */
const ALWAYS = [400, 422, 429, 500, 503];
const WITH_TOKEN = [401, 403];
const WITH_BODY = [413, 415];

const MEANINGS: Readonly<Record<number, string>> = {
  200: 'Done.',
  201: 'Made.',
  204: 'Done; there is nothing to say.',
  304: 'As the If-None-Match said.',
  400: 'It cannot be read.',
  401: 'No token, or none that is valid.',
  403: 'The token does not name this feed, there or not, or does not allow this.',
  404: 'There is nothing here.',
  409: 'It conflicts with what is there; the type of the problem says how.',
  412: 'Somebody else was faster.',
  413: 'It is too large.',
  415: 'It is of a type, charset or coding that is not taken.',
  422: 'It can be read, but is wrong; errors name every bad field.',
  429: 'Too many requests; Retry-After says when to come again.',
  500: 'Something went wrong on our side.',
  503: 'Not now; Retry-After says when to come again.',
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

function problemAnswers(operation: Operation): Json {
  const { right, body, problems = [] } = operation;
  const statuses = [
    ...(right === 'anybody' ? [] : WITH_TOKEN),
    ...(body === undefined ? [] : WITH_BODY),
    ...problems,
    ...ALWAYS,
  ];
  return Object.fromEntries(
    statuses.map((status) => {
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

function goodAnswers({ answers, answerType = 'application/json', headers = {} }: Operation): Json {
  const described = Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      {
        description: MEANINGS[Number(status)],
        ...(Object.keys(described).length > 0 && { headers: described }),
        ...(schema !== null && { content: { [answerType]: contentOf(answerType, schema) } }),
      },
    ]),
  );
}

/**
 * A body or an answer of one type. NDJSON is a file to generated clients (`format: binary`), so that they send it as it is;
 * `contentSchema` describes one line.
 */
function contentOf(mediaType: string, schema: SchemaName | 'text'): Json {
  if (schema === 'text') return { schema: { type: 'string' }, example: TEXT_EXAMPLES[mediaType] };
  const example = EXAMPLES[schema];
  if (!mediaType.endsWith('ndjson')) return { schema: refTo(schema), example };
  const lines = {
    type: 'string',
    format: 'binary',
    contentMediaType: 'application/json',
    contentSchema: refTo(schema),
  };
  return { schema: lines, example: `${JSON.stringify(example)}\n` };
}

/** What operations are grouped by, and what each group is for. */
const TAGS: Readonly<Record<string, string>> = {
  Articles: 'Submit, correct, take down and find articles.',
  Feeds: 'Create feeds and change what they say of themselves.',
  Tokens: 'Give publishers tokens, and revoke them. For the admin.',
  Service: 'Ask the service about itself.',
};

function tagOf(path: string): string {
  if (/\/articles|\/normalise/.test(path)) return 'Articles';
  if (path.startsWith('/v1/feeds')) return 'Feeds';
  return path.startsWith('/v1/tokens') ? 'Tokens' : 'Service';
}

function bodyOf(body: NonNullable<Operation['body']>): Json {
  const content = Object.entries(body).map(([mediaType, schema]) => [
    mediaType,
    contentOf(mediaType, typeof schema === 'object' ? schema.lines : schema),
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
    ...(body !== undefined && { requestBody: bodyOf(body) }),
    responses: { ...goodAnswers(operation), ...problemAnswers(operation) },
  };
}

/**
 * OpenAPI 3.1 of the whole API, from the table of operations and the schemas that requests are held to.
 *
 * @param apiUrl where the API is, if that is known; else the document's own address counts
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
        'Raw articles go in, clean and permanent feeds come out. Errors are problems of RFC 9457 that name every bad field.',
      contact: { name: 'The operator of this Feedmill' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: apiUrl }],
    security: [{ token: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}
