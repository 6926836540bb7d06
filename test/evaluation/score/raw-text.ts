import { join } from 'node:path';
import { z } from 'zod';
import { normalise } from '#shared/normalise/normalise.ts';
import { readPlainText } from '#shared/read/plain-text.ts';
import { CORPORA, judge, print, readLines } from './corpora.ts';

/**
 * `node test/evaluation/score/raw-text.ts`: scores `readPlainText` and `normalise` with copied texts of the corpora.
 */

const Case = z.object({
  id: z.string(),
  input: z.string(),
  received_at: z.string(),
  url: z.optional(z.string()),
});

if (CORPORA === undefined) print('raw-text: skipped, FEEDMILL_CORPORA is not set');
else {
  const file = join(CORPORA, 'corpora/raw-text/cases.jsonl');
  const answers = readLines(file, Case).map(({ id, input, received_at: receivedAt, url }) => {
    const { content } = normalise(readPlainText(input, { receivedAt, url }), { receivedAt });
    return { id, ...content };
  });
  print(`raw-text\n${judge(CORPORA, 'raw-text.mjs', answers, { before: [file] })}`);
}
