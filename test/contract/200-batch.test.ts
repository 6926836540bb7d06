import { expect, it } from 'vitest';
import { ask, newFeed } from './api.ts';

const batch = async (feed: string, lines: string[]) => {
  const answered = await ask('POST', `/v1/feeds/${feed}/articles/batch`, {
    type: 'application/x-ndjson',
    text: lines.join('\n'),
  });
  return {
    ...answered,
    lines: answered.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
};
const line = (n: number): string =>
  JSON.stringify({
    id: `l${n}`,
    title: `Boat ${n}`,
    content_text: `Boat ${n} came in with ${n * 31} crates of ${'abcdefghij'[n % 10]?.repeat(n % 7)}.`,
  });

it('a batch gets one answer line for each non-empty line, in order', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  const { status, headers, lines, text } = await batch(feed, [
    line(1),
    '{"title":',
    line(2),
    '',
    line(1),
    '{"title":7}',
    line(3),
  ]);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('application/x-ndjson');
  expect(lines.map((one) => [one.line, one.status, one.outcome ?? one.problem.type])).toEqual([
    [1, 201, 'created'],
    [2, 400, 'unreadable'],
    [3, 201, 'created'],
    [5, 200, 'unchanged'],
    [6, 422, 'invalid-article'],
    [7, 201, 'created'],
  ]);
  expect(lines[1].problem.detail).toMatch(/^The line is not JSON .*/);
  expect(text).not.toContain('crates');
  const found = await ask('GET', `/v1/feeds/${feed}/articles/${lines[0].id}`);
  expect(found.body.title).toBe('Boat 1');
});

it('a batch can have 1,000 lines', async () => {
  const feed = await newFeed({ near_duplicates: 'allow' });
  const { lines } = await batch(
    feed,
    Array.from({ length: 1_000 }, (_, n) => line(n)),
  );
  expect(lines).toHaveLength(1_000);
  expect(new Set(lines.map((one) => one.status))).toEqual(new Set([201]));
  expect(lines.map((one) => one.line)).toEqual(Array.from({ length: 1_000 }, (_, n) => n + 1));
});
