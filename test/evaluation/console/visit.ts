import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The themes and widths in which each screen is checked. */
export interface Extent {
  /** Pixels. */
  widths: readonly number[];
  schemes: readonly ('light' | 'dark')[];
}
export const WHOLE: Extent = { widths: [320, 390, 1_280], schemes: ['light', 'dark'] };
export const SHORT: Extent = { widths: [390], schemes: ['light'] };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Feedmill {
  url: string;
  adminToken: string;
}

export interface VisitOptions {
  extent: Extent;
  /** The folder for pictures of the screens. */
  screenshots: string | undefined;
  /** The path to open; by default, the path of the console. The page must not leave this path. */
  path?: string;
}

/** A page of Feedmill in a browser, with the findings about it. */
export class Visit {
  readonly page: Page;
  readonly feedmill: Feedmill;
  readonly findings: string[];
  /** Whether the page may be left although it has text that was not sent. */
  mayUnload = false;
  readonly #context: BrowserContext;
  readonly #screenshots: string | undefined;
  readonly #extent: Extent;

  private constructor(
    page: Page,
    feedmill: Feedmill,
    { findings, screenshots, extent }: { findings: string[] } & VisitOptions,
  ) {
    this.page = page;
    this.feedmill = feedmill;
    this.findings = findings;
    this.#context = page.context();
    this.#screenshots = screenshots;
    this.#extent = extent;
  }

  static async open(browser: Browser, feedmill: Feedmill, options: VisitOptions): Promise<Visit> {
    const { path = '/console/' } = options;
    const context = await browser.newContext();
    const findings: string[] = [];
    await context.exposeFunction('reportViolation', (text: string) => findings.push(`policy: ${text}`));
    await context.addInitScript({ content: axe.source });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        Reflect.get(globalThis, 'reportViolation')(`${violatedDirective} ${blockedURI}`),
      );
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => findings.push(`script: ${error.stack ?? error.message}`));
    page.on('popup', (popup) => findings.push(`window: ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && new URL(frame.url()).pathname !== path)
        findings.push(`navigation: ${frame.url()}`);
    });
    const { origin: own } = new URL(feedmill.url);
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      // Previews show the pictures of articles.
      const isPicture = request.resourceType() === 'image' || request.resourceType() === 'media';
      if (/^https?:$/.test(protocol) && origin !== own && !isPicture)
        findings.push(`request to another host: ${request.url()}`);
    });
    await page.route(
      ({ origin, protocol }) => /^https?:$/.test(protocol) && origin !== own,
      (route) => route.abort(),
    );
    page.setDefaultTimeout(30_000);
    await page.goto(`${feedmill.url}${path}`);
    const visit = new Visit(page, feedmill, { findings, ...options });
    page.on('dialog', (dialog) => {
      // The browser asks before it closes a window with text that was not sent.
      const isUnload = dialog.type() === 'beforeunload';
      if (!isUnload) findings.push(`dialog: ${dialog.message()}`);
      void (isUnload && visit.mayUnload ? dialog.accept() : dialog.dismiss());
    });
    return visit;
  }

  /** Checks the screen that is shown, in each theme and width. */
  async check(screen: string): Promise<void> {
    for (const colorScheme of this.#extent.schemes) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of this.#extent.widths)
        await this.#checkAt(`${screen} ${colorScheme} ${width}`, width);
    }
  }

  /** Stores a picture of the screen, if a folder for pictures is set. */
  async shoot(name: string): Promise<void> {
    if (this.#screenshots === undefined) return;
    mkdirSync(this.#screenshots, { recursive: true });
    await this.page.screenshot({
      path: join(this.#screenshots, `${name.replaceAll(' ', '-')}.png`),
      fullPage: true,
    });
  }

  /** Presses the first button `Copy`, and checks that the clipboard then contains the value. */
  async copies(value: string): Promise<void> {
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await this.page.getByRole('button', { name: 'Copied' }).first().waitFor();
    const copied = await this.page.evaluate(() => navigator.clipboard.readText());
    if (copied !== value) this.findings.push(`copied ${copied} in place of ${value}`);
  }

  async close(): Promise<string[]> {
    await this.#context.close();
    return this.findings;
  }

  async #checkAt(name: string, width: number): Promise<void> {
    const { page } = this;
    await page.setViewportSize({ width, height: 900 });
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (scrolled > 0) this.findings.push(`${name}: the page is ${scrolled} px wider than the window`);
    const violations = await page.evaluate(async (values) => {
      const results = await Reflect.get(globalThis, 'axe').run(document, {
        runOnly: { type: 'tag', values },
      });
      return results.violations.map(
        (one: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${one.id}: ${one.nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      );
    }, TAGS);
    this.findings.push(...violations.map((violation: string) => `${name}: ${violation}`));
    await this.shoot(name);
  }
}
