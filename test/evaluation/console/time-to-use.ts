import { loadavg } from 'node:os';
import type { Browser, CDPSession } from 'playwright-core';

const VISITS = 5;
/** The factor by which the processor is slowed down. */
const SLOWDOWN = 4;

/**
 * Measures how long an editor with a slow machine and an empty cache waits until the token can be typed.
 * The elapsed time depends on other load of the machine, so the processor time of the page's process is
 * measured too.
 * @returns a sentence with the medians
 */
export async function timeToUse(browser: Browser, url: string): Promise<string> {
  const system = await browser.newBrowserCDPSession();
  const clock: number[] = [];
  const processor: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    clock.push((await secondsOfVisit(browser, url, { rate: SLOWDOWN, system })).clock);
    processor.push((await secondsOfVisit(browser, url, { rate: 1, system })).processor);
  }
  const needed = medianOf(processor) * SLOWDOWN;
  return `usable after ${medianOf(clock).toFixed(2)} s with the processor slowed down ${SLOWDOWN} times (load average ${loadavg()[0]?.toFixed(0)}); the page needs ${needed.toFixed(2)} s of this processor`;
}

const medianOf = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(VISITS / 2)] ?? 0;

interface VisitOptions {
  /** The factor by which the processor is slowed down. With 1 it has its full speed. */
  rate: number;
  /** A session of the browser's own protocol. */
  system: CDPSession;
}

async function secondsOfVisit(
  browser: Browser,
  url: string,
  { rate, system }: VisitOptions,
): Promise<{ clock: number; processor: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  // The processor time for starting the process is not counted.
  await page.goto('about:blank');
  const before = await rendererSeconds(system);
  await page.goto(`${url}/console/`);
  await page.locator('input').first().waitFor();
  const processor = (await rendererSeconds(system)) - before;
  const clock = (await page.evaluate(() => performance.now())) / 1_000;
  await context.close();
  return { clock, processor };
}

/** Processor time of all processes that show pages. */
async function rendererSeconds(system: CDPSession): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
