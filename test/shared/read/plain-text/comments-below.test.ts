import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-30T12:00:00.000Z' });
const TEXT =
  'The map lay in the hall while we stood at a filling station. Nobody went back for it.\n\nWe lost our way eleven times in two days, and found the best cheese of our lives.\n\nWhat stays? We know where north is again.';

it.each([
  ['2 Comments\n\nUli says:\nOctober 18, 2026 at 9:12 am', 'Petra says:\nOctober 19, 2026 at 10:00 am'],
  ['2 Kommentare\nUli sagt:\n18. Oktober 2026 um 9:12', 'Petra sagt:\n19. Oktober 2026 um 10:00'],
  ['2 commentaires\n\nUli dit :\n18 octobre 2026 à 9 h 12 min', 'Petra dit :\n19 octobre 2026 à 10 h 00 min'],
  ['Uli dice:\n18 octubre, 2026 a las 9:12', 'Petra Ruiz dice:\n19 octubre, 2026 a las 10:00'],
  ['Uli skriver:\n18 oktober 2026 kl. 9:12', 'Petra skriver:\n19 oktober 2026 kl. 10:00'],
])('removes the comments of a blog from the first reader on: %j', (first, second) => {
  const comments = `${first}\nGreat! I love maps too. We went there in 2019.\nReply\n\n${second}\nI only drive with maps now.`;
  const article = read(`Three weeks with a map\n5 October 2026\n\n${TEXT}\n\n${comments}`);
  expect(article.content_text).toBe(TEXT);
  expect(article.date_published).toBe('2026-10-05');
  expect(read(`Three weeks with a map\n\n${TEXT}\n\n${comments}`).date_published).toBeUndefined();
});

it('keeps an interview in which a label names the person who speaks', () => {
  const interview = `${TEXT}\n\nPetra says:\nIn 2019 I drove with a map for the first time, at 10:00 in the morning.\n\nUli says:\nI did not.`;
  expect(read(`Three weeks with a map\n\n${interview}`).content_text).toContain('Uli says:');
});
