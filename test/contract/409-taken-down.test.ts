import { describe, expect, it } from 'vitest';
import { ask, newFeed, newToken, submit } from './api.ts';

const ARTICLE = {
  id: 't',
  url: 'https://harbour.example/t',
  title: 'Ferry sinks',
  content_text: 'It did not.',
  date_published: '2026-01-01',
};

it('a takedown erases the article, and refuses its id, URL and content', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, ARTICLE);
  const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
  expect((await ask('DELETE', path)).status).toBe(204);
  const { id, url, ...content } = ARTICLE;
  for (const again of [
    { id, title: 'a', content_text: 'b' },
    { url, title: 'a', content_text: 'b' },
    content,
  ]) {
    const refused = await submit(feed, again);
    expect([refused.status, refused.body.type]).toEqual([409, 'taken-down']);
  }
  const gone = await ask('GET', path);
  expect(gone.text).not.toContain('It did not');
  const where = await ask('GET', `${path}/where`);
  expect(where.body.files.some((file: { in: boolean }) => file.in)).toBe(false);
});

it('?restore=true restores the article', async () => {
  const feed = await newFeed();
  const { body } = await submit(feed, ARTICLE);
  await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`);
  const restored = await submit(feed, ARTICLE, { query: '?restore=true' });
  expect(restored.status).toBeLessThan(300);
  expect(restored.body.article).toMatchObject({
    id: body.article.id,
    title: 'Ferry sinks',
    _feedmill: { state: 'published' },
  });
});

it('a restore without a date keeps the date of the article', async () => {
  const feed = await newFeed();
  const { date_published: _, ...undated } = ARTICLE;
  for (const [article, kept] of [
    [ARTICLE, { date_precision: 'day' }],
    [{ id: 'u', title: 'Bakery wins', content_text: 'Ahead of forty.' }, { date_inferred: true }],
  ] as const) {
    const { body } = await submit(feed, article);
    await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`);
    const again = article === ARTICLE ? undated : article;
    const restored = await submit(feed, again, { query: '?restore=true' });
    const { date_published } = body.article;
    expect(restored.body.article).toMatchObject({ date_published, _feedmill: kept });
  }
});

it.each(['PATCH', 'POST'])(
  'the answer to a %s of a taken-down article says when, by whom and how to restore it',
  async (method) => {
    const feed = await newFeed();
    const { body } = await submit(feed, ARTICLE);
    const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
    await ask('DELETE', path);
    const refused =
      method === 'PATCH'
        ? await ask('PATCH', path, { json: { title: 'x' } })
        : await ask('POST', `${path}/publish`);
    expect(refused.body).toMatchObject({
      type: 'taken-down',
      article: body.article.id,
      detail: expect.stringMatching(/ was taken down by admin at \S+Z\. To restore it, .*\?restore=true\.$/),
    });
    const [, call = ''] = / PUT (\S+)\.$/.exec(refused.body.detail) ?? [];
    const { id: _, url: __, ...content } = ARTICLE;
    expect((await ask('PUT', call, { json: content })).body.article._feedmill.state).toBe('published');
  },
);

describe('a takedown', () => {
  const ferry = {
    title: 'Ferry sinks off Harrow Quay',
    content_text: 'It did not, said the harbour master.',
  };
  const other = { title: 'Bakery wins a prize', content_text: 'Ahead of forty others.' };
  const url = 'https://harbour.example/news/ferry';

  it.each([
    ['the same id with a zero-width space in it', { ...other, id: 'fer\u200bry' }],
    ['the same id with a soft hyphen in it', { ...other, id: 'fer\u00adry' }],
    ['the same URL with http: instead of https:', { ...other, url: 'http://harbour.example/news/ferry' }],
    ['the same URL with a slash at its end', { ...other, url: `${url}/` }],
    [
      'the same URL with a slash and a tracking parameter at its end',
      { ...other, url: `${url}/?utm_source=mail` },
    ],
    [
      'the same URL with a zero-width space in it',
      { ...other, url: 'https://harbour.example/news/fer\u200bry' },
    ],
    [
      'the same text and the same title with a soft hyphen in it',
      { ...ferry, title: 'Fer\u00adry sinks off Harrow Quay' },
    ],
    [
      'the same title and the same text with zero-width spaces in it',
      { ...ferry, content_text: ferry.content_text.replaceAll('r', 'r\u200b') },
    ],
  ])('refuses another article that has %s', async (_, again) => {
    const feed = await newFeed();
    const { body } = await submit(feed, { ...ferry, id: 'ferry', url });
    expect((await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`)).status).toBe(204);
    for (const query of ['', '?restore=true']) {
      const refused = await submit(feed, again, { query });
      expect([refused.status, refused.body.type]).toEqual([409, 'taken-down']);
      expect(refused.body.article).toBe(body.article.id);
    }
    // After the restore, the other article is accepted.
    expect((await submit(feed, { ...ferry, id: 'ferry', url }, { query: '?restore=true' })).status).toBe(200);
    expect((await submit(feed, { ...again, id: 'elsewhere' })).body.type).not.toBe('taken-down');
  });

  it('does not refuse an article with another path, query or host in its URL', async () => {
    const feed = await newFeed();
    const { body } = await submit(feed, { ...ferry, id: 'ferry', url });
    await ask('DELETE', `/v1/feeds/${feed}/articles/${body.article.id}`);
    for (const path of [`${url}s`, `${url}?page=2`, url.replace('harbour', 'pier')])
      expect(
        (await submit(feed, { title: `At ${path}`, content_text: `See ${path}.`, url: path })).status,
      ).toBe(201);
  });
});

describe('the takedown of one of two articles with the same text', () => {
  const ferry = {
    title: 'Ferry returns',
    content_text: 'The ferry sails again from Monday, said its owner.',
  };
  const museum = { title: 'Museum opens', content_text: 'The museum opens a new hall with forty paintings.' };

  it('does not refuse the text of the other article', async () => {
    const feed = await newFeed();
    await submit(feed, { ...ferry, id: 'kept' });
    await submit(feed, { ...museum, id: 'gone' });
    expect((await submit(feed, { ...ferry, id: 'gone' })).body.outcome).toBe('updated');
    const path = `/v1/feeds/${feed}/articles/by-id`;
    expect((await ask('DELETE', `${path}?id=gone`)).status).toBe(204);
    expect((await submit(feed, { ...ferry, id: 'kept' })).body.outcome).toBe('unchanged');
    const tagged = await ask('PATCH', `${path}?id=kept`, { json: { tags: ['harbour'] } });
    expect([tagged.body.outcome, tagged.body.article.tags]).toEqual(['updated', ['harbour']]);
    for (const id of ['gone', 'new'])
      expect((await submit(feed, { ...ferry, id })).body.type, id).toBe('taken-down');
  });
});

describe('the takedown of a held near duplicate', () => {
  const text = (word: string) =>
    `The ferry sails again from Monday after a winter of repairs, its owner said in a ${word} letter to the town.`;
  const of = (word: string) => ({ title: 'Ferry returns', content_text: text(word) });

  it('refuses its text in a correction of the original only if the takedown is final', async () => {
    for (const isFinal of [false, true]) {
      const feed = await newFeed();
      await submit(feed, { ...of('short'), id: 'original' });
      const held = await submit(feed, { ...of('brief'), id: 'copy' });
      expect(held.body.outcome).toBe('near_duplicate');
      const path = `/v1/feeds/${feed}/articles/${held.body.article.id}`;
      await ask('DELETE', isFinal ? `${path}?final=true` : path);
      const corrected = await ask('PUT', `/v1/feeds/${feed}/articles/by-id?id=original`, {
        json: of('brief'),
      });
      expect(corrected.body.outcome ?? corrected.body.type).toBe(isFinal ? 'taken-down' : 'updated');
      for (const id of ['copy', 'new'])
        expect((await submit(feed, { ...of('brief'), id })).body.type, id).toBe('taken-down');
    }
  });
});

describe('?final=true', () => {
  it('is only for the admin, who alone can restore the article', async () => {
    const feed = await newFeed();
    const { secret: token } = await newToken([feed]);
    const { body } = await submit(feed, ARTICLE, { token });
    const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
    expect((await ask('DELETE', `${path}?final=true`, { token })).status).toBe(403);
    expect((await ask('GET', path)).body._feedmill.state).toBe('published');
    expect((await ask('DELETE', `${path}?final=true`)).status).toBe(204);
    expect((await ask('GET', path)).body._feedmill).toMatchObject({ state: 'taken_down', final: true });
    const restore = { query: '?restore=true' };
    const refused = await submit(feed, ARTICLE, { ...restore, token });
    expect([refused.status, refused.body.type]).toEqual([409, 'taken-down']);
    expect(refused.body.detail).toContain('Only the admin');
    expect((await ask('PUT', `${path}?restore=true`, { json: ARTICLE, token })).status).toBe(409);
    const restored = await submit(feed, ARTICLE, restore);
    expect([restored.status, restored.body.article._feedmill.final]).toEqual([200, undefined]);
  });

  it('makes an earlier takedown final', async () => {
    const feed = await newFeed();
    const { secret: token } = await newToken([feed]);
    const { body } = await submit(feed, ARTICLE);
    const path = `/v1/feeds/${feed}/articles/${body.article.id}`;
    expect((await ask('DELETE', path, { token })).status).toBe(204);
    for (const _time of [1, 2]) expect((await ask('DELETE', `${path}?final=true`)).status).toBe(204);
    expect((await ask('GET', path)).body._feedmill).toMatchObject({ final: true, revision: 3 });
    expect((await ask('GET', `/v1/feeds/${feed}/articles?state=taken_down`)).body.articles).toHaveLength(1);
    expect((await submit(feed, ARTICLE, { query: '?restore=true', token })).status).toBe(409);
    expect((await ask('DELETE', `${path}?final=perhaps`)).status).toBe(422);
  });
});
