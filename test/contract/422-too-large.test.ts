import { expect, it } from 'vitest';
import { ask, newFeed } from './api.ts';

/** The largest answer of a Lambda function: 6 MB of JSON, including the fields for API Gateway. */
const MAX_ANSWER_BYTES = 6_000_000;

it.each<[string, string, string, string]>([
  ['quotation marks', 'text/plain', `A ferry\n\n${'"'.repeat(1_000_000)}`, '/content_text'],
  ['entities', 'text/html', '&amp;'.repeat(200_000), '/content_html'],
  ['list items of one letter', 'text/plain', `A ferry\n\n${'a\n\n'.repeat(300_000)}`, '/content_text'],
])(
  'an article with %s can be read, or is refused with the limit in the error',
  async (_, type, text, pointer) => {
    const feed = await newFeed();
    const { status, body } = await ask('POST', `/v1/feeds/${feed}/articles`, { type, text });
    if (status === 422) {
      expect(body.errors).toEqual([{ pointer, detail: expect.stringContaining('3145728') }]);
      return;
    }
    expect(status).toBe(201);
    const read = await ask('GET', `/v1/feeds/${feed}/articles/${body.article.id}`);
    expect(read.status).toBe(200);
  },
);

it.each<[string, string, string]>([
  [
    'references of Markdown',
    'text/markdown',
    `[a]: https://e.org/${'x'.repeat(9_000)}\n\n${'[a] '.repeat(16_000)}`,
  ],
  [
    'links that are resolved against a long base',
    'text/html',
    `<!doctype html><base href="https://e.org/${'d'.repeat(100_000)}/"><p>${'A ferry sails. '.repeat(40)}${'<a href=x>y</a> '.repeat(2_000)}`,
  ],
  [
    'a class of many names',
    'text/html',
    `<!doctype html><body class="${'c '.repeat(123_046)}"><p>${'A ferry sails at seven. '.repeat(40)}`,
  ],
])('the HTML of a body with %s is at most twice the body plus 200,000 characters', async (_, type, text) => {
  const feed = await newFeed();
  const { status, body } = await ask('POST', `/v1/feeds/${feed}/articles`, { type, text });
  expect(status).toBe(201);
  expect(body.article.content_html.length).toBeLessThan(2 * text.length + 200_000);
});

it('a batch with hundreds of invalid fields is answered, and its valid line stored', async () => {
  const feed = await newFeed();
  const bad = JSON.stringify({
    title: 'A',
    ...Object.fromEntries(Array.from({ length: 350 }, (_, n) => [`field-${n}`, 0])),
  });
  const good = '{"id":"good","title":"A ferry","content_text":"It sails at seven."}';
  const { status, text } = await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
    type: 'application/x-ndjson',
    text: [good, ...Array.from({ length: 800 }, () => bad)].join('\n'),
  });
  expect(status).toBe(200);
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_ANSWER_BYTES);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => line.status)).toEqual([201, ...Array.from({ length: 800 }, () => 422)]);
  expect(lines[1].problem.errors).toHaveLength(10);
  expect(lines[1].problem.detail).toContain('and 99 more');
});

it('a list of large articles is split into pages that an answer can hold', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  const authors = Array.from({ length: 20 }, (_, n) => ({
    name: `Author ${n}`,
    url: `https://e.org/${'u'.repeat(2_000)}`,
    avatar: `https://e.org/${'a'.repeat(2_000)}`,
  }));
  const line = (n: number): string => JSON.stringify({ id: `${n}`, title: `Boat ${n}`, authors });
  for (const first of [0, 35]) {
    const { status } = await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
      type: 'application/x-ndjson',
      text: Array.from({ length: 35 }, (_, n) => line(first + n)).join('\n'),
    });
    expect(status).toBe(200);
  }
  const titles: string[] = [];
  let cursor = '';
  let pages = 0;
  do {
    const { status, text, body } = await ask('GET', `/v1/feeds/${feed}/articles?limit=100${cursor}`);
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeLessThan(MAX_ANSWER_BYTES);
    for (const { title } of body.articles) titles.push(title);
    cursor = body.next_cursor ? `&cursor=${encodeURIComponent(body.next_cursor)}` : '';
    pages += 1;
  } while (cursor !== '');
  expect(pages).toBe(2);
  expect(new Set(titles).size).toBe(70);
  expect(titles).toHaveLength(70);
});

it('a dry run is answered even if a rule applies to every line of its text', async () => {
  const { status, text } = await ask('POST', '/v1/normalise', {
    text: `A ferry\n\n${'Share\n'.repeat(170_000)}It sails.`,
  });
  expect(status).toBe(200);
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_ANSWER_BYTES);
});
