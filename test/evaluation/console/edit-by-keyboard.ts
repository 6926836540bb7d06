import type { Visit } from './visit.ts';

const STORY = `A ferry for the winter

By Tomas Brandt

The ferry to the outer islands sails in winter again. The council pays for two crossings a day, and the first left on Sunday with six passengers and a piano.
`;

/** Several times through a screen: a frame that loads meanwhile takes the focus back. */
const MAX_PRESSES = 150;

/** Publish, find, correct and take down without a mouse: only keys, and Tab to the next control. */
export async function editByKeyboard(visit: Visit): Promise<void> {
  const { page, feedmill } = visit;
  const { keyboard } = page;
  /** Presses Tab until the focused control has this name, as an editor without a mouse does. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < MAX_PRESSES; presses++) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        const labels = (activeElement as HTMLInputElement | null)?.labels ?? [];
        return labels[0]?.textContent ?? activeElement?.textContent ?? '';
      });
      if (focused.startsWith(name)) return;
    }
    throw new Error(`no control ${name} within ${MAX_PRESSES} presses of Tab`);
  }
  await tabTo('Token');
  await keyboard.type(feedmill.adminToken);
  await keyboard.press('Enter');
  await page.locator('[data-row]').first().waitFor();
  await keyboard.press('j');
  await keyboard.press('Enter');
  await page.getByLabel('Search titles').waitFor();
  await keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await visit.check('help');
  await keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await keyboard.press('n');
  await page.getByLabel('Paste the article').waitFor();
  await tabTo('Paste the article');
  await keyboard.insertText(STORY);
  await page.getByLabel('Title').waitFor();
  // A frame that loads takes the focus away from what is behind it.
  await page.frameLocator('iframe').locator('p').first().waitFor();
  await tabTo('Publish');
  await keyboard.press('Enter');
  await page.getByText('Published. Readers get it').waitFor();
  await tabTo('Articles');
  await keyboard.press('Enter');
  await page.getByLabel('Search titles').waitFor();
  await keyboard.press('/');
  await keyboard.type('winter');
  await page.waitForURL(/q=winter/);
  await page.getByRole('link', { name: 'A ferry for the winter' }).waitFor();
  await tabTo('A ferry for the winter');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Correct' }).waitFor();
  await tabTo('Title');
  await keyboard.press('End');
  await keyboard.type(' again');
  await keyboard.press('Enter');
  await page.getByText('Corrected. Readers get').waitFor();
  await page.getByRole('heading', { name: 'A ferry for the winter again' }).waitFor();
  await page.frameLocator('iframe').locator('p').first().waitFor();
  await tabTo('Take down…');
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo('Yes, take it down');
  await keyboard.press('Enter');
  await page.getByText('Taken down. It disappears').waitFor();
}
