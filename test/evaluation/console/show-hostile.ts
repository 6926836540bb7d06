import { join } from 'node:path';
import { z } from 'zod';
import { chunksOf } from '#shared/model/chunks-of.ts';
import { sanitiseHtml } from '#shared/text/sanitise-html.ts';
import { HOSTILE_HTML } from '../../security/hostile-articles.ts';
import { CORPORA, readLines } from '../score/corpora.ts';
import type { Visit } from './visit.ts';

/** The number of sanitised HTML fragments in one article. Fragments cannot affect each other. */
const TOGETHER = 25;
const FEED = 'hostile';

/**
 * Shows hostile articles in the list, the article and the preview. No script may run, no window or other page may open,
 * and only pictures, sound and video may be requested from other hosts.
 */
export async function showHostile(visit: Visit): Promise<void> {
  const { page, feedmill } = visit;
  await checkDetection(visit);
  const articles = hostileArticles();
  await send(feedmill, 'PUT', `/v1/feeds/${FEED}`, {
    title: HOSTILE_HTML[0],
    description: HOSTILE_HTML[4],
    near_duplicates: 'allow',
  });
  const ids: string[] = [];
  for (const article of articles) {
    const answer = Answer.parse(await send(feedmill, 'POST', `/v1/feeds/${FEED}/articles`, article));
    ids.push(answer.article.id);
  }
  await page.getByLabel('Token').fill(feedmill.adminToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[data-row]').first().waitFor();
  await page.evaluate((hash) => location.assign(hash), `#/feeds/${FEED}`);
  const more = page.getByRole('button', { name: 'Show more' });
  await page.getByLabel('Search').waitFor();
  await page.locator('[data-row]').first().waitFor();
  while (await more.isVisible()) {
    const shown = await page.locator('[data-row]').count();
    await more.click();
    await page.locator('[data-row]').nth(shown).waitFor();
  }
  const rows = await page.locator('[data-row]').count();
  if (rows !== new Set(ids).size) visit.findings.push(`the list shows ${rows} of ${ids.length} articles`);
  for (const id of ids) {
    const loaded = page.waitForResponse((response) => response.url().endsWith(id));
    await page.evaluate((hash) => location.assign(hash), `#/feeds/${FEED}/articles/${id}`);
    await loaded;
    await clickInPreview(visit);
  }
  for (const markup of HOSTILE_HTML) {
    await page.evaluate((hash) => location.assign(hash), `#/feeds/${FEED}`);
    await page.getByLabel('Search').waitFor();
    await page.evaluate((hash) => location.assign(hash), `#/feeds/${FEED}/new`);
    await page.getByLabel('Format').selectOption('text/html');
    await page.getByLabel('Paste the article').fill(`<h1>${markup}</h1><p>Shown</p>${markup}`);
    await page.locator('iframe, .note.bad').first().waitFor();
    if (await page.locator('iframe').isVisible()) await clickInPreview(visit);
  }
  process.stdout.write(`console: ${ids.length} hostile articles shown, ${HOSTILE_HTML.length} pasted\n`);
}

const Answer = z.object({ article: z.object({ id: z.string() }) });

async function send(
  { url, adminToken }: Visit['feedmill'],
  method: string,
  path: string,
  body: unknown,
): Promise<unknown> {
  const headers = { Authorization: `Bearer ${adminToken}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
  return await response.json();
}

function hostileArticles(): Record<string, unknown>[] {
  const own = HOSTILE_HTML.map((markup, n) => ({
    id: `own-${n}`,
    title: `${n} ${markup}`,
    summary: markup,
    authors: [{ name: markup.slice(0, 100) }],
    tags: [markup.replaceAll(/\s+/g, ' ').slice(0, 60)],
    content_html: `<p>Case ${n}.</p>${markup}`,
  }));
  if (CORPORA === undefined) {
    process.stdout.write('console: the corpora of hostile markup are skipped, FEEDMILL_CORPORA is not set\n');
    return own;
  }
  const payloads = readLines(join(CORPORA, 'corpora/xss/payloads.jsonl'), z.object({ input: z.string() }));
  const inputs = payloads.map(({ input }) => input.toWellFormed());
  return [
    ...own,
    ...chunksOf(inputs, TOGETHER).map((group, n) => ({
      id: `corpus-${n}`,
      title: `${n} ${group[0]}`.slice(0, 400).toWellFormed(),
      content_html: group.map((input) => sanitiseHtml(input)).join('\n'),
    })),
  ];
}

/** Proves that the check detects a script that runs. */
async function checkDetection({ page, findings }: Visit): Promise<void> {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      alert('a dialog');
      open('about:blank');
      void fetch('https://evil.example/').catch(() => undefined);
    }),
  ]);
  await popup.close();
  const seen = findings.splice(0).join('\n');
  for (const kind of ['dialog', 'window', 'policy'])
    if (!seen.includes(kind)) throw new Error(`the visit did not report a ${kind}`);
}

/** Clicks the first visible link of a preview. The click must open nothing. */
async function clickInPreview({ page }: Visit): Promise<void> {
  const frame = page.frameLocator('iframe');
  await frame.locator('body').waitFor({ state: 'attached' });
  const [link] = await frame.locator('a[href]:visible').all();
  await link?.click({ force: true, noWaitAfter: true });
}
