import type { Page } from 'playwright-core';
import { WINTER, WINTER_AGAIN, WINTER_FOURTH, WINTER_THIRD } from './stories.ts';
import type { Visit } from './visit.ts';

/**
 * The maximum presses of Tab until a control has the focus: enough for several rounds, because a frame that
 * loads can move the focus back.
 */
const MAX_PRESSES = 150;

/** Does the tasks of an editor with the keyboard alone. Only the value of the field `Date` is set directly. */
export async function editByKeyboard(visit: Visit): Promise<void> {
  const { page, feedmill, findings } = visit;
  const { keyboard } = page;
  /** Presses Tab until the name of the focused control begins with this text. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < MAX_PRESSES; presses++) {
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = (activeElement as HTMLInputElement | null)?.labels ?? [];
        // A screen and a note can have the focus too.
        const isControl = activeElement?.matches('a, button, input, textarea, select') === true;
        const own = isControl ? activeElement?.textContent : '';
        return labels[0]?.textContent ?? activeElement?.getAttribute('aria-label') ?? own ?? '';
      });
      if (focused.startsWith(name)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`no control ${name} within ${MAX_PRESSES} presses of Tab`);
  }
  const press = async (name: string) => {
    await tabTo(name);
    await keyboard.press('Enter');
  };
  const type = async (name: string, text: string) => {
    await tabTo(name);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.insertText(text);
  };
  /**
   * The focus must not be lost after a change, so that a screen reader reads the result and Tab continues
   * there.
   */
  const focusIn = async (selector: string, after: string) => {
    const isThere = await page
      .locator(`:is(${selector}):focus-within`)
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (!isThere) findings.push(`after ${after} the focus is not in ${selector}`);
  };
  /** Waits until the preview has loaded, because a frame that loads moves the focus. */
  const previewed = () => page.frameLocator('iframe').locator('p').first().waitFor();
  const shows = (text: string | RegExp) => page.getByText(text).first().waitFor();
  async function paste(text: string): Promise<void> {
    await page.getByLabel('Paste the article').waitFor();
    await type('Paste the article', text);
    await page.getByLabel('Title').waitFor();
    await previewed();
  }
  async function hold(text: string): Promise<void> {
    await keyboard.press('n');
    await paste(text);
    await shows('Your article will be held');
    await press('Send as a held article');
    await page.getByRole('link', { name: 'Compare and decide' }).waitFor();
    await press('Compare and decide');
    await page.getByRole('heading', { name: 'Published article' }).waitFor();
  }

  // The field of the token has the focus from the start.
  await page.getByLabel('Token').waitFor();
  await keyboard.type(feedmill.adminToken);
  await keyboard.press('Enter');
  await page.locator('[data-row]').first().waitFor();
  await press('New feed');
  await page.getByLabel('Title').waitFor();
  await keyboard.type('Winter');
  await keyboard.press('Enter');
  await shows('No articles yet.');
  await press('Feeds');
  await page.locator('[data-row]').nth(1).waitFor();
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  await keyboard.press('j');
  await keyboard.press('Enter');
  await page.getByLabel('Search').waitFor();
  if (!page.url().includes('#/feeds/winter')) findings.push(`j and k lead to ${page.url()}`);
  await keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await visit.check('help');
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await keyboard.press('n');
  await paste(WINTER);
  await press('Keep: Share this article');
  await page.getByRole('button', { name: 'Take out: Share this article' }).waitFor();
  await press('Take out: Share this article');
  await page.getByRole('button', { name: 'Keep: Share this article' }).waitFor();
  await previewed();
  await press('Publish');
  await page.getByRole('heading', { name: 'Published', exact: true }).waitFor();
  await focusIn('[role=status]', 'Publish');
  await press('Paste the next article');
  await paste(
    'The spring timetable\n\nFrom March on the ferry sails four times a day, and twice on Sundays.',
  );
  await tabTo('Date');
  await page.getByLabel('Date').fill('2099-03-01');
  await press('Schedule');
  await page.getByRole('heading', { name: 'Scheduled', exact: true }).waitFor();
  await press('Articles');
  await page.getByLabel('Search').waitFor();
  await keyboard.press('/');
  await keyboard.type('winter');
  await page.waitForURL(/q=winter/);
  await page.getByRole('link', { name: 'A ferry for the winter' }).waitFor();
  await press('A ferry for the winter');
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await type('Title', 'A ferry for the winter again');
  await keyboard.press('Enter');
  await shows('Corrected. Readers get');
  await focusIn('[role=status]', 'a correction');
  await page.getByRole('heading', { name: 'A ferry for the winter again' }).first().waitFor();
  await previewed();
  await press('Undo');
  await shows('Undone. Readers get');
  await focusIn('[role=status]', 'Undo');

  await hold(WINTER_AGAIN);
  await press('This corrects the original');
  await shows('The original has the new text');
  await focusIn('[role=status]', 'a decision about a held article');
  await hold(WINTER_THIRD);
  await press('Publish as a separate article');
  await shows('Published as a separate article.');
  await hold(WINTER_FOURTH);
  await press('Drop it');
  await page.getByRole('dialog').waitFor();
  await press('Drop it');
  await shows('Dropped. Readers never had it.');
  await press('Undo');
  await shows('The article is held again.');

  await press('Back to the articles');
  await press('Published');
  await page.waitForURL(/state=published/);
  // Waits until the screen no longer shows all articles.
  await page.locator('.state.scheduled').waitFor({ state: 'detached' });
  await page.locator('[data-row]').first().waitFor();
  await keyboard.press('j');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await previewed();
  await press('Take down…');
  await page.getByRole('dialog').waitFor();
  if (!(await staysOpenAfterCancel(page)))
    findings.push('the end of a dialog closes the dialog that was opened directly after it');
  await press('Cancel');
  await focusIn('button.danger', 'Cancel');
  await press('Take down…');
  await page.getByRole('dialog').waitFor();
  await press('Yes, take it down');
  await shows('Taken down. It disappears');
  await press('Restore…');
  await paste(`${WINTER}\nThe piano is in tune.\n`);
  await press('Restore');
  await page.getByRole('link', { name: 'Open the article' }).waitFor();

  await press('Figures');
  await shows('From the histories of');
  await press('Last 48 hours');
  await press('Settings');
  await page.getByLabel('Description').waitFor();
  await type('Description', 'What happens in winter.');
  await press('Save');
  await shows('Saved. The files');
  await focusIn('[role=status]', 'Save');
  await press('Delete the feed…');
  await page.getByRole('dialog').waitFor();
  await type('Type winter to delete it', 'winter');
  await press('Yes, delete it');
  await page.locator('[data-row]').first().waitFor();
  await focusIn('main', 'the feed was deleted');

  await press('Tokens');
  await page.getByRole('textbox', { name: 'Publisher' }).waitFor();
  await type('Publisher', 'night desk');
  await press('Create the token');
  await page.getByRole('alert').waitFor();
  await focusIn('form', 'a refused token');
  await page.getByLabel('Island news (islands)').waitFor();
  await tabTo('Island news');
  await keyboard.press('Space');
  await press('Create the token');
  await page.getByLabel('The token, shown only now').waitFor();
  await press('Copy');
  await press('Revoke…');
  await page.getByRole('dialog').waitFor();
  await press('Yes, revoke it');
  await shows('No tokens yet.');
  await focusIn('[role=status]', 'a token was revoked');
  await press('Sign out');
  await page.getByLabel('Token').waitFor();
}

/**
 * Cancels the dialog and opens it again before its `close` event, as a quick user or a slow machine does.
 * @returns whether the second dialog is open after that event
 */
async function staysOpenAfterCancel(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const button = (text: string) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(text));
    const first = document.querySelector('dialog');
    const ended = new Promise((resolve) => first?.addEventListener('close', resolve));
    button('Cancel')?.click();
    while (first?.isConnected) await Promise.resolve();
    button('Take down')?.click();
    await ended;
    await new Promise(requestAnimationFrame);
    return document.querySelector('dialog')?.open === true;
  });
}
