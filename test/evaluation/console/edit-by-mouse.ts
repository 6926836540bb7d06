import { CORRECTED, DROPPED, NEAR_DUPLICATE, PASTED, RIGHT_TO_LEFT } from './stories.ts';
import type { Visit } from './visit.ts';

/**
 * Does the tasks of an editor by mouse: feeds, articles in all states, held articles, undo, settings, figures, tokens,
 * deletion.
 */
export async function editByMouse(visit: Visit): Promise<void> {
  const { page, feedmill, findings } = visit;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await visit.check('sign-in');
  await page.getByLabel('Token').fill('not-a-token');
  await button('Sign in').click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Token').fill(feedmill.adminToken);
  await button('Sign in').click();
  await page.getByText('No feeds yet.').waitFor();
  await visit.check('feeds-empty');

  await link('New feed').click();
  await page.getByLabel('Title').fill('Island news');
  if ((await page.getByLabel('Name in the address').inputValue()) !== 'island-news')
    findings.push('the name of a feed does not follow from its title');
  await page.getByLabel('Name in the address').fill('Not a name');
  await button('Create the feed').click();
  await page.getByRole('alert').waitFor();
  await visit.check('new-feed-refused');
  await page.getByLabel('Name in the address').fill('islands');
  if (await page.getByRole('alert').isVisible())
    findings.push('the problem with the name of a feed stays after the name was changed');
  await visit.check('new-feed');
  await button('Create the feed').click();
  await page.getByText('No articles yet.').waitFor();
  await visit.check('articles-empty');

  await link('Paste an article').click();
  await page.getByLabel('Paste the article').fill(PASTED);
  await page.getByLabel('Title').waitFor();
  // The pasted text must still be there after the editor has opened another screen.
  await link('Settings').click();
  await page.getByLabel('Description').waitFor();
  await page.getByRole('link', { name: 'New article' }).click();
  if ((await page.getByLabel('Paste the article').inputValue()) !== PASTED)
    throw new Error('the pasted text is lost on the way to another screen');
  await page.getByLabel('Title').waitFor();
  await page.locator('del', { hasText: 'Share this article' }).waitFor();
  await button('Keep: Share this article').click();
  await button('Take out: Share this article').waitFor();
  await visit.check('new');
  await button('Take out: Share this article').click();
  await button('Keep: Share this article').waitFor();
  await button('Publish').click();
  await heading('Published').waitFor();
  await visit.check('published');
  await button('Paste the next article').click();
  await page.getByLabel('Paste the article').fill(RIGHT_TO_LEFT);
  await page.getByLabel('Title').waitFor();
  await visit.check('new-right-to-left');
  await button('Publish').click();
  await button('Paste the next article').click();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'article.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(
      '# A book of **tides**\n\nThe tides of the next year, with [a map](https://news.example/map).\n',
    ),
  });
  await page.getByLabel('Title').waitFor();
  await page.getByLabel('Date').fill('2099-12-24');
  await page.getByLabel('Time, in your time zone').fill('18:00');
  await page.getByText('The article is published on 24 Dec 2099, 18:00, not earlier.').waitFor();
  await visit.check('new-scheduled');
  await button('Schedule').click();
  await heading('Scheduled').waitFor();
  await page.getByText('Readers get it on this date, not earlier: 24 Dec 2099, 18:00').waitFor();

  await button('Paste the next article').click();
  await page.getByLabel('Paste the article').fill(NEAR_DUPLICATE);
  await page.getByText('Your article will be held').waitFor();
  await link('Lighthouse keepers return to Skerry Point').waitFor();
  await visit.check('new-near-duplicate');
  await button('Send as a held article').click();
  await link('Compare and decide').click();
  await heading('Published article').waitFor();
  await visit.check('held');
  await button('Publish as a separate article').click();
  await page.getByText('Published as a separate article.').waitFor();
  await holdAnother(visit, CORRECTED);
  await button('This corrects the original').click();
  await page.getByText('The original has the new text').waitFor();
  await holdAnother(visit, DROPPED);
  await button('Drop it').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Drop it' }).click();
  await page.getByText('Dropped. Readers never had it.').waitFor();
  await button('Undo').click();
  await page.getByText('The article is held again.').waitFor();
  await link('Back to the articles').click();
  await page.getByRole('link', { name: /^Held 1/ }).click();
  await page.locator('[data-row]').first().waitFor();
  await visit.check('articles-held');

  await link('Articles').click();
  await page.getByLabel('Search').fill('skerry');
  await page.waitForURL(/q=skerry/);
  const found = page.locator('[data-row]');
  await found.first().waitFor();
  await visit.check('articles');
  await page.getByRole('link', { name: /^Published/ }).click();
  await page.waitForURL(/state=published/);
  await found.first().click();
  await page.getByRole('heading', { name: 'Where it is' }).waitFor();
  await page.getByRole('cell', { name: 'yes' }).first().waitFor();
  await visit.check('article');
  const title = 'Lighthouse keepers return to Skerry Point';
  if ((await page.title()) !== `${title} · islands · Feedmill`)
    findings.push(`the title of the window is ${await page.title()}`);
  await page.getByLabel('Title').fill('Lighthouse keepers are back at Skerry Point');
  const text = page.getByLabel('Text', { exact: true });
  const stored = await text.inputValue();
  await text.fill(`${stored}\n\nThe cat is called <Lamp>.`);
  await heading('Preview with your changes').waitFor();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { name: 'Lighthouse keepers are back at Skerry Point' }).waitFor();
  await preview.getByText('The cat is called <Lamp>.').waitFor();
  await visit.check('correction');
  await text.fill(stored);
  await button('Save the correction').click();
  await page.getByText('Corrected. Readers get').waitFor();
  await heading('Lighthouse keepers are back at Skerry Point').waitFor();
  await button('Undo').click();
  await page.getByText('Undone. Readers get').waitFor();
  await heading(title).waitFor();
  await button('Take down…').click();
  await visit.check('take-down');
  await button('Yes, take it down').click();
  await page.getByText('Taken down. It disappears').waitFor();
  await page.getByRole('heading', { name: 'Taken-down article of 3 Mar 2026' }).waitFor();
  await visit.check('taken-down');
  await button('Undo').click();
  await heading(title).waitFor();
  await button('Take down…').click();
  await button('Yes, take it down').click();
  await link('Restore…').click();
  await page.getByLabel('Paste the article').fill(PASTED.replace('autumn', 'October'));
  await button('Restore').click();
  await link('Open the article').waitFor();

  await link('Settings').click();
  await page.getByLabel('Description').fill('What happens on the islands.');
  await page.getByLabel('Title').fill('News of the islands');
  await visit.check('settings');
  await button('Save').click();
  await page.getByText('Saved. The files').waitFor();
  // The form is loaded together with the head of the screen, so it is ready when the head shows the saved title.
  await page.getByRole('navigation', { name: 'News of the islands', exact: true }).waitFor();
  await page.getByLabel('Title').fill('Island news');
  await button('Save').click();
  await page.getByRole('navigation', { name: 'Island news', exact: true }).waitFor();
  await link('Figures').click();
  await heading('Seconds until readers get an article').waitFor();
  await visit.check('figures');
  await button('Last 48 hours').click();
  await page.getByText('From the histories of').waitFor();
  await link('Tokens').click();
  await page.getByRole('textbox', { name: 'Publisher' }).fill('desk');
  await button('Create the token').click();
  await page.getByText('Choose at least one feed.').waitFor();
  await page.getByLabel('Island news (islands)').check();
  await button('Create the token').click();
  const secret = page.getByLabel('The token, shown only now');
  await secret.waitFor();
  await visit.copies(await secret.inputValue());
  await visit.check('tokens');
  await button('Revoke… desk').click();
  await button('Yes, revoke it').click();
  await page.getByText('No tokens yet.').waitFor();
  await link('Feeds').click();
  await page.getByText('Newest:').waitFor();
  await visit.copies(`${feedmill.url}/feeds/islands/rss.xml`);
  await visit.check('feeds');

  await page.evaluate(() => location.assign('#/feeds/islands/articles/nothing'));
  await heading('Article').waitFor();
  if (await button('Try again').isVisible()) findings.push('a missing article can be requested again');
  await visit.check('article-missing');
  await page.evaluate(() => location.assign('#/setings'));
  await heading('Page not found').waitFor();
  await visit.check('page-missing');
  await link('Feeds').first().click();

  await link('New feed').click();
  await page.getByLabel('Title').fill('Short-lived');
  await button('Create the feed').click();
  await page.getByText('No articles yet.').waitFor();
  await link('Settings').click();
  await button('Delete the feed…').click();
  await page.getByLabel('Type short-lived to delete it').fill('short-lived');
  await visit.check('delete-feed');
  await button('Yes, delete it').click();
  await link('Island news').waitFor();
  await link('Short-lived').waitFor({ state: 'detached' });
}

/** Sends an article that nearly repeats another article, and opens both next to each other. */
async function holdAnother({ page }: Visit, text: string): Promise<void> {
  await page.getByRole('link', { name: 'New article' }).click();
  await page.getByLabel('Paste the article').fill(text);
  await page.getByRole('button', { name: 'Send as a held article' }).click();
  await page.getByRole('link', { name: 'Compare and decide' }).click();
  await page.getByRole('heading', { name: 'Published article' }).waitFor();
}
