import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { paths } from './schema.ts';

/** A publisher's program on openapi-fetch, with the types that openapi-typescript makes of `/openapi.json`. */
const { FEEDMILL_URL = '', FEEDMILL_TOKEN = '' } = process.env;
const api = createClient<paths>({
  baseUrl: FEEDMILL_URL,
  headers: { Authorization: `Bearer ${FEEDMILL_TOKEN}` },
});
const path = { feed: 'openapi-fetch' };
const asIs = (body: unknown) => body as string;

const feed = await api.PUT('/v1/feeds/{feed}', { params: { path }, body: { title: 'Generated client' } });
assert.equal(feed.data?.feed, 'openapi-fetch');

const json = await api.POST('/v1/feeds/{feed}/articles', {
  params: { path, header: { 'Idempotency-Key': 'openapi-fetch-first' } },
  body: {
    id: 'ferry',
    title: 'Ferry returns to the northern isles',
    content_text: 'The boat sails again on Monday.',
    authors: ['Ann Lee', { name: 'Bo Ek' }],
  },
});
assert.equal(json.data?.outcome, 'created', JSON.stringify(json.error));

const text = await api.POST('/v1/feeds/{feed}/articles', {
  params: { path, query: { id: 'bridge', tags: 'roads,bridges' } },
  headers: { 'Content-Type': 'text/plain' },
  body: 'Bridge closes for a month\n\nEngineers will replace its bearings in May.',
  bodySerializer: asIs,
});
assert.deepEqual([text.data?.outcome, text.data?.article.id.length], ['created', 36]);

const batch = await api.POST('/v1/feeds/{feed}/articles/batch', {
  params: { path },
  headers: { 'Content-Type': 'application/x-ndjson' },
  body: '{"id":"a","title":"Harbour opens its new quay"}\n{"id":"b","titel":"School finds a teacher"}\n',
  bodySerializer: asIs,
  parseAs: 'text',
});
const lines = (batch.data ?? '').trimEnd().split('\n');
assert.deepEqual(
  lines.map((line) => JSON.parse(line).status),
  [201, 422],
);

const found = await api.GET('/v1/feeds/{feed}/articles/by-id', { params: { path, query: { id: 'bridge' } } });
assert.deepEqual(found.data?.tags, ['roads', 'bridges']);

const refused = await api.POST('/v1/feeds/{feed}/articles', { params: { path }, body: { url: 'nope' } });
assert.deepEqual([refused.error?.type, refused.error?.errors?.length], ['invalid-article', 1]);

const down = await api.DELETE('/v1/feeds/{feed}/articles/by-id', {
  params: { path, query: { id: 'ferry' } },
});
assert.equal(down.response.status, 204);
