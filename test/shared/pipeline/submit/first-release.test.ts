import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { putFeed } from '#shared/pipeline/feeds/put-feed.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { keys } from '#shared/table/keys.ts';
import {
  contextIn,
  type EmbeddedStores,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

let stores: EmbeddedStores;
beforeAll(async () => {
  stores = await startEmbeddedStores();
  const runtime = testRuntime();
  const settings = { title: 'Harbour', near_duplicates: 'flag' } as const;
  await putFeed('news', settings, true, {
    table: stores.table(),
    runtime,
    event: { event: 'test' },
    now: runtime.now(),
  });
});
afterAll(() => stores.close());

const send = (draft: Draft) => submit({ draft }, contextIn(stores, 'news'));

/** Stores an article as release 0.1.0 did, with its content and without an edition. */
async function storedByFirstRelease(draft: Draft): Promise<string> {
  const { article } = await send(draft);
  const item = await stores.table().get(keys.article(article.id));
  if (item === undefined) throw new Error('the article is not stored');
  const { edition, ...ofFirstRelease } = item;
  expect(edition).toBe(2);
  await stores.table().put({ ...ofFirstRelease, pk: item.pk, sk: item.sk });
  return article.id;
}

const ROWS = [
  ['hidden text', '<p>Open me</p><p>The ferry sails.</p>', '<p hidden>Open me</p><p>The ferry sails.</p>'],
  [
    'formulas',
    '<p>Use 12 cup of salt.</p>',
    '<p>Use <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> cup of salt.</p>',
  ],
  [
    'emphasis',
    '<p>The night ferry is back.</p>',
    '<p>The <span style="font-weight:700">night</span> ferry is back.</p>',
  ],
  [
    'pictures',
    '<p>Low tide.</p><img src="https://x.example/s.jpg" alt="" />',
    '<p>Low tide.</p><img src="https://x.example/s.jpg" srcset="https://x.example/m.jpg 1200w">',
  ],
  ['raised numbers', '<p>About 10<sup>6</sup> eggs.</p>', '<p>About 10<sup>6</sup> eggs.</p>'],
] as const;

describe.each(ROWS)('an article of release 0.1.0 with %s, sent again', (name, first, html) => {
  it.each([
    ['by its id', { id: `id-${name}` }],
    ['by its address', { url: `https://news.example/${encodeURIComponent(name)}` }],
    ['by its content', {}],
  ])('is found %s, and is unchanged', async (_, identity) => {
    const title = `About ${name} ${Object.keys(identity).join()}`;
    const id = await storedByFirstRelease({ ...identity, title, content_html: first });
    const again = await send({ ...identity, title, content_html: html });
    expect([again.outcome, again.article.id]).toEqual(['unchanged', id]);
  });
});

it('the rules of release 0.1.0 do not apply to an article of this release', async () => {
  await send({ id: 'later', title: 'Later', content_html: '<p>Open me</p><p>The boat is late.</p>' });
  const hidden = {
    id: 'later',
    title: 'Later',
    content_html: '<p hidden>Open me</p><p>The boat is late.</p>',
  };
  const corrected = await send(hidden);
  expect([corrected.outcome, corrected.article.content_html]).toEqual([
    'updated',
    '<p>The boat is late.</p>',
  ]);
  expect((await send(hidden)).outcome).toBe('unchanged');
});

it('an article of release 0.1.0 can be corrected', async () => {
  await storedByFirstRelease({ id: 'first', title: 'First', content_html: '<p>The quay is open.</p>' });
  const corrected = await send({ id: 'first', title: 'First', content_html: '<p>The quay is shut.</p>' });
  expect(corrected.outcome).toBe('updated');
});

it.each([
  [
    'footnotes and marks',
    'The ==last== ferry[^1].\n\n[^1]: At nine.',
    '<p>The ==last== ferry[^1].</p>\n<p>[^1]: At nine.</p>',
  ],
  ['a task list', '- [x] The cargo is stowed', '<ul>\n<li>[x] The cargo is stowed</li>\n</ul>'],
  [
    'a callout',
    '> [!note] Mind the gangway\n> It is wet.',
    '<blockquote>\n<p>[!note] Mind the gangway\nIt is wet.</p>\n</blockquote>',
  ],
  ['a wiki link', 'See [[Harbour]] for the map.', '<p>See [[Harbour]] for the map.</p>'],
  ['a shortcode', 'The plan {{< chart >}} of the quay.', '<p>The plan {{&lt; chart &gt;}} of the quay.</p>'],
])(
  'Markdown with %s that release 0.1.0 stored is unchanged if it is sent again',
  async (name, content_markdown, content_html) => {
    const title = `Markdown with ${name}`;
    const id = await storedByFirstRelease({ title, content_html });
    const again = await send({ title, content_markdown });
    expect([again.outcome, again.article.id]).toEqual(['unchanged', id]);
  },
);

it.each([
  ['of the same publisher is unchanged', 'desk', 'unchanged'],
  ['of another publisher is a near duplicate', 'wire', 'near_duplicate'],
])('if release 0.1.0 left a by-line in the text, the same raw text %s', async (name, publisher, outcome) => {
  const title = `Night ferry, ${name}`;
  const said = `The night ferry to the northern isles sails again, ${name}, after eleven weeks in the dock of the old harbour.`;
  const id = await storedByFirstRelease({ title, content_text: `By Ada Ferris\n\n${said}` });
  const context = contextIn(stores, 'news');
  const draft = {
    title,
    content_text: said,
    authors: [{ name: 'Ada Ferris' }],
    raw_text: `${title}\nBy Ada Ferris\n\n${said}`,
  };
  const again = await submit({ draft }, { ...context, caller: { ...context.caller, publisher } });
  expect([again.outcome, again.article.id === id]).toEqual([outcome, outcome === 'unchanged']);
});
