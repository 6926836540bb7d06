import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstSentences } from '#shared/normalise/first-sentences.ts';

const sentence = (length: number): string =>
  `W${'word '
    .repeat(length / 5)
    .trim()
    .slice(1)}.`;

it.each<[name: string, text: string, summary: string | undefined]>([
  ['has whole sentences', `One is here. Two is here. ${sentence(300)}`, 'One is here. Two is here.'],
  [
    'continues over paragraphs',
    `One is here.\n\nTwo is here.\n\n${sentence(300)}`,
    'One is here. Two is here.',
  ],
  [
    'does not end with the announcement of a list',
    `One is here. ${sentence(90)} The ban covers these ${'and other '.repeat(9)}services:\n\n- Rail\n- Bus\n\n${sentence(300)}`,
    `One is here. ${sentence(90)}`,
  ],
  [
    'does not join an announcement with sentences below its list',
    `The ban covers these ${'and other '.repeat(15)}services:\n\n- Rail\n- Bus\n\n${sentence(90)}\n\n${sentence(300)}`,
    sentence(90),
  ],
  [
    'does not end with an announcement before a long sentence',
    `${sentence(90)} The mayor said: ${sentence(300)}`,
    sentence(90),
  ],
  ['does not end with an abbreviation', `One is here. Then Mr. ${sentence(300)}`, 'One is here.'],
  [
    'leaves out the marks of quotes and lists',
    `> One is here.\n\n- Two is here.\n\n${sentence(300)}`,
    'One is here. Two is here.',
  ],
  [
    'leaves out nested quote and list markers',
    `> One is here.\n>\n> > Two is here.\n>\n> - Three is here.\n>   - Four is here.\n\n${sentence(300)}`,
    'One is here. Two is here. Three is here. Four is here.',
  ],
  ['removes a footnote number in brackets', `${sentence(100)}[1]\n\n${sentence(200)}[2][3]`, sentence(100)],
  [
    'removes superscript footnote numbers',
    `“One is here.”¹ Two is here.² ${sentence(300)}`,
    '“One is here.” Two is here.',
  ],
  ['removes footnote numbers in other digits', `آیا این‌جاست؟[۱] ${sentence(300)}`, 'آیا این‌جاست؟'],
  ['keeps numbers that are not footnotes', `The 3.5¹ is here [1]. ${sentence(300)}`, 'The 3.5¹ is here [1].'],
  [
    'has no headings and no code',
    `The wall\n\n${sentence(100)}\n\nlet wall = 1\n\n${sentence(300)}`,
    sentence(100),
  ],
  [
    'continues below a heading if the text above it is short',
    `One is here.\n\nThe wall\n\n${sentence(100)}\n\nThe end\n\n${sentence(200)}`,
    `One is here. ${sentence(100)}`,
  ],
  ['reads lines without full stops', `${'one line\n'.repeat(100)}`, `${'one line '.repeat(30)}one line…`],
  ['is undefined if it would be the whole text', 'One is here. Two is here.', undefined],
  ['is undefined for an empty text', '', undefined],
  ['reads Japanese', `一つ目です。二つ目です。${'長'.repeat(300)}`, '一つ目です。二つ目です。'],
])('firstSentences %s', (_, text, summary) => {
  expect(firstSentences(text, text.startsWith('一') ? 'ja' : 'en')).toBe(summary);
});

it('firstSentences cuts a long sentence at the end of a word, and adds an ellipsis', () => {
  const summary = firstSentences(sentence(400), 'en') ?? '';
  expect(summary).toMatch(/^Word (?:word )+word…$/);
  expect(summary.length).toBeLessThanOrEqual(280);
});

it('firstSentences is a start of the text within the limit, for any text', () => {
  const text = fc.string({
    unit: fc.constantFrom('👩‍👩‍👧', 'e\u0301', 'नि', ' ', '. ', 'word', '字', '。'),
    minLength: 100,
    maxLength: 400,
  });
  fc.assert(
    fc.property(text, (whole) => {
      const summary = firstSentences(whole, undefined) ?? '';
      expect(summary.length).toBeLessThanOrEqual(280);
      const shown = summary.replace(/…$/, '');
      const line = whole.split(/\s+/).filter(Boolean).join(' ');
      expect(line.startsWith(shown)).toBe(true);
      const ends = new Set([
        0,
        ...[...new Intl.Segmenter('en').segment(line)].map(({ index, segment }) => index + segment.length),
      ]);
      expect(ends.has(shown.length)).toBe(true);
    }),
  );
});

it.each([
  ['two short sentences', 'The tram grows. It is long.'],
  ['two short sentences with a gap between them', `The tram grows.${' \n'.repeat(600)}It is long.`],
  ['an address', 'https://tide.example/a'],
  [
    'addresses before two short sentences',
    'https://tide.example/a\n\nhttps://tide.example/b\n\nThe tram grows. It is long.',
  ],
])('firstSentences gives no summary of %s', (_, text) => {
  expect(firstSentences(text, 'en')).toBeUndefined();
});

it('firstSentences removes a URL at the start of the text', () => {
  const text = `https://tide.example/a\n\nThe tram grows. ${'It is long, and longer than it was. '.repeat(20)}`;
  expect(firstSentences(text, 'en')).toMatch(/^The tram grows\. It is long/);
});
