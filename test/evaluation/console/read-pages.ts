import type { Browser } from 'playwright-core';
import { Visit, type VisitOptions } from './visit.ts';

/** More articles than the live files have, so that the feed has an archive. */
const OLD_ARTICLES = 160;
/** A word that is wider than the column in which it is shown. */
const LONG_WORD = 'W'.repeat(200);
const DEADLINE_MILLISECONDS = 240_000;

/**
 * Checks the pages for readers: a feed and an article with pictures, sound and corrections, an archive, a feed in Arabic,
 * an empty feed, a missing page and a deleted article.
 */
export async function readPages(
  browser: Browser,
  feedmill: Visit['feedmill'],
  options: VisitOptions,
): Promise<string[]> {
  const paths = await publishPages(feedmill);
  const findings: string[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const visit = await Visit.open(browser, feedmill, { ...options, path });
    await visit.check(`page-${name}`);
    findings.push(...(await visit.close()));
  }
  return findings;
}

async function publishPages({ url, adminToken }: Visit['feedmill']): Promise<Record<string, string>> {
  const send = async (method: string, path: string, body?: unknown, type = 'application/json') => {
    const headers = { Authorization: `Bearer ${adminToken}`, 'Content-Type': type };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body: text }) });
  };
  const submit = async (feed: string, article: Record<string, unknown>): Promise<string> =>
    (await (await send('POST', `/v1/feeds/${feed}/articles`, article)).json()).article.id;
  const image = 'https://images.example/quay.jpg';
  await send('PUT', '/v1/feeds/pages', {
    title: 'A feed with a title that is so long that it does not stand on one line of a small window',
    description: 'What happens on the quay.',
    icon: `${url}/favicon.ico`,
    rights: '© 2026 Harbour news',
    language: 'en',
    near_duplicates: 'allow',
  });
  await send('PUT', '/v1/feeds/pages-ar', {
    title: 'أخبار الميناء',
    language: 'ar',
    near_duplicates: 'allow',
  });
  await send('PUT', '/v1/feeds/pages-empty', { title: `Council minutes ${LONG_WORD}` });
  const lines = Array.from({ length: OLD_ARTICLES }, (_, n) =>
    JSON.stringify({
      title: `Tides of day ${n}`,
      content_text: `High water at ${n % 12}.`,
      date_published: new Date(Date.UTC(2025, 0, 1 + n)).toISOString(),
      tags: ['Tides', `Month ${n % 30}`],
    }),
  );
  await send('POST', '/v1/feeds/pages/articles/batch', lines.join('\n'), 'application/x-ndjson');
  const article = await submit('pages', {
    title: 'The tower is lit again',
    summary: 'Two keepers moved in on Monday.',
    image,
    content_html: `<h2>The lamp</h2><p>It burns <a href="https://news.example/">again</a>.</p><figure><img src="${image}" alt="The tower at dusk" width="1200" height="675"><figcaption>The tower</figcaption></figure><blockquote><p>We saw it.</p></blockquote><pre>08:00 boat</pre><table><tr><th>Port</th><th>Tonnes</th></tr><tr><td>Quay</td><td>12</td></tr></table>`,
    attachments: [
      {
        url: 'https://media.example/1.mp3',
        mime_type: 'audio/mpeg',
        size_in_bytes: 1_000_000,
        duration_in_seconds: 90,
      },
    ],
    authors: [{ name: 'Mara Olsen', url: 'https://news.example/mara' }, { name: LONG_WORD }],
    tags: ['Isles', LONG_WORD.slice(0, 64)],
  });
  await send('PATCH', `/v1/feeds/pages/articles/${article}`, {
    title: 'The tower at Skerry Point is lit again',
  });
  const deleted = await submit('pages', { title: 'Wrong', content_text: 'It was not so.' });
  const arabic = await submit('pages-ar', {
    title: 'عودة حراس المنارة إلى الجزيرة',
    content_html: '<p>أضيئت المنارة من جديد.</p>',
    authors: [{ name: 'ليلى حداد' }],
    tags: ['بحر', 'ميناء'],
    language: 'ar',
  });
  const paths = {
    home: '/',
    feed: '/feeds/pages/',
    tag: '/feeds/pages/tags/tides/',
    archive: '/feeds/pages/archive/1',
    article: `/articles/${article}`,
    'feed-right-to-left': '/feeds/pages-ar/',
    'article-right-to-left': `/articles/${arabic}`,
    'feed-empty': '/feeds/pages-empty/',
    reference: '/docs/api',
  };
  await waitForStatus(url, `/articles/${deleted}`, 200);
  await send('DELETE', `/v1/feeds/pages/articles/${deleted}`);
  for (const path of Object.values(paths)) await waitForStatus(url, path, 200);
  await waitForStatus(url, `/articles/${deleted}`, 410);
  return { ...paths, deleted: `/articles/${deleted}`, missing: '/nothing' };
}

/** Waits until a page has a status. @throws {Error} the page does not have this status in time */
async function waitForStatus(url: string, path: string, status: number): Promise<void> {
  const deadline = Date.now() + DEADLINE_MILLISECONDS;
  for (;;) {
    // Without this header, the edge would serve its cached answer for a minute.
    const response = await fetch(`${url}${path}`, { headers: { 'Cache-Control': 'no-cache' } });
    if (response.status === status) return;
    if (Date.now() > deadline) throw new Error(`${path} has ${response.status}, not ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
