import { expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { readSubmission } from '#shared/read/read-submission.ts';

const ONE = 'The lighthouse keeper counted the boats twice, and both times she came to eleven.';
const TWO = 'In the evening the twelfth boat came home with a torn sail and a full net.';
const TEXT = `${ONE}\n\n${TWO}`;

async function read(body: string, matter = ''): Promise<Draft> {
  return readSubmission({
    query: new URLSearchParams(),
    receivedAt: '2026-11-29T12:00:00.000Z',
    bytes: Buffer.from(`---\ntitle: Eleven boats\nauthor: Ann Lee\ndate: 2026-03-05\n${matter}---\n${body}`),
    contentType: 'text/markdown',
    contentEncoding: undefined,
  });
}

const SOURCE = 'source: "https://tides.example/boats"\n';

it.each<[string, string, string, string[]]>([
  ['a share button above the text', `Teilen\n\n${TEXT}`, '', ['share-row']],
  [
    'share buttons with links',
    `[Tweet](https://x.example/intent/tweet) [Share](#)\n\n${TEXT}`,
    '',
    ['share-row'],
  ],
  [
    'a subscription button between paragraphs',
    `${ONE}\n\n[Subscribe now](https://tides.example/subscribe?)\n\n${TWO}`,
    '',
    ['newsletter-box'],
  ],
  [
    'a share link between paragraphs',
    `${ONE}\n\n[Share](https://tides.example/p/boats?action=share)\n\n${TWO}`,
    '',
    ['share-row'],
  ],
  ['“Log in to comment”', `${TEXT}\n\n---\n\nLog ind for at skrive en kommentar`, '', ['comment-count']],
  [
    'a link to another article of the site',
    `${TEXT}\n\n* * *\n\n[Lire aussi : La treizième barque](/mer/treizieme)`,
    '',
    ['read-more'],
  ],
  [
    'links below a label to the site in `source`',
    `${TEXT}\n\n**Lesen Sie auch**\n\n- [Das dreizehnte Boot](https://tides.example/13)\n- [Netze im Wind](https://tides.example/netze)`,
    SOURCE,
    ['read-more', 'read-more'],
  ],
  [
    'links below a heading to the site of the article',
    `${TEXT}\n\n## Leggi anche\n\n1. [La barca](/barca)\n2. [La rete](/rete)`,
    '',
    ['read-more', 'read-more'],
  ],
  [
    'share buttons without a space between them',
    `- [Facebook](https://facebook.example/sharer.php?u=b)\n- [Copier le lien](#)\n\n[E-Mail](mailto:?subject=b)[WhatsApp](https://wa.example/?share=b)\n\n${TEXT}`,
    '',
    ['share-row', 'share-row'],
  ],
  [
    'links below a heading, each in its own block',
    `${TEXT}\n\n### Gerelateerde artikelen\n\n* [De boot](/boot)\n\n* [Het net](/net)`,
    '',
    ['read-more', 'read-more', 'read-more'],
  ],
  [
    'a button for comments above the last paragraph',
    `${ONE}\n\n[Leave a comment](https://tides.example/p/boats/comments)\n\n${TWO}`,
    '',
    ['comment-count'],
  ],
])('withoutSiteBlocks removes %s', async (_, body, matter, rules) => {
  const { content_markdown = '', applied = [] } = await read(body, matter);
  expect(content_markdown.replace(/\n{2,}/g, '\n\n')).toBe(TEXT);
  expect(applied.map(({ rule }) => rule).filter((rule) => rule !== 'front-matter-field-ignored')).toEqual(
    rules,
  );
});

it.each([
  [
    'links to other sites below a label',
    `${TEXT}\n\n**Read more**\n\n- [Sails](https://sails.example/)\n- [Nets](https://nets.example/)`,
  ],
  ['a link to another site', `${TEXT}\n\nRead more: [the log of the harbour](https://harbour.example/log)`],
  ['a link between two paragraphs', `${ONE}\n\nRead also: [the first part](/boats-1)\n\n${TWO}`],
  [
    'a list of links without a label',
    `${TEXT}\n\n- [The first part](/boats-1)\n- [The second part](/boats-2)`,
  ],
  ['a label without links', `${TEXT}\n\n## Read more\n\nThe log is in the harbour office.`],
  ['a list of newsletters', `${TEXT}\n\n- [Newsletter 1](/n/1)\n- [Newsletter 2](/n/2)`],
  ['a link to a recording', `[Listen to this article](https://tides.example/boats.mp3)\n\n${TEXT}`],
  ['the address of the author', `${TEXT}\n\n[E-Mail](mailto:ann@tides.example)`],
  ['a link to a profile of the author', `${TEXT}\n\n[Facebook](https://facebook.example/ann)`],
  ['a table of contents', `- [Print](#print)\n- [Share](#share)\n\n${TEXT}`],
  [
    'a label above a link to another site',
    `${TEXT}\n\nRead more\n\n[Sails](https://sails.example/)\n\n[Nets](/nets)`,
  ],
  [
    'a label above a second link to another site',
    `${TEXT}\n\nRead more\n\n[Nets](/nets)\n\n[Sails](https://sails.example/)`,
  ],
  ['a word such as “Save” without a link', `Save\n\n${TEXT}`],
  ['“Share” without a link between two paragraphs', `${ONE}\n\nShare\n\n${TWO}`],
  ['code', `${TEXT}\n\n\`\`\`\nShare this article\n\`\`\``],
  ['code with an empty line', `${TEXT}\n\n~~~\nButtons\n\nShare this article\n~~~`],
  ['a quotation', `${TEXT}\n\n> Share this article`],
  ['the heading “Comments”', `${TEXT}\n\n## Comments\n\nNobody said a word.`],
  ['a poem', 'Share\n\nthe bread\n\nand the boat'],
  ['a thematic break at the end', `${TEXT}\n\n---`],
])('withoutSiteBlocks keeps %s', async (_, body) => {
  expect((await read(body, SOURCE)).content_markdown).toBe(body);
});
