import type * as z from 'zod/mini';
import type { Extensions, SourceIds } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { fieldErrors } from '#shared/model/field-errors.ts';
import { omitNullish } from '#shared/model/field-schemas.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { isOwnName, ownFields } from '#shared/model/own-fields.ts';
import { type FieldError, Problem, type ProblemKind } from '#shared/model/problem.ts';
import { feedmillFieldsSchema, submissionSchema } from '#shared/model/submission.ts';
import { LIMITS } from '#shared/settings.ts';
import { DATE_EXPECTED, parseDate } from '#shared/text/dates.ts';
import { isNestedDeeper } from './json/nesting.ts';
import { isPlainObject, valueFaults } from './json/value-faults.ts';
import { parseWithWholeNumbers } from './json/whole-numbers.ts';
import { submittedAuthors } from './submitted-authors.ts';
import { withoutNulls } from './without-nulls.ts';

/**
 * Only the position is taken from the message of `JSON.parse`, because the message can contain the text, which must not
 * appear in the answer of a batch.
 */
const POSITION = /\bposition (\d+)/;

function whereIn(text: string, error: unknown): string {
  const position = error instanceof SyntaxError ? POSITION.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  // A text of one line needs no line number. The answer of a batch numbers its lines.
  const line = text.trimEnd().includes('\n') ? `line ${before.length}, ` : '';
  return `: syntax error at ${line}column ${(before.at(-1) ?? '').length + 1}`;
}

/**
 * Parses a JSON text (RFC 8259). Of two fields with the same name, the last counts. A whole number that a
 * double would round becomes a bigint, which `valueFaults` refuses.
 *
 * @param part the name of the text in messages
 * @throws {Problem} `unreadable`: not JSON, or nested deeper than LIMITS.maxDepth
 */
export function parseJson(text: string, part: 'body' | 'line' = 'body'): unknown {
  if (isNestedDeeper(text, LIMITS.maxDepth)) {
    throw new Problem('unreadable', `The JSON is nested deeper than ${LIMITS.maxDepth} levels.`);
  }
  try {
    return parseWithWholeNumbers(text);
  } catch (cause) {
    throw new Problem('unreadable', `The ${part} is not JSON (RFC 8259)${whereIn(text, cause)}.`, { cause });
  }
}

/**
 * Checks a parsed body against a schema.
 *
 * @param kind kind of the `Problem` for invalid bodies
 * @throws {Problem} of that kind, with all faulty fields
 */
export function readAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  kind: ProblemKind,
): z.infer<Schema> {
  const faults = valueFaults(value);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success && faults.length === 0) return result.data;
  throw invalidProblem(kind, [
    ...(result.success ? [] : fieldErrors(result.error.issues, schema)),
    ...faults,
  ]);
}

type Fields = z.infer<typeof submissionSchema>;

const DATES = ['date_published', 'date_modified'] as const;

function dateFaults(value: Record<string, unknown>): FieldError[] {
  return DATES.flatMap((name) => {
    const date = value[name];
    if (typeof date !== 'string' || parseDate(date) !== undefined) return [];
    return [{ pointer: `/${name}`, detail: DATE_EXPECTED }];
  });
}

const hasText = (content: unknown): content is string => typeof content === 'string' && content.trim() !== '';

/**
 * Faults of an article with several contents. JSON Feed allows HTML together with text, but Markdown must be the only
 * content.
 */
function contentFaults({
  content_markdown,
  content_html,
  content_text,
}: Record<string, unknown>): FieldError[] {
  if (!hasText(content_markdown) || !(hasText(content_html) || hasText(content_text))) return [];
  return [
    {
      pointer: '/content_markdown',
      detail: 'must be the only content: omit content_html and content_text, or this field',
    },
  ];
}

/** The content that is used: HTML before text, because HTML contains everything that the text contains, and more. */
function contentOf({
  content_html,
  content_markdown,
  content_text,
}: Pick<Fields, 'content_html' | 'content_markdown' | 'content_text'>): Pick<
  Draft,
  'content_html' | 'content_text' | 'content_markdown'
> {
  if (hasText(content_html)) return { content_html };
  if (hasText(content_markdown)) return { content_markdown };
  return content_text == null ? {} : { content_text };
}

function sourceIdsOf({
  rss,
  ...others
}: NonNullable<z.infer<typeof feedmillFieldsSchema>['source_ids']>): SourceIds | undefined {
  const ids = { ...(rss && { rss: omitNullish(rss) }), ...omitNullish(others) };
  return Object.keys(ids).length === 0 ? undefined : ids;
}

function draftOf(fields: Fields, extensions: Extensions, ours: z.infer<typeof feedmillFieldsSchema>): Draft {
  const { id, author, banner_image, attachments, content_html, content_text, content_markdown, ...rest } =
    omitNullish(fields);
  const { authors = author === undefined ? undefined : [author], image = banner_image, ...others } = rest;
  const { distinct_from, source_ids } = omitNullish(ours);
  const ids = source_ids && sourceIdsOf(source_ids);
  return {
    ...others,
    ...contentOf(fields),
    ...(id !== undefined && { id: String(id) }),
    ...(authors !== undefined && { authors: submittedAuthors(authors) }),
    ...(image !== undefined && { image }),
    ...(attachments !== undefined && { attachments: attachments.map(withoutNulls) }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
    // An id in upper case and the same id in lower case name one article (RFC 9562 §4).
    ...(distinct_from !== undefined && { distinct_from: distinct_from.map((one) => one.toLowerCase()) }),
    ...(ids !== undefined && { source_ids: ids }),
  };
}

/**
 * Reads an article from the fields of a body or of front matter.
 *
 * Fields whose names begin with `_` belong to the publisher and are kept unchanged. Only `distinct_from` and
 * `source_ids` of `_feedmill` are read. If there are HTML and text, the HTML is used.
 *
 * @param value a parsed body: JSON, or YAML with JSON's types only
 * @throws {Problem} `invalid-article` with all faulty fields: wrong type, over a limit, unknown, invalid address or
 *   date
 */
export function readFields(value: unknown): Draft {
  if (!isPlainObject(value))
    throw invalidProblem('invalid-article', [
      {
        pointer: '',
        detail: Array.isArray(value)
          ? 'must be one article: send a list of articles as NDJSON to /articles/batch, one JSON object per line'
          : 'must be a JSON object',
      },
    ]);
  const known = Object.fromEntries(Object.entries(value).filter(([name]) => !isOwnName(name)));
  const { _feedmill, ...extensions } = ownFields(value);

  const fields = submissionSchema.safeParse(known, { reportInput: true });
  const ours = feedmillFieldsSchema.safeParse(_feedmill ?? {}, { reportInput: true });
  const errors = [
    ...fieldErrors(fields.error?.issues ?? [], submissionSchema),
    ...dateFaults(known),
    ...contentFaults(known),
    ...fieldErrors(ours.error?.issues ?? [], feedmillFieldsSchema).map((error) => ({
      ...error,
      pointer: `/_feedmill${error.pointer}`,
    })),
    ...valueFaults(value),
  ];
  if (!fields.success || !ours.success || errors.length > 0) throw invalidProblem('invalid-article', errors);
  return draftOf(fields.data, extensions, ours.data);
}

/**
 * Reads an article from a JSON body, or from a line of a batch.
 *
 * @param part the name of the text in messages
 * @throws {Problem} `unreadable`: not JSON; otherwise as `readFields`
 */
export function readJsonArticle(text: string, part: 'body' | 'line' = 'body'): Draft {
  return readFields(parseJson(text, part));
}
