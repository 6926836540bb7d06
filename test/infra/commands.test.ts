import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

it.each(globSync('{README.md,docs/*.md,docs/decisions/*.md}', { cwd: ROOT }))(
  'each command of %s that redirects the output of `npm run` has --silent',
  (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const loud = [...text.matchAll(/npm run (?!--silent)\S+ .*? > \S+/g)].map(([command]) => command);
    expect(loud).toEqual([]);
  },
);

const shellBlocksOf = (file: string) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = '']) => code);

it.each(['docs/operate.md', 'docs/leave.md'])('%s has no abbreviated command', (file) => {
  expect(shellBlocksOf(file).join('\n')).not.toMatch(/…/);
});
