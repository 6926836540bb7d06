import { availableParallelism, loadavg } from 'node:os';
import { parseXml } from '@rgrove/parse-xml';
import type { Expectation } from './case.ts';
import type { Received } from './send.ts';
import { unsafeHtml } from './unsafe-html.ts';

/** Sends the second request that some expectations need. */
export interface Asker {
  get(path: string): Promise<Received>;
}

type Json = Record<string, unknown>;

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at `a.b.c`. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], value);
}

function problemFaults({ status, headers, text }: Received): string[] {
  if (status < 400 || status >= 500) return [];
  if (!headers['content-type']?.startsWith('application/problem+json'))
    return [`a ${status} of the type ${headers['content-type']}`];
  const problem = parsed(text);
  const missing = ['type', 'title', 'status', 'detail'].filter(
    (name) => valueAt(problem, name) === undefined,
  );
  return missing.map((name) => `a problem without ${name}`);
}

function lineFaults(expected: NonNullable<Expectation['ndjson']>, { status, text }: Received): string[] {
  if (status >= 400) return [];
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map(parsed);
  const good = lines.map((line) => Number(valueAt(line, 'status')) < 300);
  const faults: string[] = [];
  if (expected.good && JSON.stringify(good) !== JSON.stringify(expected.good))
    faults.push(`lines ${JSON.stringify(good)}: ${text.slice(0, 500)}`);
  if (expected.count !== undefined && lines.length !== expected.count) faults.push(`${lines.length} lines`);
  if (expected.all !== undefined && good.some((one) => one !== expected.all))
    faults.push(`not all lines are ${expected.all ? 'accepted' : 'refused'}`);
  for (const [index, outcomes] of (expected.outcomes ?? []).entries()) {
    const outcome = String(valueAt(lines[index], 'outcome'));
    if (!outcomes.includes(outcome)) faults.push(`line ${index + 1} is ${outcome}`);
  }
  return faults;
}

function articleFaults(expected: Expectation, article: Json): string[] {
  const text = JSON.stringify(article);
  const faults: string[] = [];
  for (const [name, value] of Object.entries(expected.article ?? {})) {
    if (JSON.stringify(article[name]) !== JSON.stringify(value))
      faults.push(`article.${name} is ${JSON.stringify(article[name])}`);
  }
  if (expected.article_contains && !text.includes(expected.article_contains))
    faults.push(`the article does not contain ${expected.article_contains}`);
  if (expected.article_absent && text.includes(expected.article_absent))
    faults.push(`the article contains ${JSON.stringify(expected.article_absent)}`);
  if (expected.safe)
    faults.push(...unsafeHtml(String(article.content_html)).map((what) => `unsafe: ${what}`));
  return faults;
}

async function acceptedFaults(expected: Expectation, received: Received, ask: Asker): Promise<string[]> {
  const article = valueAt(parsed(received.text), 'article');
  if (received.status >= 300 || typeof article !== 'object' || article === null) return [];
  const { id } = article as { id: string };
  const feed = String(valueAt(article, '_feedmill.feed'));
  const faults = articleFaults(expected, article as Json);
  const location = received.headers.location ?? `/v1/feeds/${feed}/articles/${id}`;
  const found = await ask.get(location.startsWith('http') ? new URL(location).pathname : location);
  if (found.status !== 200 || valueAt(parsed(found.text), 'id') !== id)
    faults.push(`${location} answers ${found.status}`);
  if (expected.safe)
    faults.push(
      ...unsafeHtml(String(valueAt(parsed(found.text), 'content_html'))).map((what) => `unsafe: ${what}`),
    );
  if (expected.after_absent && found.text.includes(expected.after_absent))
    faults.push(`the stored article contains ${expected.after_absent}`);
  return faults;
}

/** Texts that no error answer may contain: stack traces, names of exceptions, internal names. */
const INTERNAL_TEXTS =
  /node_modules|\bat [^\s]+ \((?:file:|node:|\/)|\bfile:\/\/|Exception\b|\bTypeError\b|\bRangeError\b|x-amz-/;

function internalTextFaults({ status, text }: Received): string[] {
  if (status < 400) return [];
  const found = INTERNAL_TEXTS.exec(text)?.[0];
  return found === undefined ? [] : [`the answer shows ${found}`];
}

/** An estimate of the factor by which other processes on this machine slow an answer down. */
function slowness(): number {
  const [runnable = 0] = loadavg();
  return Math.max(1, runnable / availableParallelism());
}

/**
 * Compares an answer with the expectation of a case.
 * @param fill replaces `{{names}}` by values
 * @returns one text for each fault
 */
export async function judge(
  expected: Expectation,
  received: Received,
  ask: Asker,
  fill: (text: string) => string,
): Promise<string[]> {
  const { status, headers, text, milliseconds } = received;
  const faults: string[] = [...internalTextFaults(received)];
  if (expected.status && !expected.status.includes(status))
    faults.push(`status ${status}, not ${expected.status.join(' or ')}: ${text.slice(0, 300)}`);
  if (status >= 500) faults.push(`status ${status}`);
  if (expected.problem) faults.push(...problemFaults(received));
  if (expected.max_ms !== undefined && milliseconds > expected.max_ms * slowness())
    faults.push(`took ${Math.round(milliseconds)} ms`);
  for (const mention of expected.detail_mentions ?? [])
    if (!text.includes(mention)) faults.push(`the answer does not mention ${mention}: ${text.slice(0, 300)}`);
  for (const name of expected.header_present ?? [])
    if (headers[name] === undefined) faults.push(`no header ${name}`);
  for (const [name, value] of Object.entries(expected.header_absent ?? {}))
    if (headers[name]?.includes(value)) faults.push(`${name} contains ${value}`);
  for (const one of expected.absent ?? [])
    if (`${text}${JSON.stringify(headers)}`.includes(fill(one))) faults.push(`the answer contains ${one}`);
  if (expected.outcome && !expected.outcome.includes(String(valueAt(parsed(text), 'outcome'))))
    faults.push(`outcome ${valueAt(parsed(text), 'outcome')}`);
  for (const [path, value] of Object.entries(expected.equals ?? {}))
    if (valueAt(parsed(text), path) !== fill(value)) faults.push(`${path} is ${valueAt(parsed(text), path)}`);
  if (expected.ndjson) faults.push(...lineFaults(expected.ndjson, received));
  if (expected.same_as && (await ask.get(expected.same_as)).text !== text)
    faults.push(`not the same as ${expected.same_as}`);
  if (expected.well_formed) faults.push(...xmlFaults(text));
  faults.push(...(await acceptedFaults(expected, received, ask)));
  return faults;
}

export function xmlFaults(text: string): string[] {
  try {
    parseXml(text);
    return [];
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message.split('\n')[0] : error}`];
  }
}
