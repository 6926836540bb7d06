import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const BODY =
  'The harbour was closed for a second day on Monday, and no ferry left before the evening, the port authority said.\n\nDivers could not look at the outer wall until the wind had fallen, and two ships were waiting outside with food.';
const read = (header: string) =>
  readPlainText(`A storm closes the harbour. Then the bills come.\n${header}\n\n${BODY}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });

it.each([
  [
    'a sentence about the author, above the time of an update',
    'The wall was known to be weak, but the board had no money for it, and the council had not asked.\n\nBYAnn Lee and Tom Hanley\nAnn Lee reported from Port Velia, and Tom Hanley from the islands.\n\nNov. 24, 2026\nUpdated 7:12 p.m. ET',
    '2026-11-24',
  ],
  [
    'the by-line, in a line that ends with a time',
    'The wall was known to be weak, but the board had no money for it, and the council had not asked.\n\nBy Ann Lee and Tom Hanley\nCoast Paper staff reporters\n\nNov. 19, 2026 at 5:30 a.m. | Updated Nov. 20, 2026 at 11:12 a.m.',
    '2026-11-19',
  ],
])('reads the date below a standfirst and %s', (_, header, date) => {
  expect(read(header)).toMatchObject({
    authors: [{ name: 'Ann Lee' }, { name: 'Tom Hanley' }],
    date_published: date,
  });
});

it('reads no author from a given name before a word of the headline', () => {
  const text = `Gardens: the first frost\n\nFebruary 1, 2026 Jana Gardens, Flowers, Winter, Gardens in Winter 0\n\n${BODY}`;
  const draft = readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });
  expect(draft).toMatchObject({ title: 'Gardens: the first frost', date_published: '2026-02-01' });
  expect(draft).not.toHaveProperty('authors');
});
