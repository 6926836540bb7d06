// Publishes or corrects one article from Node 20 or newer, without packages.
//   FEEDMILL_API=https://feeds.example FEEDMILL_TOKEN=… node publish.mjs world article.json
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const [feed, file] = process.argv.slice(2);
const article = JSON.parse(await readFile(file, 'utf8'));
if (article.id === undefined) {
  console.error(`${file} has no id: add the id that the article has in your system`);
  process.exit(2);
}

/** Repeats the request while the API answers 429 or 503, after the seconds that Retry-After names. */
async function put(attemptsLeft = 5) {
  const id = encodeURIComponent(article.id);
  const response = await fetch(`${process.env.FEEDMILL_API}/v1/feeds/${feed}/articles/by-id?id=${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${process.env.FEEDMILL_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(article),
  });
  if ((response.status === 429 || response.status === 503) && attemptsLeft > 0) {
    await pause(1000 * Number(response.headers.get('retry-after') ?? 1));
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
  for (const { pointer, detail } of answer.errors ?? []) console.error(`  ${pointer} ${detail}`);
  process.exitCode = 1;
}
