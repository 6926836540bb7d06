import { PASTED, WINTER, WINTER_AGAIN } from './stories.ts';
import type { Visit } from './visit.ts';

/** An article as a word processor copies it. */
const BOATS =
  '<h1>Boats sail on Sunday</h1><p>See the <a href="https://quay.example/times">list of times</a>.</p>';

/**
 * The fields and kept lines of a pasted article stay when its text is edited. Another pasted article gets
 * its own format and fields.
 */
export async function keepDrafts(visit: Visit): Promise<void> {
  const { page, feedmill, findings } = visit;
  const { keyboard } = page;
  const headers = { Authorization: `Bearer ${feedmill.adminToken}`, 'Content-Type': 'application/json' };
  await fetch(`${feedmill.url}/v1/feeds/drafts`, { method: 'PUT', headers, body: '{"title":"Drafts"}' });
  await page.getByLabel('Token').fill(feedmill.adminToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[data-row]').first().waitFor();
  await page.evaluate(() => location.assign('#/feeds/drafts/new'));
  const box = page.getByLabel('Paste the article');
  const title = page.getByLabel('Title');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** Notes a finding if a field has another value. */
  async function has(label: string, value: string, after: string): Promise<void> {
    const found = await page.getByLabel(label, { exact: true }).inputValue();
    if (found !== value) findings.push(`after ${after}, ${label} is ${found} in place of ${value}`);
  }
  /** Waits until the screen shows the result of the text as it is. */
  const settled = () => page.locator('form [type=submit]:not([aria-disabled=true])').waitFor();
  /** Pastes with the clipboard, as an editor does. */
  async function paste(text: string, html?: string): Promise<void> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(
      async ([plain, formatted]) => {
        const blob = (type: string, part: string) => new Blob([part], { type });
        const item = {
          'text/plain': blob('text/plain', plain),
          ...(formatted !== '' && { 'text/html': blob('text/html', formatted) }),
        };
        await navigator.clipboard.write([new ClipboardItem(item)]);
      },
      [text, html ?? ''] as const,
    );
    await box.focus();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('ControlOrMeta+v');
    await settled();
  }

  /** The text comes back from the storage of the tab, as after a crash. In the storage it is encrypted. */
  async function reloadsText(): Promise<void> {
    await page.waitForFunction(() => sessionStorage.length > 0);
    const stored = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    if (/ferry/i.test(stored)) findings.push('the storage of the tab has the text without encryption');
    visit.mayUnload = true;
    await page.reload();
    visit.mayUnload = false;
    await settled();
  }

  async function dropsFile(): Promise<void> {
    const dataTransfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['# Boats *again*\n\nThey sail on Sunday.'], 'boats.md'));
      return data;
    });
    await box.dispatchEvent('drop', { dataTransfer });
    await settled();
    await has('Title', 'Boats again', 'a file was dropped');
    await has('Format', 'text/markdown', 'a file was dropped');
  }

  /** Without a connection the result stays, and it is updated when the connection is back. */
  async function losesConnection(): Promise<void> {
    await page.context().setOffline(true);
    await box.fill(PASTED);
    await page.getByText('The API does not answer.').waitFor();
    await button('Try again').waitFor();
    await has('Title', 'A ferry for the winter', 'the connection was lost');
    await page.context().setOffline(false);
    await settled();
    await has('Title', 'Lighthouse keepers return to Skerry Point', 'the connection is back');
  }

  await paste(PASTED);
  await button('Keep: Share this article').click();
  await button('Take out: Share this article').waitFor();
  await title.fill('The light is back');
  await page.getByLabel('Date').fill('2099-12-24');
  await page.getByLabel('Tags').fill('islands, lighthouses');
  await box.focus();
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.type('Sent to all desks!\n\n');
  await settled();
  await has('Title', 'The light is back', 'a change of the text');
  await has('Tags', 'islands, lighthouses', 'a change of the text');
  await has('Date', '2099-12-24', 'a change of the text');
  await button('Take out: Share this article').waitFor();

  await paste(WINTER);
  await page.getByText('You replaced the text').waitFor();
  await has('Title', 'A ferry for the winter', 'another article was pasted');
  await button('Publish').waitFor();
  await visit.check('new-replaced');
  await button('Use the fields that I typed').click();
  await has('Title', 'The light is back', 'the fields were put back');
  await button('Schedule').waitFor();

  await paste('Boats sail on Sunday\n\nSee the list of times.', BOATS);
  await button('Keep links and formatting').click();
  await settled();
  await has('Format', 'text/html', 'Keep links and formatting');
  await keyboard.press('ControlOrMeta+z');
  await settled();
  await has('Paste the article', 'Boats sail on Sunday\n\nSee the list of times.', 'Undo of the browser');
  await has('Format', 'text/plain', 'Undo of the browser');
  await paste('Boats sail on Sunday\n\nSee the list of times.', BOATS);
  await button('Keep links and formatting').click();
  await settled();
  await button('Publish').click();
  await page.getByRole('heading', { name: 'Published', exact: true }).waitFor();
  await keyboard.press('n');
  await box.waitFor({ timeout: 10_000 });
  await paste(WINTER);
  await has('Format', 'text/plain', 'an article in HTML');
  await paste(
    'Boats sail on Monday',
    `${BOATS}<p><img src="file:///C:/boat.jpg" alt="A boat"> The boats are new.</p>`,
  );
  await button('Keep links and formatting').click();
  await page.getByText('pictures without a web address').waitFor({ timeout: 10_000 });
  await settled();
  await visit.check('new-pictures-dropped');
  await paste(WINTER);
  const file = (name: string, text: string) =>
    page.getByLabel('Choose a file').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text, 'latin1'),
    });
  await file('letter.docx', 'PK\x03\x04\x00');
  await page.getByText('This file is not a text.').waitFor();
  await has('Paste the article', WINTER, 'a file that is not a text');
  await file('letter.txt', 'Die F\xe4hre ist zur\xfcck\n\nSie kam am Sonntag.');
  await page.getByText('read as Windows-1252').waitFor();
  await settled();
  await has('Title', 'Die Fähre ist zurück', 'a file in windows-1252');
  await visit.check('new-file');
  await file('notes.md', 'Timetable\n=========\n\nThe ferry *never* sails at night.');
  await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Timetable'));
  await settled();
  await has('Format', 'text/markdown', 'a file with the name notes.md');
  await has('Title', 'Timetable', 'a file with the name notes.md');
  await paste(WINTER);
  await button('Publish').click();
  await page.getByRole('heading', { name: 'Published', exact: true }).waitFor();
  await page.getByRole('link', { name: 'New article' }).click();
  await box.waitFor({ timeout: 10_000 });
  await paste(WINTER_AGAIN);
  const question = page.waitForEvent('dialog', { timeout: 10_000 }).then(
    (dialog) => dialog.type(),
    () => 'nothing',
  );
  await page.evaluate(() => void setTimeout(() => location.reload()));
  if ((await question) !== 'beforeunload') findings.push('the text is lost without a question on reload');
  await button('Sign out').click();
  await page.getByRole('heading', { name: 'Sign out and lose your text?' }).waitFor();
  await visit.check('sign-out');
  await button('Cancel').click();
  await has('Paste the article', WINTER_AGAIN, 'Sign out and Cancel');
  await reloadsText();
  await has('Paste the article', WINTER_AGAIN, 'a reload');
  await losesConnection();
  await dropsFile();

  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  await page.locator('[data-row]').first().click();
  await title.fill('No boats on Sunday');
  await page.getByRole('link', { name: 'Articles', exact: true }).click();
  const found = `${feedmill.url}/v1/feeds/drafts/articles`;
  const { articles } = (await (await fetch(found, { headers })).json()) as { articles: { id: string }[] };
  await fetch(`${found}/${articles[0]?.id}`, { method: 'PATCH', headers, body: '{"tags":["boats"]}' });
  await page.locator('[data-row]').first().click();
  await title.waitFor();
  await has('Title', 'No boats on Sunday', 'another program changed the article');
  await page.getByText('Another editor or program changed the article').waitFor();
  await page.locator('.text', { hasText: 'Tags: boats' }).waitFor();
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByLabel('Language').fill('German');
  await button('Save').click();
  await page.getByText('Nothing was stored. Correct these fields: Language.').waitFor({ timeout: 10_000 });
  if ((await page.getByLabel('Language').getAttribute('aria-invalid')) !== 'true')
    findings.push('the field with an invalid language is not marked');
  await visit.check('settings-invalid');
  await page.getByLabel('Language').fill('de');
  await page.getByLabel('Lists of feeds').selectOption('true');
  await page.getByLabel('Articles in a feed file').fill('30');
  await button('Save').click();
  await page.getByText('Saved. The files').waitFor();
  const feed = (await (await fetch(`${feedmill.url}/v1/feeds/drafts`, { headers })).json()) as object;
  const { unlisted, max_items } = { unlisted: undefined, max_items: undefined, ...feed };
  if (unlisted !== true || max_items !== 30)
    findings.push(`saved unlisted ${unlisted}, max_items ${max_items}`);
  await page.getByRole('link', { name: 'Feeds', exact: true }).first().click();
  await page.getByText('unlisted', { exact: true }).waitFor();
  await visit.check('feeds-unlisted');
  await button('Sign out').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Token').waitFor();
  if ((await page.evaluate(() => sessionStorage.length)) > 0)
    findings.push('after Sign out the storage of the tab still has a text');
}
