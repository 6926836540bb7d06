import { PASTED } from './stories.ts';
import type { Visit } from './visit.ts';

/**
 * A session survives a reload of the page. If the token is revoked while an editor types, the text is still
 * there after the next sign-in, even one in another tab.
 */
export async function endSession({ page, feedmill, findings }: Visit): Promise<void> {
  const headers = { Authorization: `Bearer ${feedmill.adminToken}`, 'Content-Type': 'application/json' };
  const created = await fetch(`${feedmill.url}/v1/tokens`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ publisher: 'night desk', feeds: ['islands'] }),
  });
  const { id, secret } = (await created.json()) as { id: string; secret: string };
  async function signIn(token: string): Promise<void> {
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button', { name: 'Sign in' }).click();
  }
  await signIn(secret);
  await page.locator('[data-row]').first().waitFor();
  if (await page.getByRole('link', { name: 'Tokens' }).isVisible())
    findings.push('a publisher sees the link Tokens');
  await page.evaluate(() => location.assign('#/feeds/islands/settings'));
  await page.getByRole('button', { name: 'Save' }).waitFor();
  if (await page.getByRole('button', { name: 'Delete the feed…' }).isVisible())
    findings.push('a publisher sees the button that deletes a feed');
  await page.evaluate(() => location.assign('#/'));
  await page.reload();
  await page.locator('[data-row]').first().waitFor();
  await page.getByRole('link', { name: 'New article' }).first().click();
  await fetch(`${feedmill.url}/v1/tokens/${id}`, { method: 'DELETE', headers });
  const box = page.getByLabel('Paste the article');
  await box.fill(PASTED);
  await page.getByText('Sign in again. The text that you typed is kept.').waitFor();
  await signIn(feedmill.adminToken);
  await box.waitFor();
  await page.getByRole('heading', { name: 'How it looks in a reader' }).waitFor();
  if ((await box.inputValue()) !== PASTED) findings.push('the text was lost with the session');

  const other = await page.context().newPage();
  await other.goto(`${feedmill.url}/console/`);
  await other.getByRole('button', { name: 'Sign out' }).click();
  await other.getByLabel('Token').fill(feedmill.adminToken);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.locator('[data-row]').first().waitFor();
  await other.close();
  const send = page.locator('form [type=submit]');
  await send.click();
  await page.getByText('A new session was begun in another tab').waitFor();
  await send.click();
  await page.getByRole('button', { name: 'Paste the next article' }).waitFor();
}
