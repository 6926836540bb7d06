import { loadavg } from 'node:os';
import type { Browser, CDPSession } from 'playwright-core';

const VISITS = 5;
/** Of the processor: `4` is a quarter of it. */
const SLOWDOWN = 4;

/**
 * How long an editor with a slow machine waits for the sign-in, from the navigation until its field can be typed in, by visits
 * with an empty cache: by the clock with a slowed processor, which depends on what else the machine does, and by the
 * processor time of the process of the page, which does not.
 *
 * @returns a sentence with the medians
 */
export async function timeToUse(browser: Browser, url: string): Promise<string> {
  const system = await browser.newBrowserCDPSession();
  const [clock, processor]: [number[], number[]] = [[], []];
  for (let visit = 0; visit < VISITS; visit++) {
    clock.push(await secondsOfVisit(browser, url, SLOWDOWN));
    const before = await rendererSeconds(system);
    await secondsOfVisit(browser, url, 1, async () => {
      processor.push((await rendererSeconds(system)) - before);
    });
  }
  const needed = medianOf(processor) * SLOWDOWN;
  return `usable after ${medianOf(clock).toFixed(2)} s at a quarter of the processor at load ${loadavg()[0]?.toFixed(0)}; the page needs ${needed.toFixed(2)} s of a quarter of a processor`;
}

const medianOf = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(VISITS / 2)] ?? 0;

/** @param whenUsable called while the page is open */
async function secondsOfVisit(
  browser: Browser,
  url: string,
  rate: number,
  whenUsable?: () => Promise<void>,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(`${url}/console/`);
  await page.locator('input').first().waitFor();
  const milliseconds = await page.evaluate(() => performance.now());
  await whenUsable?.();
  await context.close();
  return milliseconds / 1_000;
}

/** Processor time of all processes that show pages: of a page that was closed it no longer counts. */
async function rendererSeconds(system: CDPSession): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
