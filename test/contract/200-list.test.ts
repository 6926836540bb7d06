import { expect, it } from 'vitest';
import { ask, newFeed, storyOf, submit } from './api.ts';

it('articles are listed newest first, page by page and without content', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  for (let n = 1; n <= 5; n++) {
    await submit(feed, {
      id: `${n}`,
      title: `Boat ${n}`,
      content_text: `Boat number ${n * 7}.`,
      date_published: `2026-01-0${n}`,
    });
  }
  const titles: string[] = [];
  let cursor = '';
  do {
    const { status, body } = await ask('GET', `/v1/feeds/${feed}/articles?limit=2${cursor}`);
    expect(status).toBe(200);
    expect(body.articles.length).toBeLessThanOrEqual(2);
    for (const article of body.articles) {
      expect(article).not.toHaveProperty('content_html');
      expect(article).not.toHaveProperty('content_text');
      titles.push(article.title);
    }
    cursor = body.next_cursor ? `&cursor=${encodeURIComponent(body.next_cursor)}` : '';
  } while (cursor !== '');
  expect(titles).toEqual(['Boat 5', 'Boat 4', 'Boat 3', 'Boat 2', 'Boat 1']);
});

it.each([
  'limit=0',
  'limit=101',
  'limit=x',
  'limit=1.5',
  'state=gone',
  'q=',
  'q=%20%C2%AD',
  `q=${'x'.repeat(501)}`,
  'q=a&id=b',
  'cursor=x&id=b',
  'cursor=x&url=https://a.example/b',
])('?%s gets a 422 that names the parameter', async (query) => {
  const feed = await newFeed();
  const { status, body } = await ask('GET', `/v1/feeds/${feed}/articles?${query}`);
  expect(status).toBe(422);
  expect(body.errors[0].parameter).toBe(query.split('=')[0]);
});

it.each(['made-up', '', 'AAAA'])('an invalid cursor (%j) is refused', async (cursor) => {
  const feed = await newFeed();
  const { status } = await ask('GET', `/v1/feeds/${feed}/articles?cursor=${cursor}`);
  expect([400, 422]).toContain(status);
});

it.each([
  ['strasse', 'Große Straße'],
  ['GROSSE', 'Große Straße'],
  ['lodz', 'Łódź'],
  ['đa nang', 'Da Nang'],
  ['rodgrod', 'Rødgrød'],
  ['AEROSKOBING', 'Ærøskøbing'],
  ['thorshofn', 'Þórshöfn'],
  ['oeuvre', 'Son œuvre'],
])('?q=%s finds the title “%s”', async (text, title) => {
  const feed = await newFeed();
  await submit(feed, { id: 'a', title, content_text: storyOf(title) });
  const { body } = await ask('GET', `/v1/feeds/${feed}/articles?q=${encodeURIComponent(text)}`);
  expect(body.articles).toEqual([expect.objectContaining({ title })]);
});

it('?q= ignores case and accents, and lists the titles page by page', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  for (const [n, title] of ['Café opens', 'Tram rests', 'CAFE closes'].entries())
    await submit(feed, {
      id: `${n}`,
      title,
      content_text: `Note ${n}.`,
      date_published: `2026-01-0${n + 1}`,
    });
  const path = `/v1/feeds/${feed}/articles?q=${encodeURIComponent('café')}&limit=1`;
  const first = (await ask('GET', path)).body;
  const second = (await ask('GET', `${path}&cursor=${first.next_cursor}`)).body;
  expect([first, second].map(({ articles }) => articles[0].title)).toEqual(['CAFE closes', 'Café opens']);
  expect(second).not.toHaveProperty('next_cursor');
});
