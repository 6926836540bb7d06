import { expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import { cpuMilliseconds } from '../text/cpu-milliseconds.ts';

const receivedAt = '2026-03-04T05:06:07.000Z';
const MiB = 1_024 * 1_024;

/** Refused is well: what counts is how long it took to say so. */
function judge(read: () => Draft): void {
  try {
    normalise(read(), { receivedAt });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

it.each([
  'x\n\n',
  '+ a\n',
  '1) a\n',
  '  - a\n',
  '# a\n',
  'a\n-\n',
  'a\n=\n',
  '-\n',
  '\n',
  'http://',
  '&',
  '"',
  '<',
  '[',
  '<a@b> ',
  '*a',
  '`a',
  '|a|\n|-|\n',
  'word word word word\n',
  '- a list item of one word\n\n',
])('1 MiB of Markdown of %j is an article, or refused, in under a second', (piece) => {
  const markdown = piece.repeat(MiB / piece.length);
  expect(cpuMilliseconds(() => judge(() => readMarkdown(markdown)))).toBeLessThan(1_000);
});

it.each(['<p>x', '<p>x</p>\n', '<li>x', '&', '&amp;', '"', '<', '<b>', '<br>', '<blockquote>x', '<td>x'])(
  '1 MiB of HTML of %j is an article in under a second',
  (piece) => {
    const html = piece.repeat(MiB / piece.length);
    expect(cpuMilliseconds(() => judge(() => ({ content_html: html })))).toBeLessThan(1_000);
  },
);

it.each(['a\n\n', 'a\n', '- a\n', '&', '"', ' ', '\n', '\u0315\u0300'])(
  '1 MiB of plain text of %j is an article in under a second',
  (piece) => {
    const text = piece.repeat(MiB / Buffer.byteLength(piece));
    expect(cpuMilliseconds(() => judge(() => ({ title: 'A', content_text: text })))).toBeLessThan(1_000);
  },
);
