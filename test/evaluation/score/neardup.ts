import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { encodeSketch, sketchOf } from '#shared/identify/sketch.ts';
import { CORPORA, judge, print, readLines } from './corpora.ts';
import { NearDuplicateLookup } from './neardup-lookup.ts';

/**
 * `node test/evaluation/score/neardup.ts [seed…]`: scores the near-duplicate search with the articles that a script of
 * the corpora makes from each seed.
 */

const Item = z.object({ id: z.string(), title: z.string(), text: z.string() });

const seeds = process.argv.length > 2 ? process.argv.slice(2) : ['1', '2', '3', '4', '5'];

if (CORPORA === undefined) print('neardup: skipped, FEEDMILL_CORPORA is not set');
else for (const seed of seeds) scoreStream(CORPORA, seed);

function scoreStream(folder: string, seed: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'feedmill-neardup-'));
  try {
    const stream = join(scratch, 'stream.jsonl');
    const maker = join(folder, 'score/neardup-make.mjs');
    execFileSync(process.execPath, [maker, join(folder, 'corpora/extract/truth.jsonl'), stream, seed]);
    const items = readLines(stream, Item);
    const lookup = new NearDuplicateLookup();
    let maxReads = 0;
    const answers = items.map(({ id, title, text }) => {
      const found = lookup.submit(id, title, text);
      maxReads = Math.max(maxReads, lookup.sketchReads);
      return { id, duplicate_of: found?.duplicateOf ?? null };
    });
    print(`seed ${seed}`);
    print(judge(folder, 'neardup.mjs', answers, { before: [stream] }));
    print(costs(items, maxReads));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function costs(items: z.infer<typeof Item>[], maxReads: number): string {
  const threeKilobytes = items
    .filter(({ text }) => text.length >= 3_000)
    .map(({ title, text }) => ({ title, content_text: text.slice(0, 3_000) }));
  for (const article of threeKilobytes) sketchOf(article);
  const start = performance.now();
  for (const article of threeKilobytes) sketchOf(article);
  const milliseconds = (performance.now() - start) / threeKilobytes.length;
  const bytes = threeKilobytes.map((article) => encodeSketch(sketchOf(article)).length).sort((a, b) => a - b);
  const median = bytes[bytes.length >> 1];
  return `a sketch of 3 KB: ${milliseconds.toFixed(2)} ms, ${median} bytes; at most ${maxReads} sketches read`;
}
