import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsboat } from '../readers/newsboat.ts';
import { rss2email } from '../readers/rss2email.ts';

/** The numbers of items that an installed reader shows before and after the switch. */
export interface SwitchedReader {
  reader: string;
  before: number;
  after: number;
}

/**
 * Makes the installed readers poll the old file, and then the new file at the same address, as after a redirect or
 * with an alias.
 *
 * @param newFeed address of the new file
 */
export async function switchReaders({
  oldFeed,
  newFeed,
  format,
}: {
  oldFeed: string;
  newFeed: string;
  format: 'rss' | 'atom';
}): Promise<SwitchedReader[]> {
  let isSwitched = false;
  const server = createServer((_, response) => {
    const body = isSwitched
      ? fetch(newFeed).then((answer) => answer.text())
      : Promise.resolve(readFileSync(oldFeed));
    body.then(
      (text) => response.setHeader('Content-Type', `application/${format}+xml`).end(text),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/feed`;
  const folder = mkdtempSync(join(tmpdir(), 'feedmill-switch-'));
  try {
    const readers = [
      newsboat,
      (subscription: Parameters<typeof rss2email>[0]) => rss2email(subscription, false),
    ].flatMap((set, n) => {
      const readerFolder = join(folder, String(n));
      mkdirSync(readerFolder);
      return set({ folder: readerFolder, url, format }) ?? [];
    });
    const before: number[] = [];
    for (const reader of readers) {
      await reader.poll();
      before.push((await reader.shown()).length);
    }
    isSwitched = true;
    const switched: SwitchedReader[] = [];
    for (const [index, reader] of readers.entries()) {
      await reader.poll();
      switched.push({
        reader: reader.name,
        before: before[index] ?? 0,
        after: (await reader.shown()).length,
      });
    }
    return switched;
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
