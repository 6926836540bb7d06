import { REFERENCE_PATH, SITE_ICON_PATH } from '#shared/model/addresses.ts';
import { PROBLEMS, type ProblemKind } from '#shared/model/problem.ts';
import { htmlText } from '#shared/render/html-text.ts';
import { masthead } from '#shared/render/masthead.ts';
import { page } from '#shared/render/page.ts';
import type { SchemaName } from './answer-schemas.ts';
import { MEANINGS, problemStatuses, TAGS, tagOf } from './openapi.ts';
import { answerExample, bodyExample, TEXT_EXAMPLES } from './openapi-examples.ts';
import type { Operation, Parameter } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { PROBLEM_GUIDE } from './problem-guide.ts';
import { schemaFields } from './schema-fields.ts';

/**
 * The values of parameters in the examples. The ids that Feedmill assigns are shell variables instead (`VARIABLES`).
 */
const VALUES: Readonly<Record<string, string>> = { '{feed}': 'world', id: 'ferry-2026' };
/** The shell variable that replaces `{id}` in the example. */
const idVariable = (path: string): string => (path.startsWith('/v1/tokens') ? '$TOKEN_ID' : '$ARTICLE_ID');
/** Shell variables in the examples, with the place where a reader finds their values. */
const VARIABLES = {
  FEEDMILL_TOKEN: 'from the admin of this Feedmill',
  ARTICLE_ID: 'the id in the answer to a submission',
  TOKEN_ID: 'the id in the answer to a new token',
};
/** The bodies whose fields the page explains: the name of their schema, and the heading. */
const BODIES = {
  Submission: 'Fields of an article',
  FeedSettings: 'Settings of a feed',
  TokenRequest: 'Fields of a new token',
} as const satisfies Partial<Record<SchemaName, string>>;
const BODY_NAMES = Object.keys(BODIES) as (keyof typeof BODIES)[];
const KINDS = Object.keys(PROBLEMS) as ProblemKind[];

/** The text as one word for a shell, in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const code = (text: string): string => `<code>${htmlText(text)}</code>`;

/** A value whose JSON is longer than this gets one line for each of its parts. */
const MAX_LINE_CHARACTERS = 72;

/** JSON in which each short inner array or object is on one line. */
function shownJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([name, part]) => (isList ? '' : `${JSON.stringify(name)}: `) + shownJson(part, deeper),
  );
  const [begin, end] = isList ? '[]' : '{}';
  const space = isList || parts.length === 0 ? '' : ' ';
  const line = `${begin}${space}${parts.join(', ')}${space}${end}`;
  if (indent !== '' && line.length + indent.length <= MAX_LINE_CHARACTERS && !line.includes('\n'))
    return line;
  return `${begin}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${end}`;
}

/**
 * The example of a body or answer, as text of its media type. `exampleOf` returns the example of a schema.
 */
function shownExample(
  mediaType: string,
  schema: SchemaName | 'text' | { lines: SchemaName },
  exampleOf: (schema: SchemaName) => unknown,
): string {
  if (schema === 'text') return TEXT_EXAMPLES[mediaType] ?? '';
  if (typeof schema === 'object') return JSON.stringify(exampleOf(schema.lines));
  return mediaType.endsWith('ndjson') ? JSON.stringify(exampleOf(schema)) : shownJson(exampleOf(schema));
}

/** The call as a command that a shell can run if the lines of `variables` were run before. */
function curl(route: string, { right, body = {}, parameters = [] }: Operation): string {
  const [method = '', path = ''] = route.split(' ');
  const needed = parameters.filter((one) => one.in === 'query' && one.isRequired);
  const query = needed.map(({ name }) => `${name}=${VALUES[name]}`).join('&');
  const address =
    path.replace(/\{\w+\}/g, (name) => VALUES[name] ?? idVariable(path)) + (query && `?${query}`);
  const isPatch = method === 'PATCH';
  const [media] = Object.entries(body);
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "$FEEDMILL_API${address}"`,
    ...(right === 'anybody' ? [] : ['-H "Authorization: Bearer $FEEDMILL_TOKEN"']),
    ...(media === undefined
      ? []
      : [
          `-H 'Content-Type: ${media[0]}'`,
          `--data-binary ${quoted(shownExample(...media, (name) => bodyExample(name, isPatch)))}`,
        ]),
  ];
  return `<pre>${htmlText(lines.join(' \\\n  '))}</pre>`;
}

/** A list of names with notes and meanings. A row is a name, a note and a meaning, as HTML. */
function definitions(title: string, rows: readonly (readonly [string, string, string])[]): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    ([name, note, meaning]) => `<dt>${name} <span class="facts">${note}</span></dt><dd>${meaning}</dd>`,
  );
  return `<h4>${title}</h4><dl>${items.join('')}</dl>`;
}

function parameterRow({
  name,
  in: place,
  description,
  isRequired,
}: Parameter): readonly [string, string, string] {
  const need = place === 'path' || isRequired ? 'required' : 'optional';
  return [code(name), `${place}, ${need}`, htmlText(description)];
}

/** The other types that a body may have, and a link to the explanation of its fields. */
function bodyLine(body: Operation['body']): string {
  const [, ...others] = Object.keys(body ?? {});
  const schemas = JSON.stringify(Object.values(body ?? {}));
  const also = others.length === 0 ? [] : [`The body may also be ${others.map(code).join(', ')}.`];
  const fields = BODY_NAMES.filter((name) => schemas.includes(`"${name}"`)).map(
    (name) => `<a href="#${name}">${BODIES[name]}</a>.`,
  );
  return also.length + fields.length === 0 ? '' : `<p>${[...also, ...fields].join(' ')}</p>`;
}

function bodySection(name: keyof typeof BODIES): string {
  const rows = schemaFields(name).map(
    (field) =>
      [
        code(field.name),
        `${htmlText(field.type)}${field.isRequired ? '; required' : ''}`,
        htmlText(field.description),
      ] as const,
  );
  return `<section class="entry" id="${name}"><h3>${BODIES[name]}</h3>${definitions('Fields', rows)}</section>`;
}

function answers({ answers: given, answerType = 'application/json' }: Operation): string {
  return Object.entries(given)
    .map(([status, schema]) => {
      const line = `<p><strong>${status}</strong> ${htmlText(MEANINGS[Number(status)] ?? '')}</p>`;
      if (schema === null || answerType === 'text/html') return line;
      return `${line}<details><summary>Example of the answer</summary><pre>${htmlText(shownExample(answerType, schema, (name) => answerExample(name, Number(status))))}</pre></details>`;
    })
    .join('');
}

/** Whether a call can answer with a kind of problem. This is needed because several kinds can have the same status. */
function canBe(kind: ProblemKind, { body, parameters = [] }: Operation): boolean {
  if (kind === 'invalid-article') return body !== undefined && JSON.stringify(body).includes('Submission');
  return kind !== 'idempotency-key-reused' || parameters.some(({ name }) => name === 'Idempotency-Key');
}

function problemLinks(operation: Operation): string {
  const links = problemStatuses(operation).map((status) => {
    const kinds = KINDS.filter((kind) => PROBLEMS[kind].status === status && canBe(kind, operation));
    return `${status} ${kinds.map((kind) => `<a href="#${kind}">${kind}</a>`).join(', ')}`;
  });
  return `<p class="facts">Problems: ${links.join(' · ')}</p>`;
}

const RIGHTS: Readonly<Record<Operation['right'], string>> = {
  anybody: 'Needs no token.',
  token: 'Needs any token.',
  feed: 'Needs a token that names the feed.',
  admin: "Needs the admin's token.",
};

function operationSection([route, operation]: readonly [string, Operation]): string {
  const { id, summary, description, right, parameters = [], body } = operation;
  return [
    `<section class="entry" id="${id}"><h3>${htmlText(summary)}</h3>`,
    `<p>${code(route)}</p>`,
    `<p>${description === undefined ? '' : `${htmlText(description)} `}${RIGHTS[right]}</p>`,
    curl(route, operation),
    bodyLine(body),
    definitions('Parameters', parameters.map(parameterRow)),
    answers(operation),
    problemLinks(operation),
    '</section>',
  ].join('');
}

function problemSection(kind: ProblemKind): string {
  const { status, title } = PROBLEMS[kind];
  const name = `${code(kind)} · ${status}`;
  return `<section class="entry" id="${kind}"><h3>${htmlText(title)}</h3><p>${name}</p><p>${htmlText(PROBLEM_GUIDE[kind])}</p></section>`;
}

function operationsOf(tag: string): [string, Operation][] {
  return Object.entries(OPERATIONS).filter(([route]) => tagOf(route.split(' ')[1] ?? '') === tag);
}

function group(tag: string, description: string): string {
  return `<h2 id="${tag.toLowerCase()}">${tag}</h2><p>${htmlText(description)}</p>${operationsOf(tag).map(operationSection).join('\n')}`;
}

function variables(publicUrl: string): string {
  const lines = Object.entries(VARIABLES).map(([name, meaning]) => `export ${name}=…  # ${meaning}`);
  return [`export FEEDMILL_API=${publicUrl}`, ...lines].join('\n');
}

/** Links to all calls in their groups, to the fields of bodies, and to the types of problems. */
function contents(): string {
  const line = (items: readonly (readonly [string, string])[]) =>
    `<ul class="files">${items.map(([id, name]) => `<li><a href="#${id}">${htmlText(name)}</a></li>`).join('')}</ul>`;
  const calls = Object.keys(TAGS).map((tag) => {
    const items = operationsOf(tag).map(
      ([, { id = '', summary }]) => [id, summary.split('. ')[0] ?? ''] as const,
    );
    return `<details><summary>${tag}</summary>${line(items)}</details>`;
  });
  const bodies = line(BODY_NAMES.map((name) => [name, BODIES[name]]));
  const problems = line(KINDS.map((kind) => [kind, kind]));
  return [
    '<section class="follow" aria-label="Contents"><h2>Contents</h2>',
    ...calls,
    `<details><summary>Bodies</summary>${bodies}</details>`,
    `<details><summary>Problems</summary>${problems}</details></section>`,
  ].join('');
}

/**
 * The API reference as an HTML page without script, rendered from the same tables as `openapi.json`. For each
 * call it has an example in curl, the parameters, the answers and the problems. Each type of problem has an
 * anchor.
 *
 * @param publicUrl address of the API, without a slash at the end
 */
export function renderReference(publicUrl: string): string {
  return page({
    language: 'en',
    title: 'Feedmill API',
    description: 'Each call of this Feedmill with an example, its answers and its problems.',
    canonical: publicUrl + REFERENCE_PATH,
    alternates: [{ type: 'application/json', title: 'OpenAPI 3.1', href: `${publicUrl}/openapi.json` }],
    icon: publicUrl + SITE_ICON_PATH,
    isWide: true,
    openGraph: { 'og:type': 'website' },
    body: [
      masthead({
        title: 'Feedmill API',
        lines: [
          '<p>Submit raw articles; Feedmill publishes them in clean, permanent feeds.</p>',
          `<p class="about">For programs: <a href="/openapi.json">openapi.json</a>. To search, use the search of your browser.</p>`,
        ],
      }),
      '<div class="sheet">',
      contents(),
      '<main class="body reference">',
      '<p>The examples can be run unchanged in a shell with these variables:</p>',
      `<pre>${htmlText(variables(publicUrl))}</pre>`,
      ...Object.entries(TAGS).map(([tag, description]) => group(tag, description)),
      '<h2 id="bodies">Bodies</h2>',
      ...BODY_NAMES.map(bodySection),
      '<h2 id="problems">Problems</h2>',
      `<p>The answer to a failed call is a problem of RFC 9457 with the type ${code('application/problem+json')}. Its ${code('type')} is one of the names below. Its ${code('detail')} says what was wrong. Its ${code('documentation')} is the address of the explanation on this page. Its member ${code('errors')} contains every invalid field, parameter and header. For a field, ${code('pointer')} is a JSON Pointer into the body. For the others, ${code('parameter')} or ${code('header')} is a name.</p>`,
      ...KINDS.map(problemSection),
      '</main></div>',
      `<footer><p><a href="${htmlText(publicUrl)}/">All feeds</a></p></footer>`,
    ].join('\n'),
  });
}
