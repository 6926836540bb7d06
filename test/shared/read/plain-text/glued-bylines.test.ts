import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const BODY =
  'The harbour was closed for a second day on Monday, and no ferry left before the evening, the port authority said.\n\nDivers could not look at the outer wall until the wind had fallen, and two ships were waiting outside with food.';
const read = (header: string) =>
  readPlainText(`Storm closes the harbour\n${header}\n\n${BODY}`, {
    receivedAt: '2026-11-28T12:00:00.000Z',
  });

it.each([
  ['a label in capitals', 'BYKia Marlow\nOctober 5, 2026', 'Kia Marlow'],
  ['a label in capitals, in German', 'VONJana Dohm\n5. Oktober 2026', 'Jana Dohm'],
  ['a time', 'Jana Dohm14:40, Oct 5 2026', 'Jana Dohm'],
  ['the label “Updated”', 'By Carolyn MarloweUpdated October 5, 2026 4:38 p.m.', 'Carolyn Marlowe'],
  ['the same name', 'Author: Adam HanleyAdam Hanley\nOctober 5, 2026', 'Adam Hanley'],
])('reads the author next to %s without a space', (_, header, name) => {
  expect(read(header)).toMatchObject({ authors: [{ name }], content_text: BODY });
});

it.each([
  ['a surname that is also the French word for “link”', 'By Tracey Lien\nOctober 5, 2026', 'Tracey Lien'],
  ['the person before the name of a paper', 'By Mike Isaac New Coast Times, October 5, 2026', 'Mike Isaac'],
  [
    'the name after “Author of the article:”',
    'Author of the article:Jana Dohm\nPublishing date:Oct 5, 2026 • 4 days ago',
    'Jana Dohm',
  ],
])('reads as author %s', (_, header, name) => {
  expect(read(header)).toMatchObject({ authors: [{ name }] });
});

it('reads the date and ignores “4 days ago” in the same line', () => {
  const { date_published } = read('Publishing date:Oct 5, 2021 • 4 days ago • 8 minute read • 22 Comments');
  expect(date_published).toBe('2021-10-05');
});

it.each([
  ['“By the numbers”', 'BY THE DIGITS'],
  ['a kind of article', 'Case Study\nOct 5, 2026 5 mins'],
  ['glued names of sections', 'Oct 5, 2026\nEducation IndustryEducation and Training SoftwareGames'],
])('reads no author from %s below the headline', (_, header) => {
  expect(read(header)).not.toHaveProperty('authors');
});
