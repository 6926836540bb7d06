import { NEAR_DUPLICATE, PASTED } from './stories.ts';
import type { Visit } from './visit.ts';

/**
 * Another client changes the article while an editor corrects it. The console says so, and the editor replaces the
 * stored version. Then another client takes the original of a held article down, and changes the settings while an
 * editor has typed new settings and not saved them.
 */
export async function editAtOnce(visit: Visit): Promise<void> {
  const { page, feedmill, findings } = visit;
  const articles = `${feedmill.url}/v1/feeds/at-once/articles`;
  const send = async (path: string, method: string, type: string, body?: string) => {
    const headers = { Authorization: `Bearer ${feedmill.adminToken}`, 'Content-Type': type };
    const sent = { method, headers, ...(body !== undefined && { body }) };
    const text = await (await fetch(path, sent)).text();
    return text === '' ? undefined : JSON.parse(text);
  };
  await send(`${feedmill.url}/v1/feeds/at-once`, 'PUT', 'application/json', '{"title":"At once"}');
  const { article } = await send(articles, 'POST', 'text/plain', PASTED);
  await page.getByLabel('Token').fill(feedmill.adminToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'At once', exact: true }).click();
  await page.locator('[data-row]').first().click();
  await page.getByLabel('Title').fill('Ours');
  await send(`${articles}/${article.id}`, 'PATCH', 'application/json', '{"title":"Theirs"}');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await page.getByText('Another editor or program changed the article').waitFor();
  await visit.check('changed-elsewhere');
  await page.getByRole('button', { name: 'Replace the stored version with mine' }).click();
  await page.getByText('Corrected. Readers get').waitFor();
  await page.getByRole('heading', { name: 'Ours' }).waitFor();

  // The answer of the API is lost, and the editor saves again.
  await page.route(`**/articles/${article.id}`, async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    await page.unroute(`**/articles/${article.id}`);
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel('Title').fill('Ours again');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await page.getByText('The API does not answer.').waitFor();
  if (await page.getByText('Corrected. Readers get').isVisible())
    findings.push('the note of the last correction stays above a failed correction');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  await page.getByText('Corrected. Readers get').waitFor({ timeout: 10_000 });
  await page.getByRole('heading', { name: 'Ours again' }).waitFor();
  // The article becomes visible to readers while the editor types. This changes only the end of its ETag.
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.route(`**/articles/${article.id}`, async (route) => {
    await page.unroute(`**/articles/${article.id}`);
    const response = await route.fetch();
    const { etag = '', ...others } = response.headers();
    await route.fulfill({
      response,
      headers: {
        ...others,
        etag: etag.replace(/(-visible)?"$/, (_, ending) => (ending ? '"' : '-visible"')),
      },
    });
  });
  await page.locator('[data-row]').first().click();
  await page.getByLabel('Title').fill('Ours at last');
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.locator('[data-row]').first().click();
  await page.getByRole('button', { name: 'Save the correction' }).click({ timeout: 10_000 });
  await page.getByRole('heading', { name: 'Ours at last' }).waitFor();
  // With an empty date, the article would get the present time.
  await page.getByLabel('Date').fill('');
  await page.getByRole('button', { name: 'Save the correction' }).click();
  const stored = await send(`${articles}/${article.id}`, 'GET', 'application/json', undefined);
  if (stored.date_published !== article.date_published || !(await page.locator('input:invalid').isVisible()))
    findings.push(`a correction with an empty date is not refused: ${stored.date_published}`);
  await page.getByLabel('Date').fill('2026-03-03');

  const held = (await send(articles, 'POST', 'text/plain', NEAR_DUPLICATE)).article;
  await send(`${articles}/${article.id}`, 'DELETE', 'application/json', '');
  await page.evaluate((id) => location.assign(`#/feeds/at-once/held/${id}`), held.id);
  await page.getByText('The original was taken down or no longer exists.').waitFor();
  await visit.check('held-alone');
  if (await page.getByRole('button', { name: 'This corrects the original' }).isVisible())
    findings.push('a held article can be merged into an article that was taken down');

  // The editor opens the settings again after another client has changed them.
  await page.evaluate(() => location.assign('#/feeds/at-once/settings'));
  await page.getByLabel('Title').fill('Ours');
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.locator('[data-row]').first().waitFor();
  await send(`${feedmill.url}/v1/feeds/at-once`, 'PATCH', 'application/json', '{"title":"Theirs"}');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('changed the settings after you opened them').waitFor({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Load again' }).click();
  await page.waitForFunction(() => document.querySelector('input')?.value === 'Theirs');
}
