import { join } from 'node:path';
import { z } from 'zod';
import { parseDate } from '#shared/text/dates.ts';
import { CORPORA, print, readLines } from './corpora.ts';

/** `node test/evaluation/score/dates.ts`: scores `parseDate` with dates of feeds and pages. */

const Case = z.object({ id: z.string(), input: z.string(), expected_iso: z.nullable(z.string()) });

if (CORPORA === undefined) print('dates: skipped, FEEDMILL_CORPORA is not set');
else {
  const cases = readLines(join(CORPORA, 'corpora/dates/dates.jsonl'), Case);
  const missed = cases.filter(({ input, expected_iso }) => {
    const seconds = parseDate(input)?.instant.replace(/\.\d+/, '') ?? null;
    return seconds !== expected_iso;
  });
  for (const { id, input } of missed) print(`  ${id}: ${input}`);
  print(`dates\n${cases.length - missed.length}/${cases.length}`);
}
