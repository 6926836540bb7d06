import { expect, it } from 'vitest';
import { RULES } from '#shared/read/plain-text/rules.ts';
import { TextDocument } from '#shared/read/plain-text/text-document.ts';
import type { RuleName } from '#shared/read/prose/rule-name.ts';

const BODY = [
  'The tide came in at noon and covered the road between the two villages.',
  'Nobody was surprised, since it does so every day of the year but one.',
  'The ferry was late, which surprised nobody either, and left without its captain.',
].join('\n\n');

/**
 * For each row: a rule, a rule that must run later, and a text that the reverse order would read
 * differently.
 */
const ORDER: [before: RuleName, after: RuleName, text: string][] = [
  [
    'mail-header',
    'headline',
    `From: Ann Lee <ann.lee@tide.example>\nTo: desk@tide.example\nDate: 3 August 2026\nSubject: The road is dry\n\n${BODY}`,
  ],
  ['emphasis-mark', 'headline', `*The road is dry*\n\n_By Ann Lee_\n\n${BODY}`],
  ['emphasis-mark', 'date-and-byline', `*The road is dry*\n\n_By Ann Lee_\n\n${BODY}`],
  [
    'newsletter-foot',
    'headline',
    `The Tide\nIssue 12\n~~~~~~~~\n\nThe road is dry again\n\n${BODY}\n\nYou are receiving this email because you signed up.\nUnsubscribe`,
  ],
  ['share-row', 'headline', `Share on Facebook\n\nThe road is dry\n\n${BODY}`],
  ['date-and-byline', 'closing-byline', `The road is dry\n\nBy Ann Lee\n\n${BODY} (Reporting by Tom Roe)`],
  ['date-and-byline', 'author-note', `The road is dry\n\nBy Ann Lee\n\n${BODY}\n\nAnn Lee keeps bees.`],
  ['date-and-byline', 'section-label', `The road is dry\n\n3 August 2026\nTidal matters\n\n${BODY}`],
  [
    'date-and-byline',
    'standfirst',
    `The road is dry\n\nA village looks at its road for the first time since March\n\n3 August 2026\n\n${BODY}`,
  ],
  [
    'wire-dateline',
    'section-label',
    `The road is dry\n\nSALTBY, Aug. 2, 2026 (Coast Wire) - ${BODY}\n\nCoast Wire`,
  ],
  [
    'tag-list',
    'site-footer',
    `The road is dry\n\n${BODY}\n\nTags: tides, ferries\n\nShare on Facebook\n\nPrint\n\nThe other village`,
  ],
];

function read(text: string, rules = RULES): unknown[] {
  const page = new TextDocument(text, {
    receivedAt: '2026-08-04T12:00:00.000Z',
    findLanguage: () => 'en',
  });
  for (const rule of rules) rule.apply(page);
  const { title, summary, authors, date_published, lines } = page;
  return [title, summary, authors, date_published, lines.map((line) => line.text)];
}

it.each(ORDER)('%s runs before %s', (before, after, text) => {
  const [first, last] = [before, after].map((name) => RULES.findIndex((rule) => rule.name === name));
  const moved = [...RULES];
  moved.splice(last ?? 0, 0, ...moved.splice(first ?? 0, 1));
  expect(first).toBeLessThan(last ?? 0);
  expect(read(text, moved)).not.toEqual(read(text));
});
