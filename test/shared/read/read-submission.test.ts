import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import { Problem } from '#shared/model/problem.ts';
import { readBatch } from '#shared/read/read-batch.ts';
import { readSubmission, SUBMISSION_TYPES } from '#shared/read/read-submission.ts';
import { LIMITS } from '#shared/settings.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const ARTICLE =
  'Fog closes the harbour\n\nThe harbour was closed on Monday morning, as fog lay on the water until noon.';

const STANDFIRST_AND_TEXT =
  'Ships waited for six hours on Monday, and two of them sailed on to Port Velia.\n\nThe harbour was closed in the morning. Fog lay on the water until noon.\n\nThe ferries sail again. The pilots were back at work at one.';
const STANDFIRST = `Fog closes the harbour\n${STANDFIRST_AND_TEXT.replace('\n\n', '\n\nBy Ann Lee, 4 May 2026\n\n')}`;

function read(contentType: string, text: string, query = ''): Promise<Draft> {
  return readSubmission({
    bytes: bytesOf(text),
    contentType,
    contentEncoding: undefined,
    query: new URLSearchParams(query),
    receivedAt: '2026-05-04T12:00:00.000Z',
  });
}

async function problemOf(attempt: Promise<unknown>): Promise<Problem> {
  const thrown: unknown = await attempt.then(() => new Error('was taken')).catch((error) => error);
  if (thrown instanceof Problem) return thrown;
  throw thrown;
}

describe('readSubmission', () => {
  it.each<[string, string, string, string, Partial<Draft>]>([
    ['JSON', 'application/json', '{"title":"Fog"}', '', { title: 'Fog' }],
    ['text', 'text/plain', ARTICLE, '', { title: 'Fog closes the harbour' }],
    [
      'Markdown with front matter',
      'text/markdown',
      '---\ntitle: Fog\ntags: [sea]\n---\nIt lay on the water.',
      '',
      { title: 'Fog', tags: ['sea'] },
    ],
    [
      'HTML',
      'text/html',
      '<p>Fog lay on the <b>water</b>.</p>',
      '',
      { content_html: expect.stringContaining('water') },
    ],
    [
      'a text, with the fields of the query',
      'text/plain',
      ARTICLE,
      'url=https://a.example/fog&id=f1&date_published=2026-05-03&tags=sea,%20weather,&tags=north',
      {
        url: 'https://a.example/fog',
        id: 'f1',
        date_published: '2026-05-03',
        tags: ['sea', 'weather', 'north'],
      },
    ],
    [
      'JSON, with the fields of the query',
      'application/json',
      '{"title":"Fog","tags":["sea"]}',
      'id=f1&tags=north',
      { id: 'f1', tags: ['sea', 'north'] },
    ],
    [
      'JSON, with a field that the query repeats',
      'application/json',
      '{"title":"Fog","id":"f1"}',
      'id=f1',
      { id: 'f1' },
    ],
    [
      'a page with front matter, as in Jekyll',
      'text/html',
      '---\r\ntitle: Fog\r\ntags: [sea]\r\nlayout: post\r\n---\r\n<p>It lay on the <b>water</b>.</p>',
      '',
      { title: 'Fog', tags: ['sea'], content_html: '<p>It lay on the <b>water</b>.</p>' },
    ],
    [
      'a text with front matter',
      'text/plain',
      `---\ntitle: Fog again\ndate: 2026-05-03\n---\n${ARTICLE}`,
      '',
      { title: 'Fog again', date_published: '2026-05-03' },
    ],
    [
      'a text with a heading between two lines “---”',
      'text/plain',
      `---\n# The harbour was closed again\n---\n\n${ARTICLE}`,
      '',
      { title: expect.stringContaining('harbour was closed again') },
    ],
    [
      'a text with “UPDATE: …” between two lines “---”',
      'text/plain',
      `---\nUPDATE: The harbour was closed again\n---\n\n${ARTICLE}`,
      '',
      { title: expect.stringContaining('harbour was closed again') },
    ],
    [
      'a text, and ignores other parameters',
      'text/plain',
      ARTICLE,
      'restore=true&title=no',
      { title: 'Fog closes the harbour' },
    ],
  ])('reads %s', async (_, contentType, text, query, draft) => {
    expect(await read(contentType, text, query)).toMatchObject(draft);
  });

  it.each<[string, string, string, Partial<Draft>]>([
    [
      'keeps the first paragraph',
      'title: Council votes',
      'The council voted to close the harbour.\n\nIt will reopen.',
      { title: 'Council votes', content_text: 'The council voted to close the harbour.\n\nIt will reopen.' },
    ],
    [
      'keeps a text of one line',
      'title: 港口关闭',
      '委员会投票决定关闭港口。',
      { title: '港口关闭', content_text: '委员会投票决定关闭港口。' },
    ],
    [
      'keeps the first item of a list',
      'title: What to bring',
      '- one rope\n- two lamps\n',
      { content_text: '- one rope\n- two lamps' },
    ],
    [
      'keeps the first line of a verse',
      'title: Nebel',
      'Der Nebel kommt\nauf kleinen Füßen\nund geht.',
      { content_text: 'Der Nebel kommt\nauf kleinen Füßen\nund geht.' },
    ],
    [
      'keeps the paragraph below the by-line',
      'title: Council votes',
      'By Ann Lee\n\nThe council voted to close the harbour.\n\nIt will reopen in May.',
      {
        authors: [{ name: 'Ann Lee' }],
        content_text: 'The council voted to close the harbour.\n\nIt will reopen in May.',
      },
    ],
    [
      'keeps a headline that is not the title',
      'title: Fog again',
      ARTICLE,
      { title: 'Fog again', content_text: ARTICLE },
    ],
    [
      'removes a headline that repeats the title',
      'title: "Fog closes the harbour"',
      ARTICLE,
      { content_text: ARTICLE.replace('Fog closes the harbour\n\n', ''), title: 'Fog closes the harbour' },
    ],
    [
      'keeps a standfirst that is not the summary',
      'title: Fog closes the harbour\ndescription: About the weather.',
      STANDFIRST,
      { summary: 'About the weather.', content_text: STANDFIRST_AND_TEXT },
    ],
    [
      'keeps the headline if the front matter has no title',
      'tags: [sea]',
      ARTICLE,
      { title: 'Fog closes the harbour', tags: ['sea'] },
    ],
  ])('a text below front matter %s', async (_, matter, text, draft) => {
    expect(await read('text/plain', `---\n${matter}\n---\n${text}`)).toMatchObject(draft);
  });

  it.each<[string, string, Partial<Draft>]>([
    [
      'keeps a heading that is not the title',
      '<h1>Why it matters</h1><p>It lay on the water.</p>',
      { title: 'Fog', content_html: '<h1>Why it matters</h1><p>It lay on the water.</p>' },
    ],
    [
      'removes a heading that repeats the title',
      '<h1>FOG</h1><p>It lay on the water.</p>',
      {
        title: 'Fog',
        content_html: '<p>It lay on the water.</p>',
        applied: [{ rule: 'repeated-title', on: 'FOG' }],
      },
    ],
  ])('a page below front matter %s', async (_, html, draft) => {
    const page = await read('text/html', `---\ntitle: Fog\n---\n${html}`);
    expect(page).toMatchObject(draft);
    expect(page.applied).toEqual(draft.applied);
  });

  it.each([
    ['text/html', 'title: Fog\npublished: false', 'published', '<p>Secret.</p>'],
    ['text/html', '# A comment\n\npublished: false', 'published', '<p>Secret.</p>'],
    ['text/html', '"title": Fog\ndraft: true', 'draft', '<p>Secret.</p>'],
    ['text/plain', 'title: Fog\ndraft: true', 'draft', ARTICLE],
    ['text/plain', 'title: Fog\nhidden: true', 'hidden', ARTICLE],
  ])('refuses a body of type %s with the front matter %j', async (type, matter, field, text) => {
    const problem = await problemOf(read(type, `---\n${matter}\n---\n${text}`));
    expect(problem).toMatchObject({
      kind: 'invalid-article',
      errors: [{ pointer: `/${field}` }],
      extra: { draft: true },
    });
  });

  it.each<[string, string, string, string, number, string]>([
    ['an unsupported media type', 'text/rtf', 'x', '', 415, SUBMISSION_TYPES.join(', ')],
    ['an empty body', 'text/plain', '', '', 400, 'empty'],
    ['an invalid URL in the query', 'text/plain', ARTICLE, 'url=ftp://a.example/', 422, 'Parameter url'],
    [
      'an invalid date in the query',
      'text/plain',
      ARTICLE,
      'date_published=soon',
      422,
      'Parameter date_published',
    ],
    ['too many tags in the query', 'text/plain', ARTICLE, `tags=${'t,'.repeat(33)}`, 422, 'Parameter tags'],
    [
      'a query that differs from the body',
      'application/json',
      '{"title":"Fog","id":"f1"}',
      'id=f2',
      422,
      'Parameter id differs from the id in the body',
    ],
    ['a body of more than 1 MiB', 'text/plain', 'x'.repeat(LIMITS.maxBodyBytes + 1), '', 413, '1048576'],
  ])('refuses %s', async (_, contentType, text, query, status, mention) => {
    const problem = await problemOf(read(contentType, text, query));
    expect(problem.status).toBe(status);
    expect(JSON.stringify([problem.message, problem.errors])).toContain(mention);
  });
});

describe('readBatch', () => {
  const batchOf = (bytes: Uint8Array, contentEncoding?: string) =>
    readBatch({ bytes, contentType: 'application/x-ndjson', contentEncoding });
  const told = (bytes: Uint8Array) =>
    batchOf(bytes).map((line) => [
      line.line,
      'draft' in line ? (line.draft.title ?? '') : line.problem.status,
    ]);

  it.each<[string, Uint8Array, [number, string | number][]]>([
    [
      'lines that end in LF',
      bytesOf('{"title":"a"}\n{"title":"b"}\n'),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'lines that end in CR LF',
      bytesOf('{"title":"a"}\r\n{"title":"b"}\r\n'),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'a last line without an end',
      bytesOf('{"title":"a"}\n{"title":"b"}'),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'empty lines, which count as lines',
      bytesOf('\n \t\r\n{"title":"a"}\n\n{"title":"b"}\n\n'),
      [
        [3, 'a'],
        [5, 'b'],
      ],
    ],
    ['a BOM', bytesOf('\uFEFF{"title":"a"}\n'), [[1, 'a']]],
    [
      'U+2028 and U+0085 in a string, which do not end a line',
      bytesOf('{"title":"a\u2028b\u0085c"}\n'),
      [[1, 'a\u2028b\u0085c']],
    ],
    [
      'invalid lines, each with its own error',
      bytesOf('{"title":"a"}\n{"tit\n42\n{"title":7}\n{"title":"b"}\n'),
      [
        [1, 'a'],
        [2, 400],
        [3, 422],
        [4, 422],
        [5, 'b'],
      ],
    ],
    [
      'a line that is not UTF-8',
      Buffer.from('{"title":"a"}\n{"title":"\xff"}\n{"title":"b"}\n', 'latin1'),
      [
        [1, 'a'],
        [2, 400],
        [3, 'b'],
      ],
    ],
    [
      'a line that is too large',
      bytesOf(`{"title":"a"}\n"${'x'.repeat(LIMITS.maxBodyBytes)}"\n{"title":"b"}`),
      [
        [1, 'a'],
        [2, 413],
        [3, 'b'],
      ],
    ],
    [
      'a thousand lines',
      bytesOf('{"title":"a"}\n'.repeat(1_000)),
      Array.from({ length: 1_000 }, (_, n) => [n + 1, 'a']),
    ],
  ])('reads %s', (_, bytes, lines) => {
    expect(told(bytes)).toEqual(lines);
  });

  it('reads a compressed batch', () => {
    expect(batchOf(gzipSync('{"title":"a"}\n'.repeat(3)), 'gzip')).toHaveLength(3);
  });

  it.each<[string, Uint8Array, number]>([
    ['an empty body', new Uint8Array(), 400],
    ['a body that has only line ends', bytesOf('\n\r\n\n'), 400],
    ['a line too many', bytesOf('{}\n'.repeat(1_001)), 413],
    ['too many bytes', new Uint8Array(LIMITS.maxBatchBytes + 1), 413],
  ])('refuses %s', async (_, bytes, status) => {
    expect((await problemOf(Promise.resolve().then(() => batchOf(bytes)))).status).toBe(status);
  });

  it('refuses `application/json`', async () => {
    const attempt = async () =>
      readBatch({ bytes: bytesOf('{}'), contentType: 'application/json', contentEncoding: undefined });
    expect((await problemOf(attempt())).status).toBe(415);
  });
});
