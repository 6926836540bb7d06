import type { Visit } from './visit.ts';

const ARTICLES = 25;

/**
 * An editor opens the last article of a long list and goes back to an unchanged list. Then the list gets an
 * article without a title and a scheduled article, which the editor publishes early.
 */
export async function returnToList(visit: Visit): Promise<void> {
  const { page, feedmill, findings } = visit;
  const headers = { Authorization: `Bearer ${feedmill.adminToken}`, 'Content-Type': 'application/json' };
  const send = (path: string, method: string, body: unknown) =>
    fetch(`${feedmill.url}/v1/feeds/long${path}`, { method, headers, body: JSON.stringify(body) });
  await send('', 'PUT', { title: 'A long list', near_duplicates: 'allow' });
  const longTitle = { method: 'PUT', headers, body: JSON.stringify({ title: 'W'.repeat(200) }) };
  await fetch(`${feedmill.url}/v1/feeds/long-title`, longTitle);
  for (let number = 1; number <= ARTICLES; number++)
    await send('/articles', 'POST', {
      title: `Ferry ${number}`,
      content_text: `The ferry sails at ${number} o'clock from pier ${number}.`,
      date_published: new Date(Date.UTC(2026, 0, number)).toISOString(),
    });
  await page.getByLabel('Token').fill(feedmill.adminToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'A long list', exact: true }).waitFor();
  await visit.check('feeds-long-title');
  await page.getByRole('link', { name: 'A long list', exact: true }).click();
  await page.getByRole('button', { name: 'Show more' }).click();
  const last = page.getByRole('link', { name: 'Ferry 1', exact: true });
  await last.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await page.goBack();
  await page.locator('[data-row]').first().waitFor();
  const rows = await page.locator('[data-row]').count();
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  const after = await page.evaluate(() => scrollY);
  if (rows !== ARTICLES || focused !== 'Ferry 1' || Math.abs(after - before) > 5)
    findings.push(
      `after Back: ${rows} rows, the focus on ${focused}, scrolled ${after} in place of ${before}`,
    );
  await send('/articles', 'POST', { content_text: 'Fog over the bay today.\n\nNo ferry sails.' });
  await page.reload();
  await page.getByRole('link', { name: 'Fog over the bay today. No ferry sails.' }).waitFor();

  await send('/articles', 'POST', {
    title: 'Next year',
    content_text: 'Soon.',
    date_published: '2099-01-01T10:00:00Z',
  });
  await page.reload();
  await page.getByRole('link', { name: 'Next year' }).click();
  await page.getByText(/It will be published on 1 Jan 2099, \d\d:00\.$/).waitFor();
  await page.getByRole('cell', { name: 'scheduled', exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Publish now…' }).click();
  await visit.check('publish-early');
  await page.getByRole('button', { name: 'Publish now', exact: true }).click();
  await page.getByText('Published. Readers get it within seconds.').waitFor();
  await page.locator('.state.published').waitFor();
}
