import type { Draft } from '#shared/model/draft.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { type FieldError, Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { type RawBody, readBody } from './body.ts';
import { bodyHash } from './body-hash.ts';
import { readFields, readJsonArticle } from './json.ts';

export interface Submission extends RawBody {
  /** `url`, `id`, `date_published` and `tags` say what a body does not, `keep` what stays in it; others are not looked at. */
  query: URLSearchParams;
  /** ISO 8601, UTC: what "today" in a text is. */
  receivedAt: string;
  /** Of the body, unpacked; that of a submission where absent. */
  maxBytes?: number;
}

interface ReadingContext {
  url?: string | undefined;
  receivedAt: string;
  keep: ReadonlySet<number>;
}

interface Reader {
  read(text: string, context: ReadingContext): Draft | Promise<Draft>;
  /** Its fields are what the publisher wrote as fields; those of the others were found in prose, and can be wrong. */
  isExplicit: boolean;
}

/** All but that of JSON are loaded when they are first needed: phrases and parsers are most of the code of a cold start. */
const READERS: Record<string, Reader> = {
  'application/json': { read: (text) => readJsonArticle(text), isExplicit: true },
  'application/ninjs+json': {
    read: async (text) => {
      const { readNinjs } = await import('./ninjs.ts');
      return readNinjs(text);
    },
    isExplicit: true,
  },
  'text/markdown': {
    read: async (text) => {
      const { readMarkdown } = await import('./markdown.ts');
      return readMarkdown(text);
    },
    isExplicit: true,
  },
  'text/plain': {
    read: async (text, context) => {
      const { readPlainText } = await import('./plain-text.ts');
      return readPlainText(text, context);
    },
    isExplicit: false,
  },
  'text/html': {
    read: async (text, { url, keep }) => {
      const { readHtmlPage } = await import('./html-page.ts');
      return readHtmlPage(text, { url, keep });
    },
    isExplicit: false,
  },
};

/** The media types of a submission. */
export const SUBMISSION_TYPES: readonly string[] = Object.keys(READERS);

const FROM_QUERY = ['url', 'id', 'date_published'] as const;

function inQuery(problem: unknown): unknown {
  if (!(problem instanceof Problem)) return problem;
  const errors = problem.errors.map(({ pointer = '', detail }) => ({
    parameter: pointer.split('/')[1] ?? '',
    detail,
  }));
  return invalidProblem(problem.kind, errors, problem);
}

/** What the query says, held to the same schema as a body. */
function readQuery(query: URLSearchParams): Draft {
  const tags = query
    .getAll('tags')
    .flatMap((list) => list.split(','))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const fields = FROM_QUERY.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  try {
    return readFields({ ...Object.fromEntries(fields), ...(tags.length > 0 && { tags }) });
  } catch (problem) {
    throw inQuery(problem);
  }
}

/**
 * A body and what was said beside it. Tags add up. What a publisher wrote as a field cannot be said otherwise in the
 * address; what was only found in prose gives way to it.
 */
function together(draft: Draft, beside: Draft, isExplicit: boolean): Draft {
  const errors: FieldError[] = FROM_QUERY.filter(
    (name) =>
      isExplicit && draft[name] !== undefined && beside[name] !== undefined && draft[name] !== beside[name],
  ).map((name) => ({
    parameter: name,
    detail: `differs from the ${name} in the body: send one of them`,
  }));
  if (errors.length > 0) {
    throw invalidProblem('invalid-article', errors);
  }
  const tags = [...(draft.tags ?? []), ...(beside.tags ?? [])];
  return { ...draft, ...beside, ...(tags.length > 0 && { tags }) };
}

/** @throws {Problem} `invalid-article`: not a list of numbers */
function keepIn(query: URLSearchParams): ReadonlySet<number> {
  const given = query.getAll('keep').flatMap((list) => list.split(','));
  const numbers = given.map((one) => one.trim()).filter((one) => one !== '');
  if (!numbers.every((one) => /^[1-9]\d{0,8}$/.test(one)))
    throw invalidKeep(
      'must be numbers from 1, separated by commas: the at of _feedmill.applied in a dry run',
    );
  return new Set(numbers.map(Number));
}

/** @throws {Problem} `invalid-article`: nothing was removed at one of the numbers */
function checkKept(keep: ReadonlySet<number>, { applied = [] }: Draft): void {
  const removed = new Set(applied.flatMap(({ at }) => at ?? []));
  const missing = [...keep].find((at) => !removed.has(at));
  if (missing !== undefined)
    throw invalidKeep(
      `no rule removed anything at ${missing} of this body: take the at of _feedmill.applied in a dry run of the same body`,
    );
}

const invalidKeep = (detail: string): Problem =>
  invalidProblem('invalid-article', [{ parameter: 'keep', detail }]);

/**
 * Reads a submitted body of any media type as a Draft.
 *
 * @returns what it says; nothing is judged yet but types, limits and addresses
 * @throws {Problem} `unsupported-media-type`, `too-large`, `unreadable`, or `invalid-article` with every bad field
 *   (a pointer into the body, or a parameter of the query)
 */
export async function readSubmission({
  query,
  receivedAt,
  maxBytes = LIMITS.maxBodyBytes,
  ...body
}: Submission): Promise<Draft> {
  const { mediaType, text } = readBody({ ...body, taken: SUBMISSION_TYPES, maxBytes });
  const reader = READERS[mediaType];
  if (reader === undefined) throw new Error(`no reader for ${mediaType}`);
  const beside = readQuery(query);
  const keep = keepIn(query);
  const draft = await reader.read(text, { receivedAt, url: beside.url, keep });
  checkKept(keep, draft);
  return {
    ...together(draft, beside, reader.isExplicit),
    body_hash: bodyHash(mediaType, text, query),
    // With other lines than a reader without `keep` takes it is another article than that text alone.
    ...(mediaType === 'text/plain' && keep.size === 0 && { raw_text: text }),
  };
}
