import type { AnswerOf } from './api-client.ts';
import type { CliContext } from './cli-context.ts';
import { CliError } from './cli-error.ts';
import { columns } from './output.ts';
import { noteLeftOut } from './print-outcome.ts';
import { withCommands } from './with-commands.ts';

export interface DryRunBody {
  /** The name of the file, or of the line of a file, in messages. */
  name: string;
  type: string;
  body: Uint8Array<ArrayBuffer> | string;
  query: Record<string, string | readonly string[] | undefined>;
}

/**
 * Prints the article that a body would become, and stores nothing. With a feed, also prints the outcome of a submission to
 * this feed.
 *
 * @param feed empty: the outcome is not known
 * @returns 1 if the submission would be refused
 */
export async function dryRun(
  { name, type, body, query }: DryRunBody,
  feed: string,
  { api, output }: CliContext,
): Promise<number> {
  const path = '/v1/normalise';
  const all = feed === '' ? query : { ...query, feed };
  const { article, expected } = await api.json('Normalised', 'POST', path, { body, type, query: all });
  output.data({ ...article, ...(expected && { expected }) }, () => textOf(name, article, expected));
  noteLeftOut(name, article._feedmill.applied, output);
  if (expected === undefined || !('problem' in expected)) return 0;
  output.error(`${name}: ${withCommands(expected.problem.detail ?? expected.problem.title)}`);
  return 1;
}

/**
 * As `dryRun`, for a file with an article on each line. A line that is refused does not stop the others.
 *
 * @throws {CliError} `interrupted`: the signal was aborted
 */
export async function dryRunLines(
  lines: readonly { item: number; text: string }[],
  {
    name,
    labelOf,
    feed,
    signal,
  }: { name: string; labelOf: (line: number) => string; feed: string; signal?: AbortSignal | undefined },
  context: CliContext,
): Promise<number> {
  let refused = 0;
  for (const [index, { item: line, text }] of lines.entries()) {
    if (signal?.aborted)
      throw new CliError(
        'interrupted',
        `interrupted after ${index} of ${lines.length} lines of ${name}; nothing was stored`,
      );
    const body = { name: labelOf(line), type: 'application/json', body: text, query: {} };
    try {
      refused += await dryRun(body, feed, context);
    } catch (error) {
      if (!(error instanceof CliError) || error.reason !== 'refused') throw error;
      context.output.error(`${body.name}: ${error.message}`);
      refused += 1;
    }
  }
  return refused;
}

type Normalised = AnswerOf<'Normalised'>;

function textOf(name: string, article: Normalised['article'], expected: Normalised['expected']): string {
  const rows = [
    ['title', article.title ?? '(no title)'],
    ['url', article.url ?? ''],
    ['published', dateOf(article)],
    ['authors', article.authors.map(({ name: author }) => author).join(', ')],
    ['tags', article.tags.join(', ')],
    ['outcome', expected === undefined ? '' : outcomeOf(expected)],
  ].filter(([, value]) => value !== '');
  return `${name}\n${columns(rows)}\n\n${article.content_text}\n`;
}

const DATE_CHARACTERS = { year: 4, month: 7, day: 10 } as const;

function dateOf({ date_published, _feedmill }: Normalised['article']): string {
  const { date_inferred, date_precision } = _feedmill;
  if (date_inferred) return '(the time of the submission)';
  return date_precision === undefined
    ? date_published
    : date_published.slice(0, DATE_CHARACTERS[date_precision]);
}

function outcomeOf(expected: NonNullable<Normalised['expected']>): string {
  if ('problem' in expected) return `${expected.problem.status} ${expected.problem.title}`;
  const { outcome, article, duplicate_of } = expected;
  return [outcome, duplicate_of ?? article].filter((one) => one !== undefined).join(' ');
}
