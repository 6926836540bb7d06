import type { Draft } from '#shared/model/draft.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { type FieldError, Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { type RawBody, readBody } from './body.ts';
import { bodyHash } from './body-hash.ts';
import type { GivenTexts } from './given-texts.ts';
import { readFields, readJsonArticle } from './json.ts';

export interface Submission extends RawBody {
  /**
   * `url`, `id`, `date_published` and `tags` are fields of the article, `keep` names removals to undo; other parameters
   * are ignored.
   */
  query: URLSearchParams;
  /** ISO 8601, UTC. `today` in a text means this day. */
  receivedAt: string;
  /** Limit of the decompressed body; the limit of a submission if absent. */
  maxBytes?: number;
}

interface ReadingContext {
  url?: string | undefined;
  receivedAt: string;
  keep: ReadonlySet<number>;
  hasDate: boolean;
}

interface Reader {
  read(text: string, context: ReadingContext): Draft | Promise<Draft>;
  /** Whether the publisher wrote the fields. Fields that were found in the text can be wrong. */
  isExplicit: boolean;
}

/**
 * The function that reads each media type. All of them except the one for JSON are loaded when they are first needed,
 * because phrases and parsers are most of the code that a cold start would load.
 */
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
    read: async (text, { receivedAt, hasDate }) => {
      const { readMarkdownWithLines } = await import('./markdown/read-with-lines.ts');
      return readMarkdownWithLines(text, { receivedAt, hasDate });
    },
    isExplicit: true,
  },
  'text/plain': {
    read: async (text, context) => {
      const { readPlainText } = await import('./plain-text.ts');
      return await withFrontMatter(text, (body, given) => readPlainText(body, { ...context, given }));
    },
    isExplicit: false,
  },
  'text/html': {
    read: async (text, { url, keep }) => {
      const { readHtmlPage } = await import('./html-page.ts');
      return await withFrontMatter(text, (body, given) => readHtmlPage(body, { url, keep, given }));
    },
    isExplicit: false,
  },
};

/**
 * The start of a fence of front matter. Most texts do not begin with it, so the reader of front matter is not loaded.
 */
const FENCE = /^(?:---(?!-)|\+\+\+(?!\+))/;

/** Reads a text or a page. If it has front matter, as files of sites have, its fields are read too. */
async function withFrontMatter(
  text: string,
  read: (body: string, given?: GivenTexts) => Draft | Promise<Draft>,
): Promise<Draft> {
  if (!FENCE.test(text)) return await read(text);
  const { belowFrontMatter } = await import('./markdown/below-front-matter.ts');
  return await belowFrontMatter(text, read);
}

/** The media types of a submission. */
export const SUBMISSION_TYPES: readonly string[] = Object.keys(READERS);

const FROM_QUERY = ['url', 'id', 'date_published'] as const;

function inQuery(problem: unknown): unknown {
  if (!(problem instanceof Problem)) return problem;
  const errors = problem.errors.map(({ pointer = '', detail }) => ({
    parameter: pointer.split('/')[1] ?? '',
    detail,
  }));
  return invalidProblem(problem.kind, errors, { cause: problem });
}

/** Reads the fields in the query, with the schema of a body. */
function readQuery(query: URLSearchParams): Draft {
  if (query.size === 0) return {};
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
 * Merges the fields of a body and of the query. The tags of the query are added to those of the body. A field in the
 * query must equal the same field of the body if the publisher wrote it as a field; a field that was found in the text
 * is replaced.
 */
function mergeFields(draft: Draft, fromQuery: Draft, isExplicit: boolean): Draft {
  const errors: FieldError[] = FROM_QUERY.filter(
    (name) =>
      isExplicit &&
      draft[name] !== undefined &&
      fromQuery[name] !== undefined &&
      draft[name] !== fromQuery[name],
  ).map((name) => ({
    parameter: name,
    detail: `differs from the ${name} in the body: send one of them`,
  }));
  if (errors.length > 0) {
    throw invalidProblem('invalid-article', errors);
  }
  const tags = [...(draft.tags ?? []), ...(fromQuery.tags ?? [])];
  return { ...draft, ...fromQuery, ...(tags.length > 0 && { tags }) };
}

/** @throws {Problem} `invalid-article`: not a list of numbers */
function keepIn(query: URLSearchParams): ReadonlySet<number> {
  const given = query.getAll('keep').flatMap((list) => list.split(','));
  const numbers = given.map((one) => one.trim()).filter((one) => one !== '');
  if (!numbers.every((one) => /^[1-9]\d{0,8}$/.test(one)))
    throw invalidKeep(
      'must be numbers from 1, separated by commas: send the values of at in _feedmill.applied of a dry run',
    );
  return new Set(numbers.map(Number));
}

/** @throws {Problem} `invalid-article`: nothing was removed at one of the numbers */
function checkKept(keep: ReadonlySet<number>, { applied = [] }: Draft): void {
  const removed = new Set(applied.flatMap(({ at }) => at ?? []));
  const missing = [...keep].find((at) => !removed.has(at));
  if (missing !== undefined)
    throw invalidKeep(
      `names ${missing}, but no rule removed anything there: send the values of at in _feedmill.applied of a dry run of the same body`,
    );
}

const invalidKeep = (detail: string): Problem =>
  invalidProblem('invalid-article', [{ parameter: 'keep', detail }]);

/**
 * Reads a submitted body of any media type as a Draft.
 *
 * @returns the draft, of which types, limits, addresses and dates have been checked
 * @throws {Problem} `unsupported-media-type`, `too-large`, `unreadable`, or `invalid-article` with all faulty
 *   fields (a pointer into the body, or a parameter of the query)
 */
export async function readSubmission({
  query,
  receivedAt,
  maxBytes = LIMITS.maxBodyBytes,
  ...body
}: Submission): Promise<Draft> {
  const { mediaType, text } = readBody({ ...body, accepted: SUBMISSION_TYPES, maxBytes });
  const reader = READERS[mediaType];
  if (reader === undefined) throw new Error(`no reader for ${mediaType}`);
  const fromQuery = readQuery(query);
  const keep = keepIn(query);
  const draft = await reader.read(text, {
    receivedAt,
    url: fromQuery.url,
    keep,
    hasDate: fromQuery.date_published !== undefined,
  });
  checkKept(keep, draft);
  const { expiry, ...fields } = draft;
  if (expiry !== undefined) {
    const { refuseExpired } = await import('./markdown/refuse-unpublished.ts');
    refuseExpired(expiry, receivedAt);
  }
  return {
    ...mergeFields(fields, fromQuery, reader.isExplicit),
    body_hash: bodyHash(mediaType, text, query),
    // `raw_text` is compared with the articles of release 0.1.0, which had no `keep`.
    ...(mediaType === 'text/plain' && keep.size === 0 && { raw_text: text }),
  };
}
