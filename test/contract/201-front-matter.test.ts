import { expect, it } from 'vitest';
import { ask, newFeed } from './api.ts';

const post = (feed: string, text: string) =>
  ask('POST', `/v1/feeds/${feed}/articles`, { type: 'text/markdown', text });

it('a relative permalink is resolved against the home page of the feed', async () => {
  const feed = await newFeed({ home_page_url: 'https://blog.example/en/' });
  const matter =
    '+++\ntitle = "A ferry"\npermalink = "/2026/ferry/"\ncover = "/img/ferry.png"\ntoc = true\n+++\n';
  const { status, body } = await post(feed, `${matter}It sails at seven. See [the map](map.html).`);
  expect(status).toBe(201);
  expect(body.article).toMatchObject({
    url: 'https://blog.example/2026/ferry/',
    image: 'https://blog.example/img/ferry.png',
  });
  expect(body.article.content_html).toContain('href="https://blog.example/2026/ferry/map.html"');
  const corrected = await post(feed, `${matter}It sails at eight.`);
  expect([corrected.status, corrected.body.outcome]).toEqual([200, 'updated']);
});

it('a relative permalink gives no URL in a feed without a home page', async () => {
  const feed = await newFeed();
  const { status, body } = await post(
    feed,
    '---\ntitle: A ferry\npermalink: /ferry/\n---\nIt sails at seven.',
  );
  expect(status).toBe(201);
  expect(body.article).not.toHaveProperty('url');
});

it('a draft in front matter is refused, and the answer names the field', async () => {
  const { status, body } = await post(await newFeed(), '---\ntitle: A ferry\ndraft: true\n---\nIt sails.');
  expect(status).toBe(422);
  expect(body.errors[0].pointer).toBe('/draft');
});

it.each([
  ['Markdown', 'text/markdown'],
  ['HTML', 'text/html'],
  ['plain text', 'text/plain'],
])('%s that has expired is refused, and the answer names field and date', async (_, type) => {
  const feed = await newFeed();
  const send = (expiryDate: string) =>
    ask('POST', `/v1/feeds/${feed}/articles`, {
      type,
      text: `---\ntitle: A ferry\ndate: 2019-03-01\nexpiryDate: ${expiryDate}\n---\nIt sails at seven on Monday.`,
    });
  const { status, body } = await send('2020-01-31');
  expect([status, body.draft]).toEqual([422, true]);
  expect(body.errors).toEqual([{ pointer: '/expiryDate', detail: expect.stringContaining('2020-01-31') }]);
  expect((await send('2999-01-31')).body).toMatchObject({ outcome: 'created' });
});

it('a dry run tests the date of expiry against received_at', async () => {
  const at = (received: string) =>
    ask('POST', `/v1/normalise?received_at=${received}`, {
      type: 'text/markdown',
      text: '---\ntitle: A ferry\nexpiryDate: 2026-03-01T09:00:00+01:00\n---\nIt sails.',
    });
  expect((await at('2026-03-01T07:59:59Z')).status).toBe(200);
  expect((await at('2026-03-01T08:00:00Z')).status).toBe(422);
});

it('a dry run names the fields and URLs that it removes', async () => {
  const { body } = await ask('POST', '/v1/normalise', {
    type: 'text/markdown',
    text: '---\ntitle: A ferry\nlayout: post\n---\nSee [the map](/map).',
  });
  expect(body.article._feedmill.applied).toEqual(
    expect.arrayContaining([
      { rule: 'front-matter-field-ignored', on: 'layout' },
      { rule: 'relative-address-dropped', on: '/map' },
    ]),
  );
});

it.each([
  ['YAML', '---\ntitle: Council votes\n---\n'],
  ['TOML', '+++\ntitle = "Council votes"\n+++\n'],
])('a plain text below front matter in %s keeps its first paragraph', async (_, matter) => {
  const { status, body } = await ask('POST', `/v1/feeds/${await newFeed()}/articles`, {
    type: 'text/plain',
    text: `${matter}The council voted to close the harbour.\n\nIt will reopen.\n`,
  });
  expect(status).toBe(201);
  expect(body.article).toMatchObject({
    title: 'Council votes',
    content_html: '<p>The council voted to close the harbour.</p>\n<p>It will reopen.</p>',
  });
});
