import { expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import { readMarkdown } from '#shared/read/markdown.ts';
import { markdownToHtml } from '#shared/text/markdown-to-html.ts';
import { growthFaults } from '../../security/growth-faults.ts';

const receivedAt = '2026-03-04T05:06:07.000Z';

/** Normalises a draft or refuses it, because the test checks only the time. */
function judge(read: () => Draft): void {
  try {
    normalise(read(), { receivedAt, markdownToHtml });
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
])('Markdown of %j is accepted or refused in linear time', async (piece) => {
  expect(await growthFaults(piece, (markdown) => judge(() => readMarkdown(markdown)))).toEqual([]);
});

it.each(['<p>x', '<p>x</p>\n', '<li>x', '&', '&amp;', '"', '<', '<b>', '<br>', '<blockquote>x', '<td>x'])(
  'HTML of %j is accepted or refused in linear time',
  async (piece) => {
    expect(await growthFaults(piece, (html) => judge(() => ({ content_html: html })))).toEqual([]);
  },
);

it.each(['a\n\n', 'a\n', '- a\n', '&', '"', ' ', '\n', '\u0315\u0300'])(
  'plain text of %j is accepted or refused in linear time',
  async (piece) => {
    expect(await growthFaults(piece, (text) => judge(() => ({ title: 'A', content_text: text })))).toEqual(
      [],
    );
  },
);
