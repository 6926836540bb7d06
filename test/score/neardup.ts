import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { encodeSketch, sketchOf } from '#shared/identify/sketch.ts';
import { NearDuplicateLookup } from './neardup-lookup.ts';

/**
 * `node test/score/neardup.ts [seed…]`: the seeded stream of near duplicates through the look-up of the store, judged
 * by the scorer beside the corpora.
 */
const Item = z.object({ id: z.string(), title: z.string(), text: z.string() });

const print = (line: string) => process.stdout.write(`${line}\n`);
const corpora = process.env.FEEDMILL_CORPORA;
const seeds = process.argv.length > 2 ? process.argv.slice(2) : ['1', '2', '3', '4', '5'];

if (corpora === undefined) print('neardup: skipped, FEEDMILL_CORPORA is not set');
else for (const seed of seeds) scoreStream(corpora, seed);

function scoreStream(folder: string, seed: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'feedmill-neardup-'));
  try {
    const [stream, answers] = [join(scratch, 'stream.jsonl'), join(scratch, 'answers.jsonl')];
    const run = (script: string, ...args: string[]) =>
      execFileSync(process.execPath, [join(folder, 'score', script), ...args], { encoding: 'utf8' });
    run('neardup-make.mjs', join(folder, 'corpora/extract/truth.jsonl'), stream, seed);
    const items = readFileSync(stream, 'utf8')
      .trim()
      .split('\n')
      .map((line) => Item.parse(JSON.parse(line)));
    const lookup = new NearDuplicateLookup();
    let mostReads = 0;
    const lines = items.map(({ id, title, text }) => {
      const found = lookup.submit(id, title, text);
      mostReads = Math.max(mostReads, lookup.sketchReads);
      return JSON.stringify({ id, duplicate_of: found?.duplicateOf ?? null });
    });
    writeFileSync(answers, `${lines.join('\n')}\n`);
    print(`seed ${seed}`);
    print(run('neardup.mjs', stream, answers).trimEnd());
    print(costs(items, mostReads));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function costs(items: z.infer<typeof Item>[], mostReads: number): string {
  const threeKilobytes = items
    .filter(({ text }) => text.length >= 3_000)
    .map(({ title, text }) => ({ title, content_text: text.slice(0, 3_000) }));
  for (const article of threeKilobytes) sketchOf(article);
  const start = performance.now();
  for (const article of threeKilobytes) sketchOf(article);
  const milliseconds = (performance.now() - start) / threeKilobytes.length;
  const bytes = threeKilobytes.map((article) => encodeSketch(sketchOf(article)).length).sort((a, b) => a - b);
  const median = bytes[bytes.length >> 1];
  return `a sketch of 3 KB: ${milliseconds.toFixed(2)} ms, ${median} bytes; at most ${mostReads} sketches read`;
}
