// Publishes or corrects one article from Node 20 or newer, without packages.
//   FEEDMILL_API=https://feeds.example FEEDMILL_TOKEN=… node publish.mjs world article.json
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const [feed, file] = process.argv.slice(2);
const { FEEDMILL_API = '', FEEDMILL_TOKEN = '' } = process.env;
if (file === undefined) {
  console.error('usage: publish.mjs FEED ARTICLE.json');
  process.exit(2);
}
if (FEEDMILL_API === '' || FEEDMILL_TOKEN === '') {
  console.error('FEEDMILL_API or FEEDMILL_TOKEN is not set: the address of Feedmill, and your token');
  process.exit(2);
}
const article = JSON.parse(await readFile(file, 'utf8'));
if (article.id === undefined) {
  console.error(`${file} has no id: add the id that the article has in your system`);
  process.exit(2);
}

/** Repeats the request after 429, 503 or no answer, after the seconds that Retry-After names. */
async function put(attemptsLeft = 5) {
  const id = encodeURIComponent(article.id);
  const api = FEEDMILL_API.replace(/\/$/, '');
  const response = await fetch(`${api}/v1/feeds/${feed}/articles/by-id?id=${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${FEEDMILL_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(article),
  }).catch((error) => {
    if (attemptsLeft > 0) return undefined;
    console.error(`no answer: ${error.cause?.message ?? error.message}`);
    process.exit(1);
  });
  if (attemptsLeft > 0 && [undefined, 429, 503].includes(response?.status)) {
    await pause(1000 * Number(response?.headers.get('retry-after') ?? 1));
    return put(attemptsLeft - 1);
  }
  return response;
}

const response = await put();
const answer = await response.json();
if (response.ok)
  console.log(`${answer.outcome}: ${answer.article.id}${answer.hint ? ` (${answer.hint})` : ''}`);
else {
  console.error(`${response.status} ${answer.title}: ${answer.detail}`);
  for (const { pointer, parameter, header, detail } of answer.errors ?? [])
    console.error(`  ${pointer ?? parameter ?? header} ${detail}`);
  process.exitCode = 1;
}
