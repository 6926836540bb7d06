import { PASTED } from './stories.ts';
import type { Visit } from './visit.ts';

/**
 * The connection breaks after the API has executed a change, before its answer. The editor repeats the
 * change, and the console must show the result of the first attempt.
 */
export async function loseAnswers(visit: Visit): Promise<void> {
  const { page, feedmill, findings } = visit;
  const headers = { Authorization: `Bearer ${feedmill.adminToken}`, 'Content-Type': 'application/json' };
  await fetch(`${feedmill.url}/v1/feeds/lost`, { method: 'PUT', headers, body: '{"title":"Lost"}' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** Loses the answer to the next request with this method, below this path. */
  async function loseNext(method: string, path: string): Promise<void> {
    await page.route(`**${path}*`, async (route) => {
      if (route.request().method() !== method) return route.continue();
      await page.unroute(`**${path}*`);
      await route.fetch();
      await route.abort();
    });
  }
  await page.getByLabel('Token').fill(feedmill.adminToken);
  await button('Sign in').click();
  await page.locator('[data-row]').first().waitFor();

  await page.evaluate(() => location.assign('#/feeds/lost/new'));
  await page.getByLabel('Paste the article').fill(PASTED);
  await loseNext('POST', '/v1/feeds/lost/articles');
  await button('Publish').click();
  await page.getByText('The API does not answer.').waitFor();
  await button('Publish').click();
  await page.getByRole('heading', { name: 'Published', exact: true }).waitFor({ timeout: 10_000 });

  // The console forgets the `Idempotency-Key` of a change when it gets the answer. Sent again, the same text is a new
  // request, to which the API answers that nothing changes.
  await page.evaluate(() => location.assign('#/feeds/lost/new'));
  await page.getByLabel('Paste the article').fill(PASTED);
  await button('Publish').click();
  await page.getByRole('heading', { name: 'Nothing to change' }).waitFor({ timeout: 10_000 });

  await page.evaluate(() => location.assign('#/tokens'));
  await page.getByLabel('Publisher').fill('Night desk');
  await page.getByLabel('Lost (lost)').check();
  await loseNext('POST', '/v1/tokens');
  await button('Create the token').click();
  await page.getByText('The API does not answer.').waitFor();
  await button('Create the token').click();
  await page.getByText('It is not shown again.').waitFor({ timeout: 10_000 });
  const { tokens } = (await (await fetch(`${feedmill.url}/v1/tokens`, { headers })).json()) as {
    tokens: { publisher: string }[];
  };
  const made = tokens.filter(({ publisher }) => publisher === 'Night desk').length;
  if (made !== 1) findings.push(`after a lost answer there are ${made} tokens`);
}
