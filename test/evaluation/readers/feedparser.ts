import { join } from 'node:path';
import * as z from 'zod';
import { type Reader, type ShownItem, type Subscription, versionOf } from './reader.ts';
import { linesOf, runProgram } from './run-program.ts';

/** Debian's Python. The first Python in PATH can be a different Python without feedparser. */
export const PYTHON = '/usr/bin/python3';
const SCRIPT = join(import.meta.dirname, 'poll-feedparser.py');

const answerSchema = z.object({
  status: z.number(),
  etag: z.nullish(z.string()),
  modified: z.nullish(z.string()),
  complaints: z.array(z.string()),
  entries: z.array(z.object({ guid: z.string(), title: z.string(), text: z.string() })),
});

/** Python's feedparser as programs use it: each request has the validators of the last answer. */
export function feedparser({ folder, url, format }: Subscription): Reader | undefined {
  const version = versionOf(PYTHON, '-c', 'import feedparser; print(feedparser.__version__)');
  if (version === undefined || format === 'json') return undefined;
  let known = {};
  let shown: ShownItem[] = [];
  return {
    name: 'feedparser',
    version,
    format,
    edits: 'replaced',
    forgets: true,
    validators: ['if-none-match', 'if-modified-since'],
    poll: async () => {
      const { stdout, stderr } = await runProgram(PYTHON, [SCRIPT, url, JSON.stringify(known)], folder);
      if (stdout === '') return linesOf(stderr);
      const { status, complaints, entries, etag, modified } = answerSchema.parse(JSON.parse(stdout));
      known = { etag, modified };
      if (status === 200) shown = entries;
      return [...complaints, ...linesOf(stderr)];
    },
    shown: async () => shown,
  };
}
