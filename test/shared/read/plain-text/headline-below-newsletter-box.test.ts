import { expect, it } from 'vitest';
import { readPlainText } from '#shared/read/plain-text.ts';

const read = (text: string) => readPlainText(text, { receivedAt: '2026-11-28T12:00:00.000Z' });

it.each([
  [
    'SUBSCRIBE NOW\nStarting at $1',
    'The weaver who mends the nets of the whole harbour',
    'By Ada Ferris',
    'Ada Ferris',
    'The weaver sits at the end of the harbour, and each boat brings her a torn net in the evening.',
  ],
  [
    'Newsletter abonnieren\nE-Mail-Adresse eingeben',
    'Die Weberin, die alle Netze im Hafen flickt',
    'Von Ada Ferris',
    'Ada Ferris',
    'Die Weberin sitzt am Ende des Hafens, und jedes Boot bringt ihr am Abend ein zerrissenes Netz.',
  ],
  [
    '订阅\n电邮',
    '港口的织网人为所有渔船修补旧渔网和新渔网',
    '文｜罗海月',
    '罗海月',
    '织网人坐在港口的尽头，每天傍晚都有渔船给她送来一张破了的渔网，她从不拒绝任何人。',
  ],
])('keeps the headline and the by-line below a sign-up box: %j', (box, title, byline, name, text) => {
  const article = read(`Menu\n\n${box}\n${title}\n${byline}\n\n${text}\n\n${text}`);
  expect(article.title).toBe(title);
  expect(article.authors).toEqual([{ name }]);
});
