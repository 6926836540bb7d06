import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';

/** The folder that contains `corpora/` and `score/`; undefined if `FEEDMILL_CORPORA` is not set. */
export const CORPORA: string | undefined = process.env.FEEDMILL_CORPORA;

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Reads the lines of a JSON Lines file and validates each with a schema. */
export function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/**
 * Runs a scorer of the corpora on our answers.
 *
 * @param folder the corpora
 * @param scorer file name in `score/`
 * @param answers one object per line, in the form that the scorer expects
 * @param options.before arguments before the file of answers
 * @param options.truth the expected rows, if they are not in a file of the corpora; the scorer gets them as its first
 *   argument
 * @param options.after flags of the scorer
 * @returns the output of the scorer
 */
export function judge(
  folder: string,
  scorer: string,
  answers: readonly unknown[],
  {
    before = [],
    truth,
    after = [],
  }: { before?: readonly string[]; truth?: readonly unknown[]; after?: readonly string[] } = {},
): string {
  const scratch = mkdtempSync(join(tmpdir(), 'feedmill-score-'));
  try {
    const write = (name: string, rows: readonly unknown[]): string => {
      const file = join(scratch, name);
      writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
      return file;
    };
    const first = truth === undefined ? before : [write('truth.jsonl', truth)];
    const file = write('answers.jsonl', answers);
    const script = join(folder, 'score', scorer);
    return execFileSync(process.execPath, [script, ...first, file, ...after], {
      encoding: 'utf8',
    }).trimEnd();
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
