import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const decisions = globSync('docs/decisions/[0-9]*.md', { cwd: ROOT }).toSorted();
const index = read('docs/decisions/README.md');

it.each(decisions)('the heading of %s has the number and title of the index', (file) => {
  const [, number = '', title = ''] = /^# (\d{3}): (.+)$/m.exec(read(file)) ?? [];
  expect(basename(file).slice(0, 3)).toBe(number);
  expect(index).toContain(`[${title}](${basename(file)})`);
});

it('the index lists each decision once, in order', () => {
  const listed = [...index.matchAll(/^\| (\d{3}) \|/gm)].map(([, number]) => number);
  expect(listed).toEqual(decisions.map((file) => basename(file).slice(0, 3)));
});

it.each(globSync('{*.md,docs/**/*.md,examples/**/*.md}', { cwd: ROOT }))(
  'every relative link of %s leads to a file',
  (page) => {
    // Code can look like a link.
    const prose = read(page).replaceAll(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to = '']) => to);
    const missing = links.filter((to) => globSync(join(dirname(page), to), { cwd: ROOT }).length === 0);
    expect(missing).toEqual([]);
  },
);
