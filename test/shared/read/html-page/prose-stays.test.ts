import { expect, it } from 'vitest';
import { blocksOf, withBlocksOnly } from '#shared/read/html-page/blocks.ts';
import { afterText } from '#shared/read/html-page/rules/after-text.ts';
import { beforeText } from '#shared/read/html-page/rules/before-text.ts';
import { promotion } from '#shared/read/html-page/rules/promotion.ts';
import { relatedLinks } from '#shared/read/html-page/rules/related-links.ts';
import { siteLine } from '#shared/read/html-page/rules/site-line.ts';
import { parseHtml } from '#shared/text/html-tree.ts';

const FACTS = { title: 'The road that goes under', headline: '', description: '', authors: [] };
const SENTENCE = 'The tide came in at noon and covered the road between the two villages.';

function taken(line: string): string[] {
  const html = `<p>${SENTENCE}</p><p>${line}</p>`;
  const blocks = blocksOf(withBlocksOnly(parseHtml(html).children));
  return [promotion, relatedLinks, siteLine, afterText].flatMap((rule) =>
    rule.find(blocks, FACTS).map(({ text }) => text),
  );
}

it.each([
  'Subscribe to nothing, her mother told her.',
  'Subscribe to the idea and you are lost.',
  'Story continues to haunt the town.',
  'All rights reserved seats were sold.',
  'Copyright 2026 was the name of his last show.',
  'Topics: three, said the court.',
  'Her comments angered moderates in the party.',
  'Share it with your sister, her mother said.',
  'Sign up for the newsletter, he joked, and you will never walk alone.',
  'More on Tuesday: rain, then snow.',
  'Via Roma was closed.',
  'Source of the river: it was never found.',
  'Do you want to walk home in the rain? Nobody did.',
  'Volunteers for the search can sign up here.',
  'This entry was the best of the race.',
  'Follow the river on foot, the guide said, and look for otters.',
  'To view this content of the box, you need a key.',
])('readHtmlPage keeps the sentence “%s”', (line) => {
  expect(taken(line)).toEqual([]);
});

it.each([
  'Subscribe to our newsletter',
  'Subscribe now for full access.',
  'Story continues below',
  'Follow The Tide on Facebook and Mastodon for more of its stories.',
  'All rights reserved.',
  'Copyright 2026 The Tide',
  'Tags: tides, ferries',
  'Share this on Facebook',
  'We want to hear what you think about this article.',
  'Do you want to know of the next tide? Sign up here',
  'Dieser Eintrag wurde veröffentlicht in Küste von Ann Lee.',
  'Crédits photos : Anne Lenoir',
])('readHtmlPage removes the notice “%s”', (line) => {
  expect(taken(line)).toContain(line);
});

it.each([
  ['facts', ['When: Saturday at seven', 'Where: Village hall, Church Lane', 'Tickets: 5 pounds at the door']],
  ['steps', ['1. Open the valve', '2. Wait for an hour', '3. Close the valve']],
  ['items with a bullet', ['• The ferry takes no cars', '• The bridge is closed']],
])('readHtmlPage keeps %s between headline and text', (_, lines) => {
  const html = [...lines, SENTENCE, SENTENCE].map((text) => `<p>${text}</p>`).join('');
  expect(beforeText.find(blocksOf(withBlocksOnly(parseHtml(html).children)), FACTS)).toEqual([]);
});

it('readHtmlPage removes “Folder: News” and “Hits: 234” next to the date', () => {
  const html = ['Folder: News', '5 March 2026', 'Hits: 234', SENTENCE, SENTENCE]
    .map((text) => `<p>${text}</p>`)
    .join('');
  const blocks = blocksOf(withBlocksOnly(parseHtml(html).children));
  expect(beforeText.find(blocks, FACTS).map(({ text }) => text)).toEqual([
    '5 March 2026',
    'Folder: News',
    'Hits: 234',
  ]);
});

it.each([
  ['<ul><li><time>19:30</time> Doors open</li></ul>', []],
  ['<p><time>14:05</time> The boat arrives at the pier</p>', []],
  ['<h3><time datetime="2026-03-05">5 March</time>: the storm</h3>', []],
  ['<dl><dt><time>1902</time></dt><dd>The pier is built</dd></dl>', []],
  ['<p>Sails on <time datetime="2026-05-01">1 May</time> from Marlow</p>', []],
  ['<p>Ann Lee, <time datetime="2026-03-01">2 hours ago</time></p>', ['Ann Lee, 2 hours ago']],
  [
    '<p>Out on <time>5 March 2026</time> in the form of news</p>',
    ['Out on 5 March 2026 in the form of news'],
  ],
])(
  'of lines with <time> within the text, beforeText removes only dates of the article: %s',
  (line, removed) => {
    const html = `<p>${SENTENCE}</p><p>${SENTENCE}</p>${line}<p>${SENTENCE}</p>`;
    const blocks = blocksOf(withBlocksOnly(parseHtml(html).children));
    expect(beforeText.find(blocks, FACTS).map(({ text }) => text)).toEqual(removed);
  },
);
