import { randomUUID } from 'node:crypto';
import { BrokenPromise, type Check, expectEqual, expectTrue, type Verification } from './verification.ts';

/** Each body type with an example, and the title that must be read from it. */
const BODIES: readonly (readonly [type: string, body: string, title: string])[] = [
  [
    'application/json',
    JSON.stringify({ title: 'As JSON', content_text: 'The ferry sails at nine.' }),
    'As JSON',
  ],
  [
    'text/plain',
    'As raw text\n\nBy Jane Doe, 5 March 2026\n\nThe second ferry sails at ten, said the harbour master.\n',
    'As raw text',
  ],
  ['text/markdown', '---\ntitle: As Markdown\n---\nThe *third* ferry sails at eleven.\n', 'As Markdown'],
  [
    'text/html',
    '<!doctype html><title>As a page</title><article><h1>As a page</h1><p>The fourth ferry sails at noon, and comes back in the evening.</p></article>',
    'As a page',
  ],
];

const inCheckName = (type: string): string => type.replace(/[^a-z]/g, '-');

function bodyCheck(type: string, body: string, title: string, isGzip: boolean): Check {
  const packed = isGzip ? ', compressed with gzip,' : '';
  return {
    name: `body-${inCheckName(type)}${isGzip ? '-gzip' : ''}`,
    promise: `a body of ${type}${packed} becomes an article`,
    async check(verification) {
      const feed = verification.feed;
      const text = isGzip ? body.replaceAll('ferry', 'night ferry') : body;
      const { status, headers, article } = await verification.post(text, { type, isGzip, feed });
      expectEqual(status, 201, 'status');
      expectEqual(article.title, title, 'title');
      expectTrue(headers.get('location')?.endsWith(article.id) === true, 'Location names the article');
    },
  };
}

/** The text of an article. Texts about different towns are not near duplicates. */
const report = (town: string, tail: string): string =>
  `The council of ${town} decided on Tuesday to build a second bridge over the river. Work begins in May and ends in two years. ` +
  `The bridge costs nine million and carries buses, bicycles and people on foot. ${tail}`;

async function recognisesRepeats(verification: Verification): Promise<void> {
  const article = {
    id: 'outcomes',
    title: 'A bridge for Wexbury',
    content_text: report('Wexbury', 'Boats pass below.'),
  };
  expectEqual((await verification.submit(article)).outcome, 'created', 'a new article');
  expectEqual((await verification.submit(article)).outcome, 'unchanged', 'the same article again');
  const copy = await verification.submit({ ...article, id: 'outcomes-copy' });
  expectEqual(copy.outcome, 'duplicate', 'the same content with another id');
  const changed = await verification.submit({ ...article, title: 'A second bridge for Wexbury' });
  expectEqual(changed.outcome, 'updated', 'a correction');
  expectEqual(changed.article._feedmill.revision, 2, 'revision of a correction');
}

async function holdsNearDuplicates(verification: Verification): Promise<void> {
  const { api } = verification;
  const content_text = report(
    'Norrbridge',
    'The mayor thanked all who had signed the petition for it in autumn.',
  );
  await verification.submit({ id: 'near-1', title: 'Norrbridge builds', content_text });
  const near = await verification.submit({
    id: 'near-2',
    title: 'Norrbridge builds',
    content_text: content_text.replace('thanked', 'praised'),
  });
  expectEqual(near.outcome, 'near_duplicate', 'an article with one other word');
  const path = verification.articles(`/${near.article.id}`);
  const held = await api.request('GET', verification.articles(), { query: { state: 'near_duplicate' } });
  expectTrue(held.text.includes(near.article.id), 'the list of held articles has it');
  const released = JSON.parse((await api.request('POST', `${path}/publish`)).text);
  expectEqual(released.article._feedmill.state, 'published', 'state after publish');
}

async function guardsCorrections(verification: Verification): Promise<void> {
  const { api } = verification;
  const { article } = await verification.submit({
    id: 'guarded',
    title: 'Guarded',
    content_text: 'One lock, one key.',
  });
  const path = verification.articles(`/${article.id}`);
  const etag = (await api.request('GET', path)).headers.get('etag') ?? '';
  const change = (title: string) =>
    api.ask('PATCH', path, {
      body: JSON.stringify({ title }),
      headers: { 'If-Match': etag, 'Idempotency-Key': randomUUID() },
    });
  expectEqual((await change('Guarded twice')).status, 200, 'PATCH with the current ETag');
  expectEqual((await change('Guarded thrice')).status, 412, 'PATCH with an old ETag');
}

async function answersBatches({ api, feed }: Verification): Promise<void> {
  const lines = [
    { id: 'batch-1', title: 'Line one', content_text: 'One.' },
    { title: 7 },
    { id: 'batch-3', title: 'Line three', content_text: 'Three.' },
  ];
  const answer = await api.request('POST', `/v1/feeds/${feed}/articles/batch`, {
    type: 'application/x-ndjson',
    headers: { 'Idempotency-Key': randomUUID() },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  const statuses = answer.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).status);
  expectEqual(statuses.join(), '201,422,201', 'statuses of the lines');
}

async function schedules(verification: Verification): Promise<void> {
  const date_published = new Date(Date.now() + 86_400_000).toISOString();
  const { outcome, article } = await verification.submit({
    id: 'tomorrow',
    title: 'Tomorrow',
    content_text: 'Not yet.',
    date_published,
  });
  expectEqual(outcome, 'scheduled', 'an article dated tomorrow');
  const where = JSON.parse(
    (await verification.api.request('GET', verification.articles(`/${article.id}/where`))).text,
  );
  expectTrue(
    where.files.every((file: { in: boolean }) => !file.in),
    'a scheduled article is in no file',
  );
}

async function asksForTokens(verification: Verification): Promise<void> {
  const answer = await verification.read(`${verification.api.url}/v1/feeds`);
  expectEqual(answer.status, 401, 'status without a token');
  expectTrue(
    answer.headers.get('www-authenticate')?.startsWith('Bearer') === true,
    'WWW-Authenticate names Bearer',
  );
  expectTrue(
    answer.headers.get('content-type')?.startsWith('application/problem+json') === true,
    'the answer is a problem',
  );
}

async function namesBadFields(verification: Verification): Promise<void> {
  const answer = await verification.api.ask('POST', verification.articles(), {
    body: JSON.stringify({ title: 'T', colour: 'red' }),
  });
  expectEqual(answer.status, 422, 'status of an unknown field');
  expectEqual(JSON.parse(answer.text).errors?.[0]?.pointer, '/colour', 'pointer');
}

async function limitsPublishers(verification: Verification): Promise<void> {
  const { api, feed } = verification;
  const secret = await verification.createToken([feed]);
  const as = (path: string) =>
    verification.read(api.url + path, { headers: { authorization: `Bearer ${secret}` } });
  expectEqual((await as(`/v1/feeds/${feed}`)).status, 200, 'the feed that the token names');
  expectEqual((await as(`/v1/feeds/${feed}-other`)).status, 403, 'another feed');
}

async function isHealthy({ api }: Verification): Promise<void> {
  expectEqual((await api.ask('GET', '/v1/health')).status, 200, 'GET /v1/health');
  const { openapi } = JSON.parse((await api.request('GET', '/openapi.json')).text);
  if (!String(openapi).startsWith('3.1')) throw new BrokenPromise(`/openapi.json is of version ${openapi}`);
}

/** Promises to publishers. */
export const SUBMISSION_CHECKS: readonly Check[] = [
  { name: 'health', promise: 'the API and its store answer', check: isHealthy },
  { name: 'tokens', promise: 'calls without a token are refused', check: asksForTokens },
  { name: 'rights', promise: 'a token is limited to its feeds', check: limitsPublishers },
  ...BODIES.flatMap(([type, body, title]) =>
    [false, true].map((isGzip) => bodyCheck(type, body, title, isGzip)),
  ),
  {
    name: 'batch',
    promise: 'if one line of a batch is bad, the other lines are stored',
    check: answersBatches,
  },
  { name: 'fields', promise: 'the answer to an unknown field names the field', check: namesBadFields },
  { name: 'outcomes', promise: 'repeats, copies and corrections are recognised', check: recognisesRepeats },
  { name: 'held', promise: 'near duplicates are held until they are released', check: holdsNearDuplicates },
  { name: 'if-match', promise: 'a correction of an old version is refused', check: guardsCorrections },
  { name: 'schedule', promise: 'an article that is scheduled for tomorrow is in no file', check: schedules },
];
