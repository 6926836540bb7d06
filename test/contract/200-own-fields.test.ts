import { describe, expect, it } from 'vitest';
import { ask, newFeed, submit } from './api.ts';
import { until } from './until.ts';

const AUTHOR = {
  name: 'Ann Lee',
  _blog: { username: 'ann', followers: 1e-200, none: null, '': [] },
  _x: null,
};
const SOUND = {
  url: 'https://e.example/a.mp3',
  mime_type: 'audio/mpeg',
  _chapters: ['Quay', ['a <b> & ]]>']],
};
const ARTICLE = {
  id: 'ferry',
  title: 'Ferry returns',
  content_text: 'It leaves at seven.',
  date_published: '2026-03-01T09:00:00Z',
  authors: [AUTHOR],
  attachments: [SOUND],
  _own: { of: 'the article' },
};
const byId = (feed: string) => `/v1/feeds/${feed}/articles/by-id?id=ferry`;

describe('own fields of authors and attachments', () => {
  it('are kept in every answer, in the JSON Feed file and in corrections', async () => {
    const feed = await newFeed();
    const { body } = await submit(feed, ARTICLE);
    expect(body.article).toMatchObject({ authors: [AUTHOR], attachments: [SOUND], _own: ARTICLE._own });
    const got = await ask('GET', byId(feed));
    expect(got.body).toMatchObject({ authors: [AUTHOR], attachments: [SOUND] });
    expect((await ask('PUT', byId(feed), { json: got.body })).body.outcome).toBe('unchanged');
    expect((await submit(feed, { ...ARTICLE, authors: undefined, author: AUTHOR })).body.outcome).toBe(
      'unchanged',
    );

    const patched = await ask('PATCH', byId(feed), { json: { title: 'Ferry returns on Monday' } });
    expect(patched.body.article).toMatchObject({ authors: [AUTHOR], attachments: [SOUND] });
    const [other, sound] = [
      { ...AUTHOR, _x: 1 },
      { ...SOUND, _chapters: [], _by: { Ann: true } },
    ];
    const changes = { authors: [other], attachments: [sound], _own: 'text', _desk: { name: 'Quay' } };
    const changed = await ask('PATCH', byId(feed), { json: changes });
    expect(changed.body).toMatchObject({ outcome: 'updated', article: changes });

    const { id } = body.article;
    const file = async (name: string) => (await ask('GET', `/feeds/${feed}/${name}`)).text;
    await until(async () => (await file('feed.json')).includes('"_by":{"Ann":true}'));
    const { items } = JSON.parse(await file('feed.json'));
    // JSON Feed 1.1 §Extensions: extensions are objects.
    const { url, mime_type } = SOUND;
    expect(items).toMatchObject([{ id: `urn:uuid:${id}`, _desk: { name: 'Quay' } }]);
    expect(items[0].authors).toEqual([{ name: 'Ann Lee', _blog: AUTHOR._blog }]);
    expect(items[0].attachments).toEqual([{ url, mime_type, _by: { Ann: true } }]);
    expect(items[0]).not.toHaveProperty('_own');
    for (const name of ['rss.xml', 'atom.xml'])
      expect(await file(name)).not.toMatch(/_blog|_chapters|username/);
  });

  it('are kept in a batch, in front matter, and in the settings of a feed', async () => {
    const feed = await newFeed({ authors: [AUTHOR] });
    const { body } = await ask('GET', `/v1/feeds/${feed}`);
    expect(body.authors).toEqual([AUTHOR]);
    const again = await ask('PUT', `/v1/feeds/${feed}`, { json: body });
    expect([again.status, again.body.authors, again.body.updated_at]).toEqual([
      200,
      [AUTHOR],
      body.updated_at,
    ]);
    const sent = await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
      text: `${JSON.stringify(ARTICLE)}\n`,
      type: 'application/x-ndjson',
    });
    expect(JSON.parse(sent.text)).toMatchObject({ status: 201 });
    expect((await ask('GET', byId(feed))).body.authors).toEqual([AUTHOR]);
    const withoutAuthor = await ask('POST', '/v1/normalise', {
      json: { title: 'T', authors: [{ _x: 1, name: '' }] },
    });
    expect(withoutAuthor.body.article.authors).toEqual([]);
    const text =
      '---\ntitle: Tide\nauthors:\n  - name: Ann Lee\n    _blog: {username: ann}\n---\nHigh at nine.\n';
    const dryRun = await ask('POST', '/v1/normalise', { text, type: 'text/markdown' });
    expect(dryRun.body.article.authors).toEqual([{ name: 'Ann Lee', _blog: { username: 'ann' } }]);
  });

  it.each([
    [
      'a reserved name',
      '{"authors": [{"name": "Ann", "_x": {"__proto__": 1}}]}',
      ['/authors/0/_x/__proto__'],
    ],
    [
      'the prototype of an author',
      '{"authors": [{"name": "Ann", "__proto__": {"url": "x"}}]}',
      ['/authors/0/__proto__'],
    ],
    [
      'an unknown field together with an invalid one',
      '{"author": {"nmae": "Ann", "url": 7}, "attachments": [{"url": "https://e.example/", "type": "a/b"}]}',
      ['/author/url', '/author/nmae', '/attachments/0/mime_type', '/attachments/0/type'],
    ],
    ['a long field', `{"author": {"name": "Ann", "_x": "${'x'.repeat(131_072)}"}}`, ['/authors']],
  ])('%s is refused', async (_, fields, pointers) => {
    const text = `{"title": "T", ${fields.slice(1)}`;
    const { status, body } = await ask('POST', '/v1/normalise', { text, type: 'application/json' });
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(
      expect.arrayContaining(pointers),
    );
  });

  it('have a limit in the settings of a feed', async () => {
    const authors = [{ name: 'Ann', _x: 'x'.repeat(8_192) }];
    const { status, body } = await ask('PUT', '/v1/feeds/too-long', { json: { title: 'T', authors } });
    expect([status, body.errors[0].pointer]).toEqual([422, '/authors']);
  });
});
