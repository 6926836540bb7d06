import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';

/** The folder that holds `corpora/` and `score/`; undefined where this machine has none. */
export const CORPORA: string | undefined = process.env.FEEDMILL_CORPORA;

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Lines of a JSON Lines file, each held to a schema. */
export function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/**
 * What a scorer beside the corpora says of our answers.
 *
 * @param folder the corpora
 * @param scorer file name in `score/`
 * @param answers one object a line, as the scorer wants them
 * @param before arguments before the file of answers
 * @returns what it prints
 */
export function judge(
  folder: string,
  scorer: string,
  answers: readonly unknown[],
  { before = [], after = [] }: { before?: readonly string[]; after?: readonly string[] } = {},
): string {
  const scratch = mkdtempSync(join(tmpdir(), 'feedmill-score-'));
  try {
    const file = join(scratch, 'answers.jsonl');
    writeFileSync(file, `${answers.map((answer) => JSON.stringify(answer)).join('\n')}\n`);
    const script = join(folder, 'score', scorer);
    return execFileSync(process.execPath, [script, ...before, file, ...after], {
      encoding: 'utf8',
    }).trimEnd();
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
