import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** An action of a page that no article may cause. */
export interface Sighting {
  kind: 'script' | 'dialog' | 'request' | 'window';
  what: string;
}

type Fields = Record<string, unknown>;

/** The paths at which Linux distributions install Chromium. `CHROMIUM` overrides them. */
const INSTALL_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/**
 * The source URL of the scripts of this test. Every other script that the engine compiles belongs to the
 * page.
 */
const OWN_SCRIPT = 'feedmill-check';
/** The resource types that an article may load from other sites: pictures, sound and video. */
const LOADABLE_TYPES: ReadonlySet<unknown> = new Set(['Image', 'Media']);

/** Sends events to the first 2,000 elements, so that event handlers and `javascript:` addresses run. */
const TOUCH_ALL = `document.addEventListener('click', (event) => {
  // Links to web pages are allowed. They are not followed here, because the request would be counted for the next page.
  if (/^https?:$/.test(event.target.closest?.('a')?.protocol)) event.preventDefault();
});
for (const element of [...document.querySelectorAll('*')].slice(0, 2000)) {
  for (const type of ['mouseover', 'mouseenter', 'pointerdown', 'focusin', 'animationstart', 'toggle', 'error', 'load']) {
    element.dispatchEvent(new Event(type, { bubbles: type !== 'load' }));
  }
  element.focus?.();
  if (element.localName === 'a' || element.localName === 'summary') element.click();
}
//# sourceURL=${OWN_SCRIPT}`;

export function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM ?? '', ...INSTALL_PATHS].find((path) => path !== '' && existsSync(path));
}

/**
 * A browser with one page, controlled with the Chrome DevTools Protocol. Every script that the engine
 * compiles is a sighting, even if a policy or an error stops it.
 */
export class Chromium {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #socket: WebSocket;
  #session = '';
  #serial = 0;
  readonly #answers = new Map<number, PromiseWithResolvers<Fields>>();
  #loaded: PromiseWithResolvers<void> = Promise.withResolvers();
  #sightings: Sighting[] = [];
  #url = '';
  #isTouched = false;

  private constructor(child: ChildProcess, profile: string, socket: WebSocket) {
    this.#child = child;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
  }

  static async start(path: string): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'feedmill-chromium-'));
    const options = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-dev-shm-usage',
    ];
    const child = spawn(
      path,
      [...options, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const address = Promise.withResolvers<string>();
    child.once('exit', (code) => address.reject(new Error(`${path} ended with ${code}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      const [, found] = /^DevTools listening on (\S+)$/.exec(line) ?? [];
      if (found !== undefined) address.resolve(found);
    });
    const socket = new WebSocket(await address.promise);
    await once(socket, 'open');
    const browser = new Chromium(child, profile, socket);
    await browser.#openPage();
    return browser;
  }

  async #openPage(): Promise<void> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = String(sessionId);
    await this.#send('Target.setDiscoverTargets', { discover: true }, '');
    for (const domain of ['Page', 'Runtime', 'Debugger']) await this.#send(`${domain}.enable`);
    await this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  /** Opens an address, sends events to the elements of the page, and returns the sightings. */
  async visit(url: string): Promise<Sighting[]> {
    this.#sightings = [];
    this.#url = url;
    this.#isTouched = false;
    this.#loaded = Promise.withResolvers();
    const { frameId, errorText } = await this.#send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await this.#loaded.promise;
    const { executionContextId } = await this.#send('Page.createIsolatedWorld', { frameId });
    this.#isTouched = true;
    await this.#send('Runtime.evaluate', { expression: TOUCH_ALL, contextId: executionContextId });
    // Effects of the events are processed in order, so they are visible after two turns of the page's event
    // loop.
    const turns = `new Promise((done) => setTimeout(() => setTimeout(done)))\n//# sourceURL=${OWN_SCRIPT}`;
    await this.#send('Runtime.evaluate', {
      expression: turns,
      contextId: executionContextId,
      awaitPromise: true,
    });
    return this.#sightings;
  }

  async stop(): Promise<void> {
    const closed = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await closed;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: Fields = {}, sessionId: string = this.#session): Promise<Fields> {
    this.#serial += 1;
    const answer = Promise.withResolvers<Fields>();
    this.#answers.set(this.#serial, answer);
    this.#socket.send(
      JSON.stringify({ id: this.#serial, method, params, ...(sessionId !== '' && { sessionId }) }),
    );
    return answer.promise;
  }

  #receive(message: {
    id?: number;
    method?: string;
    params?: Fields;
    result?: Fields;
    error?: Fields;
  }): void {
    const { id, method, params = {}, result, error } = message;
    if (id !== undefined) {
      // A page that has navigated away cannot be inspected, but its requests are still recorded.
      this.#answers.get(id)?.resolve(result ?? { error });
      this.#answers.delete(id);
      return;
    }
    if (method === 'Page.loadEventFired') this.#loaded.resolve();
    if (method === 'Debugger.scriptParsed') this.#script(params);
    if (method === 'Debugger.paused') void this.#send('Debugger.resume');
    if (method === 'Page.javascriptDialogOpening') {
      this.#sightings.push({ kind: 'dialog', what: String(params.message) });
      void this.#send('Page.handleJavaScriptDialog', { accept: false });
    }
    if (method === 'Target.targetCreated') this.#window(params);
    if (method === 'Fetch.requestPaused') this.#request(params);
  }

  #script({ url, scriptLanguage, embedderName, scriptId }: Fields): void {
    if (url === OWN_SCRIPT) return;
    this.#sightings.push({ kind: 'script', what: `${url || embedderName || scriptId} ${scriptLanguage}` });
  }

  /** No window may open before the events are sent. After that, a clicked link may open one. */
  #window({ targetInfo }: Fields): void {
    const { type, url, targetId } = Object(targetInfo);
    if (type !== 'page' || url === 'about:blank') return;
    if (!this.#isTouched) this.#sightings.push({ kind: 'window', what: String(url) });
    void this.#send('Target.closeTarget', { targetId }, '');
  }

  #request({ requestId, request, resourceType }: Fields): void {
    const url = String(Object(request).url);
    if (url.split('#')[0] === this.#url.split('#')[0] && !this.#isTouched) {
      void this.#send('Fetch.continueRequest', { requestId });
      return;
    }
    const isOwn = new URL(url).origin === new URL(this.#url).origin;
    if (!isOwn && !LOADABLE_TYPES.has(resourceType)) {
      this.#sightings.push({ kind: 'request', what: `${resourceType} ${url}` });
    }
    void this.#send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  }
}
