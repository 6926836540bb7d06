import assert from 'node:assert/strict';
import { client } from './hey-api/client.gen.ts';
import {
  getArticleByPublisherId,
  putFeed,
  submitArticle,
  submitArticles,
  takeDownArticleByPublisherId,
} from './hey-api/sdk.gen.ts';
import type { SubmitArticleErrors, SubmitArticleResponses } from './hey-api/types.gen.ts';

/** A publisher's program on the client that @hey-api/openapi-ts makes of `/openapi.json`. */
const { FEEDMILL_URL = '', FEEDMILL_TOKEN = '' } = process.env;
client.setConfig({ baseUrl: FEEDMILL_URL, auth: FEEDMILL_TOKEN });
const path = { feed: 'hey-api' };

const feed = await putFeed({ path, body: { title: 'Generated client' } });
assert.equal(feed.data?.feed, 'hey-api');

const json = await submitArticle({
  path,
  headers: { 'Idempotency-Key': 'hey-api-first' },
  body: {
    id: 'ferry',
    title: 'Ferry returns to the northern isles',
    content_text: 'The boat sails again on Monday.',
    authors: ['Ann Lee', { name: 'Bo Ek' }],
  },
});
assert.equal(json.data?.outcome, 'created', JSON.stringify(json.error));

// The generator types one media type of a body, and prefers JSON: text goes through the client itself.
const text = await client.post<SubmitArticleResponses, SubmitArticleErrors>({
  url: '/v1/feeds/{feed}/articles',
  path,
  security: [{ scheme: 'bearer', type: 'http' }],
  query: { id: 'bridge', tags: 'roads,bridges' },
  headers: { 'Content-Type': 'text/plain' },
  body: 'Bridge closes for a month\n\nEngineers will replace its bearings in May.',
  bodySerializer: null,
});
assert.deepEqual([text.data?.outcome, text.data?.article.id.length], ['created', 36]);

const batch = await submitArticles({
  path,
  body: new Blob([
    '{"id":"a","title":"Harbour opens its new quay"}\n{"id":"b","titel":"School finds a teacher"}\n',
  ]),
});
const lines = ((await batch.data?.text()) ?? '').trimEnd().split('\n');
assert.deepEqual(
  lines.map((line) => JSON.parse(line).status),
  [201, 422],
);

const found = await getArticleByPublisherId({ path, query: { id: 'bridge' } });
assert.deepEqual(found.data && 'tags' in found.data && found.data.tags, ['roads', 'bridges']);

const refused = await submitArticle({ path, body: { url: 'nope' } });
assert.deepEqual([refused.error?.type, refused.error?.errors?.length], ['invalid-article', 1]);

const down = await takeDownArticleByPublisherId({ path, query: { id: 'ferry' } });
assert.equal(down.response?.status, 204);
