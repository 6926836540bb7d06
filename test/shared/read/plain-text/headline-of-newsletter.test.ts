import { describe, expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const RECEIVED = { receivedAt: '2026-11-28T12:00:00.000Z' };
const TEXT = [
  'My grandmother answered the telephone with the number of the house, as if the house were calling. I do it too.',
  'On Monday a machine asked me to confirm that I was not a machine. I gave it the number, and it thanked me.',
];
const MORE =
  'In the harbour, the last box with a dial was painted green last week. It has no line, but it has a queue.';
const FOOT =
  'You are receiving this email because you signed up on slowpost.example.\nUnsubscribe | Change your settings\nThe Slow Post, 8 Quay Street, Garston';
const TITLE = 'In praise of wrong numbers';

const read = (...blocks: string[]): ReturnType<typeof readPlainText> =>
  readPlainText(blocks.join('\n\n'), RECEIVED);

const NOTICE = 'Is this letter hard to read? Open it on our site.';
const NAME = 'THE SLOW POST\nletters for a slow day  |  no. 44  |  6 November 2026';
const LINE = '~~~~~~~~~~~~~~~~~~~~~~~~';

describe('a newsletter with one article', () => {
  it.each([
    ['a section', [NOTICE, NAME, LINE, 'COLUMN', TITLE, 'Anna Miller']],
    [
      'no section',
      [NOTICE, NAME, 'Did a friend send you this? Join us.', '* * * * * *', TITLE, 'By Anna Miller'],
    ],
    ['equals signs', [NOTICE, NAME, '==================', TITLE]],
  ])('has its headline below the first separator: %s', (_, head) => {
    const { title, content_text, date_published } = read(...head, ...TEXT, LINE, FOOT);
    expect(title).toBe(TITLE);
    expect(content_text).toContain(TEXT[0]);
    expect(content_text).not.toContain(NOTICE);
    expect(date_published).toBe('2026-11-06');
  });
});

describe('the first line of another text with separators', () => {
  const NAMED = 'Baby steps';

  it.each([
    ['two articles', [LINE, 'In and out of line', ...TEXT, LINE, 'On green boxes', MORE, LINE, FOOT]],
    ['headings', [LINE, 'In and out of line', ...TEXT, 'On green boxes', MORE, LINE, FOOT]],
    ['a salutation', [LINE, 'Dear readers at home,', ...TEXT, LINE, FOOT]],
    ['a paragraph', [LINE, ...TEXT, LINE, FOOT]],
  ])('is the headline: %s', (_, below) => {
    expect(read(NAMED, ...below).title).toBe(NAMED);
  });

  it('is the headline if the text contains its words', () => {
    const title = 'The telephone of my grandmother';
    expect(read(title, LINE, 'On numbers that are wrong', ...TEXT, LINE, FOOT).title).toBe(title);
  });
});
