import { join } from 'node:path';
import { z } from 'zod';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { sanitiseHtml } from '#shared/text/sanitise-html.ts';
import { CORPORA, judge, print, readLines } from './corpora.ts';

/**
 * `node test/evaluation/score/sanitise.ts`: scores the sanitiser with hostile HTML of the corpora. Counts the cases
 * whose result is unsafe, changes if it is sanitised again, or has other words than expected.
 */

const Payload = z.object({ id: z.string(), input: z.string() });
const Case = z.object({
  id: z.string(),
  input_html: z.string(),
  must_not_contain: z.array(z.string()),
  expected_html: z.string().optional(),
});
const baseUrl = 'https://news.example/';

const words = (html: string): string => (htmlToText(html).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function scoreSanitiser(folder: string): void {
  const payloads = readLines(join(folder, 'corpora/xss/payloads.jsonl'), Payload);
  const cases = readLines(join(folder, 'corpora/sanitize/sanitize.jsonl'), Case);
  const inputs = [...payloads, ...cases.map(({ id, input_html }) => ({ id, input: input_html }))];
  for (const options of [{}, { baseUrl }]) {
    const answers = inputs.map(({ id, input }) => ({ id, output: sanitiseHtml(input, options) }));
    print(judge(folder, 'xss.mjs', answers));
  }
  const holds = cases.map(({ id, input_html, must_not_contain, expected_html }) => {
    const safe = sanitiseHtml(input_html);
    return {
      id,
      isClean: must_not_contain.every((part) => !safe.toLowerCase().includes(part.toLowerCase())),
      isStable: sanitiseHtml(safe) === safe,
      isWhole: expected_html === undefined || words(safe) === words(expected_html),
    };
  });
  const failing = (law: 'isClean' | 'isStable' | 'isWhole'): string[] =>
    holds.filter((result) => !result[law]).map(({ id }) => id);
  const [unclean, unstable, lossy] = [failing('isClean'), failing('isStable'), failing('isWhole')];
  print(
    `sanitise n=${cases.length} unclean=${unclean.length} unstable=${unstable.length} lossy=${lossy.length}`,
  );
  for (const id of [...unclean, ...unstable, ...lossy]) print(`  ${id}`);
}

if (CORPORA === undefined) print('sanitise: skipped, FEEDMILL_CORPORA is not set');
else scoreSanitiser(CORPORA);
