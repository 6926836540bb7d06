import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import type { Case } from './case.ts';
import { checkCases } from './check-cases.ts';

/** The case expects 405 for PATCH of a feed, which decision 135 allows. */
const SUPERSEDED: ReadonlySet<string> = new Set(['a-method-feed-0']);

function readCases(folder: string): Case[] {
  const lines = readFileSync(join(folder, 'corpora/bad-inputs/cases.jsonl'), 'utf8').trimEnd().split('\n');
  return lines
    .map((line): Case => {
      const { then, ...one } = JSON.parse(line);
      return { ...one, leavesNoTrace: then === 'feed unchanged' };
    })
    .filter(({ id }) => !SUPERSEDED.has(id));
}

const corpora = process.env.FEEDMILL_CORPORA;
if (corpora === undefined)
  it.skip('the corpus of bad inputs: SKIPPED, FEEDMILL_CORPORA is not set', () => undefined);
else checkCases(readCases(corpora));
