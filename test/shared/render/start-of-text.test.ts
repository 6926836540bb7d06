import { expect, it } from 'vitest';
import { startOfText } from '#shared/render/start-of-text.ts';

it.each([
  ['is the text', 'We speak\nof it.\n\nAgain.', 'We speak of it. Again.'],
  [
    'leaves out the items of a list below the text',
    'We speak.\n\n- 00:00 Intro\n- 03:10 The lamp',
    'We speak.',
  ],
  ['has the items of a list if there is no other text', '- ☑ done\n  - ☐ todo', '☑ done ☐ todo'],
  ['leaves out the `>` of quotations', '> Note\n>\n> > Attention.\n> - One', 'Note Attention.'],
  ['leaves out footnotes', 'We speak.[1]\n\n1. La note ↩︎', 'We speak.[1]'],
  [
    'keeps a number at the start of a line',
    '3. Mai: Das Boot fährt.\n\nEs regnet.',
    '3. Mai: Das Boot fährt. Es regnet.',
  ],
  [
    'is cut between words',
    'One two three four five six seven eight nine',
    'One two three four five six seven eight…',
  ],
  ['is undefined for an empty text', ' \n>\n', undefined],
])('startOfText %s', (_, text, start) => {
  expect(startOfText(text, 40)).toBe(start);
});
