import type { Browser } from 'playwright-core';

const VISITS = 5;
/** Of the processor: `4` is a quarter of it. */
const SLOWDOWN = 4;

/**
 * How long an editor with a slow machine waits for the sign-in: from the navigation until its field can be typed in.
 *
 * @returns a sentence with the median and the longest of five visits with an empty cache
 */
export async function timeToUse(browser: Browser, url: string): Promise<string> {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`${url}/console/`);
    await page.locator('input').first().waitFor();
    times.push(await page.evaluate(() => performance.now()));
    await context.close();
  }
  const [median = 0, longest = 0] = [times.sort((a, b) => a - b)[Math.floor(VISITS / 2)], times.at(-1)];
  return `usable after ${Math.round(median)} ms at a quarter of the processor (longest of ${VISITS}: ${Math.round(longest)} ms)`;
}
