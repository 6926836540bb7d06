import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Draft } from '#shared/model/draft.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { Problem } from '#shared/model/problem.ts';
import type { AffectedFiles } from '#shared/pipeline/publish/affected.ts';
import { publish } from '#shared/pipeline/publish/publish.ts';
import { type PublishContext, publishTimeline } from '#shared/pipeline/publish/publish-timeline.ts';
import { takeDownArticle } from '#shared/pipeline/submit/change-article.ts';
import type { SubmitContext } from '#shared/pipeline/submit/submission.ts';
import { submitBatch } from '#shared/pipeline/submit/submit-batch.ts';
import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { readFeed, saveFeed } from '#shared/store/feeds.ts';
import {
  contextIn,
  type EmbeddedStores,
  failPuts,
  startEmbeddedStores,
  testRuntime,
} from '../../../embedded-stores.ts';

const PUBLIC_URL = 'https://feeds.example';
let stores: EmbeddedStores;
let runtime: ReturnType<typeof testRuntime>;
let event: LogEvent;
let context: SubmitContext & PublishContext;
let feed = '';
let n = 0;

beforeAll(async () => {
  stores = await startEmbeddedStores();
});
afterAll(() => stores.close());
beforeEach(async () => {
  n += 1;
  feed = `archived-${n}`;
  runtime = testRuntime();
  event = { event: 'test' };
  context = contextIn(stores, feed, { runtime, event });
  await saveFeed(stores.table(), {
    feed,
    settings: { title: 'Feed', near_duplicates: 'allow' },
    now: runtime.now(),
  });
});

const notice = (i: number, more: Partial<Draft> = {}): Draft => ({
  id: `n${i}`,
  title: `Notice ${i}`,
  content_text: `Text of ${i}.`,
  date_published: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
  ...more,
});
/** Submits the drafts, and returns the ids of their articles in this order. */
const send = async (drafts: Draft[]): Promise<string[]> => {
  const results = await submitBatch(
    drafts.map((draft) => ({ draft })),
    context,
    () => false,
  );
  return results.map((result) => {
    if (result instanceof Problem) throw result;
    return result.article.id;
  });
};
const rowOf = (i: number, id: string) => `${new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString()}#${id}`;
const render = (rows: string[] = []) => {
  const touched: AffectedFiles = { timelines: [{ feed, rows: new Set(rows) }], feeds: [], pages: [] };
  return publish(touched, context);
};
const read = async (url: string): Promise<string> => {
  const Key = PUBLIC_PREFIX + url.slice(PUBLIC_URL.length);
  const { Body } = await stores.s3.send(new GetObjectCommand({ Bucket: stores.bucket, Key }));
  return (await Body?.transformToString()) ?? '';
};
const live = (file: string) => `${PUBLIC_URL}/feeds/${feed}/${file}`;

/** The titles that a client finds from the live file, and the number of documents that it reads. */
async function collectAtom(): Promise<{ titles: Set<string>; documents: number }> {
  const titles = new Set<string>();
  let documents = 0;
  for (let url: string | undefined = live('atom.xml'); url !== undefined; documents++) {
    const document: ReturnType<typeof parseAtomFeed> = parseAtomFeed(await read(url));
    expect(document.links?.find(({ rel }) => rel === 'self')?.href).toBe(url);
    for (const { title } of document.entries ?? []) titles.add(title?.value ?? String(title));
    url = document.links?.find(({ rel }) => rel === 'prev-archive')?.href;
  }
  return { titles, documents };
}
async function collectJson(): Promise<Set<string>> {
  const titles = new Set<string>();
  for (let url: string | undefined = live('feed.json'); url !== undefined; ) {
    const { items, next_url }: ReturnType<typeof parseJsonFeed> = parseJsonFeed(await read(url));
    for (const { title } of items ?? []) titles.add(title ?? '');
    url = next_url;
  }
  return titles;
}
/** The titles that a person finds by following the links between pages. */
async function collectPages(): Promise<Set<string>> {
  const titles = new Set<string>();
  for (let url: string | undefined = live(''); url !== undefined; ) {
    const page: string = await read(url === live('') ? live('index.html') : `${url}.html`);
    expect(page).toContain(`<link rel="canonical" href="${url}">`);
    for (const [, title = ''] of page.matchAll(/<span itemprop="headline">([^<]*)</g)) titles.add(title);
    url = /<a rel="prev" href="([^"#]*)/.exec(page)?.[1];
  }
  return titles;
}
const all = (count: number) => new Set(Array.from({ length: count }, (_, i) => `Notice ${i}`));
const etags = async () => {
  const Prefix = `${PUBLIC_PREFIX}/feeds/${feed}/archive/`;
  const { Contents = [] } = await stores.s3.send(new ListObjectsV2Command({ Bucket: stores.bucket, Prefix }));
  return new Map(Contents.map(({ Key, ETag }) => [Key, ETag]));
};

it('Atom, JSON Feed and pages lead from the live file to every published entry', async () => {
  for (let i = 0; i < 230; i += 46) {
    await send(Array.from({ length: 46 }, (_, k) => notice(i + k)));
    expect(await render()).toEqual(new Map());
    expect((await collectAtom()).titles).toEqual(all(i + 46));
    expect(await collectJson()).toEqual(all(i + 46));
    expect(await collectPages()).toEqual(all(i + 46));
  }
  expect((await collectAtom()).documents).toBeLessThan(10);
});

it('the page of a feed links to the archive page with the next older article', async () => {
  await send(Array.from({ length: 130 }, (_, i) => notice(i)));
  await render();
  const page = await read(live('index.html'));
  const [, archive, id = ''] = /<a rel="prev" href="([^"]*)#([^"]*)">/.exec(page) ?? [];
  expect([...page.matchAll(/ id="([\w-]{36})"/g)].at(-1)?.[1]).toBe(id);
  expect(await read(`${archive}.html`)).toContain(` id="${id}"`);
});

it('a sealed document changes only with its entries', async () => {
  const ids = await send(Array.from({ length: 300 }, (_, i) => notice(i)));
  await render();
  const before = await etags();
  expect(before.size).toBeGreaterThan(18);

  await send([notice(300)]);
  await render();
  expect(await etags()).toEqual(before);

  await send([notice(7, { title: 'Corrected 7' })]);
  await render([rowOf(7, ids[7] ?? '')]);
  const after = await etags();
  const changed = [...after].filter(([key, etag]) => before.get(key) !== etag).map(([key]) => key);
  expect(changed).toEqual(
    ['1.html', '1.json', '1.xml']
      .flatMap((name) => [name, `${name}.br`, `${name}.gz`])
      .map((name) => `${PUBLIC_PREFIX}/feeds/${feed}/archive/${name}`),
  );
  expect((await collectAtom()).titles).toContain('Corrected 7');
});

it('an archive document loses articles by takedown, and gets articles with old dates', async () => {
  const ids = await send(Array.from({ length: 200 }, (_, i) => notice(i)));
  await render();
  await takeDownArticle(ids[3] ?? '', context);
  await render([rowOf(3, ids[3] ?? '')]);
  expect((await collectAtom()).titles.has('Notice 3')).toBe(false);
  expect((await collectPages()).has('Notice 3')).toBe(false);
  const [late = ''] = await send([
    notice(999, { title: 'Late', date_published: '2026-01-01T00:05:30.000Z' }),
  ]);
  await render([`2026-01-01T00:05:30.000Z#${late}`]);
  expect((await collectAtom()).titles.has('Late')).toBe(true);
  expect((await collectJson()).has('Late')).toBe(true);
});

it('an archive document that is too long is split without loss', async () => {
  await send(Array.from({ length: 160 }, (_, i) => notice(i)));
  await render();
  const late = Array.from({ length: 240 }, (_, i) =>
    notice(1000 + i, {
      date_published: new Date(Date.UTC(2026, 0, 1, 0, 5, 10, i)).toISOString(),
      title: `Late ${i}`,
    }),
  );
  const ids = await send(late);
  expect(await render(ids.map((id, i) => `${late[i]?.date_published}#${id}`))).toEqual(new Map());
  const { titles } = await collectAtom();
  expect(titles.size).toBe(400);
  expect(await collectJson()).toEqual(titles);
});

it('concurrent splits leave each article in exactly one document', async () => {
  await send(Array.from({ length: 160 }, (_, i) => notice(i)));
  await render();
  const lateAt = (i: number) => new Date(Date.UTC(2026, 0, 1, 0, 5, 10, i)).toISOString();
  const early: string[] = [];
  const sendLate = async (from: number, count: number) => {
    const late = Array.from({ length: count }, (_, i) =>
      notice(1000 + from + i, { date_published: lateAt(from + i), title: `Late ${from + i}` }),
    );
    return (await send(late)).map((id, i) => `${late[i]?.date_published}#${id}`);
  };
  const rows = await sendLate(100, 120);
  const name = 'another-publisher';
  const another = async () => {
    stores.s3.middlewareStack.remove(name);
    await render(await sendLate(50, 50));
    early.push(...(await sendLate(0, 50)));
  };
  // `render(rows)` has read an archive page, but not its rows, when the other call splits it.
  stores.s3.middlewareStack.add(
    (next) => async (call) => {
      if (String((call.input as { Key?: string }).Key).includes(`/${feed}/archive/`)) await another();
      return await next(call);
    },
    { step: 'initialize', name },
  );
  expect(await render(rows)).toEqual(new Map());
  expect(await render(early)).toEqual(new Map());
  const pages = (await stores.table().query(`ARCH#${feed}`)).filter(({ sk }) => sk !== 'HEAD');
  expect(pages.slice(1).map(({ from }) => from)).toEqual(pages.slice(0, -1).map(({ sk }) => sk));
  expect((await collectAtom()).titles.size).toBe(380);
});

it('the live file has no link to an archive that is being split', async () => {
  await send(Array.from({ length: 160 }, (_, i) => notice(i)));
  await render();
  const late = Array.from({ length: 240 }, (_, i) =>
    notice(1000 + i, {
      date_published: new Date(Date.UTC(2026, 0, 1, 0, 5, 10, i)).toISOString(),
      title: `Late ${i}`,
    }),
  );
  const ids = await send(late);
  const name = 'another-render';
  // The head of the archive already names the halves, whose files are not written yet.
  stores.s3.middlewareStack.add(
    (next) => async (call) => {
      const { Key, IfNoneMatch } = call.input as { Key?: string; IfNoneMatch?: string };
      if (IfNoneMatch === '*' && String(Key).includes(`/${feed}/archive/`)) {
        stores.s3.middlewareStack.remove(name);
        await publishTimeline({ feed }, context);
        expect(await read(live('atom.xml'))).not.toContain('rel="prev-archive"');
      }
      return await next(call);
    },
    { step: 'initialize', name },
  );
  expect(await render(ids.map((id, i) => `${late[i]?.date_published}#${id}`))).toEqual(new Map());
  expect((await collectAtom()).titles.size).toBe(400);
});

it('an archive that cannot be sealed does not stop the live files', async () => {
  const ids = await send(Array.from({ length: 160 }, (_, i) => notice(i)));
  const mend = failPuts(stores, (key) => key.includes(`/${feed}/archive/`));
  await takeDownArticle(ids[158] ?? '', context);
  expect(await render()).toEqual(new Map());
  const atom = await read(live('atom.xml'));
  expect(atom).toContain('Notice 159');
  expect(atom).toContain(`ref="urn:uuid:${ids[158]}"`);
  expect(atom).not.toContain('Notice 158');
  expect(event.left_out_reasons).toContain(`archive of ${feed}`);
  mend();
  await render();
  const expected = all(160);
  expected.delete('Notice 158');
  expect((await collectAtom()).titles).toEqual(expected);
});

it('concurrent calls seal each archive page once', async () => {
  await send(Array.from({ length: 260 }, (_, i) => notice(i)));
  const failures = await Promise.all([render(), render(), render()]);
  for (const failed of failures) expect(failed).toEqual(new Map());
  expect((await collectAtom()).titles).toEqual(all(260));
  const pages = await stores.table().query(`ARCH#${feed}`);
  expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
});

/** The XML of each entry of an Atom file, by guid. */
const entriesOf = (atom: string) =>
  new Map(
    [...atom.matchAll(/<entry>.*?<id>(.*?)<\/id>.*?<\/entry>/gs)].map(([entry, guid]) => [guid, entry]),
  );
const updatedOf = (atom: string) => /<updated>(.*?)<\/updated>/.exec(atom)?.[1] ?? '';
const setMaxItems = async (max_items?: number) => {
  const before = await readFeed(context.table, feed);
  const settings = { title: 'Feed', near_duplicates: 'allow', ...(max_items && { max_items }) } as const;
  runtime.advance(60_000);
  await saveFeed(context.table, { feed, settings, before, now: runtime.now() });
  await publish({ timelines: [], feeds: [feed], tags: [{ feed, after: '' }], pages: [] }, context);
};

it('a change of `max_items` loses no article, and shows no old article as new', async () => {
  // The articles have URLs and therefore no pages to render again.
  const url = (i: number) => `https://news.example/${feed}/${i}`;
  await send(Array.from({ length: 70 }, (_, i) => notice(i, { tags: ['sea'], url: url(i) })));
  await publish({ timelines: [{ feed, tag: 'sea' }], feeds: [feed], pages: [] }, context);
  const seen = new Map<string | undefined, Map<string | undefined, string>>();
  const updated = updatedOf(await read(live('atom.xml')));
  // At the start, a reader knows the entries of the live files. All other entries are in the archive.
  for (const [maxItems, entries] of [
    [50, 50],
    [20, 20],
    [10, 10],
    [50, 50],
    [30, 30],
    [undefined, 50],
  ] as const) {
    await setMaxItems(maxItems);
    for (const file of ['atom.xml', 'tags/sea/atom.xml']) {
      const atom = await read(live(file));
      const shown = entriesOf(atom);
      const known = seen.get(file) ?? shown;
      seen.set(file, known);
      expect([maxItems, file, shown.size]).toEqual([maxItems, file, entries]);
      expect([...shown].filter(([guid, entry]) => known.get(guid) !== entry)).toEqual([]);
    }
    // `updated` differs in each version only by milliseconds, because no article has changed.
    expect(Date.parse(updatedOf(await read(live('atom.xml')))) - Date.parse(updated)).toBeLessThan(1_000);
    expect((await collectAtom()).titles).toEqual(all(70));
    expect(await collectJson()).toEqual(all(70));
    expect(await collectPages()).toEqual(all(70));
  }
});

it('an article of the last 48 hours is in the live file even beyond `max_items`', async () => {
  const hourly = Array.from({ length: 30 }, (_, i) =>
    notice(i, { date_published: new Date(Date.parse(runtime.now()) - i * 3_600_000).toISOString() }),
  );
  await send(hourly);
  const entries = async () => entriesOf(await read(live('atom.xml'))).size;
  await setMaxItems(10);
  expect(await entries()).toBe(30);
  runtime.advance(24 * 3_600_000);
  await render();
  expect(await entries()).toBe(24);
  expect((await collectAtom()).titles).toEqual(all(30));
  runtime.advance(24 * 3_600_000);
  await render();
  expect(await entries()).toBe(10);
  expect((await collectAtom()).titles).toEqual(all(30));
});

it('a feed with `live_since` begins with the articles since then', async () => {
  const before = await readFeed(context.table, feed);
  const live_since = notice(62).date_published ?? '';
  const settings = { title: 'Feed', near_duplicates: 'allow', max_items: 10, live_since } as const;
  await saveFeed(context.table, { feed, settings, before, now: runtime.now() });
  const titles = async () =>
    [...(await read(live('atom.xml'))).matchAll(/<entry>.*?<title[^>]*>(.*?)<\/title>/gs)].map(
      ([, title]) => title,
    );
  const newest = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => `Notice ${last - i}`);
  await send(Array.from({ length: 70 }, (_, i) => notice(i)));
  await render();
  expect(await titles()).toEqual(newest(62, 69));
  expect((await collectAtom()).titles).toEqual(all(70));
  for (const [count, first] of [
    [71, 62],
    [72, 62],
    [73, 63],
  ] as const) {
    await send([notice(count - 1)]);
    await render();
    expect(await titles()).toEqual(newest(first, count - 1));
    expect((await collectAtom()).titles).toEqual(all(count));
    expect(await collectJson()).toEqual(all(count));
  }
});

const long = (host: string, i: number) => `https://${host}.example/${'a'.repeat(1_150)}${i}`;
/** Articles that are large because of one field, within the limits of a submission. */
const HEAVY: [field: string, articles: number, more: (i: number) => Partial<Draft>][] = [
  ['extension fields', 60, () => ({ extensions: { _meta: 'm'.repeat(60_000) } })],
  [
    'authors',
    160,
    (i) => ({ authors: Array.from({ length: 20 }, (_, a) => ({ name: `A${a}`, url: long(`a${a}`, i) })) }),
  ],
  [
    'attachments',
    120,
    (i) => ({
      attachments: Array.from({ length: 20 }, (_, a) => ({
        url: long(`media${a}`, i),
        mime_type: 'audio/mpeg',
      })),
    }),
  ],
  [
    'tags',
    120,
    (i) => ({ tags: Array.from({ length: 32 }, (_, t) => `${'😀'.repeat(61)}${t % 8}${i % 8}`) }),
  ],
  ['content', 3, () => ({ content_html: `<p>${'word '.repeat(195_000)}</p>` })],
];

it.each(HEAVY)(
  'an article that is large because of %s is in a live file or in the archive',
  async (_, count, more) => {
    for (let i = 0; i < count; i += 20)
      await send(Array.from({ length: Math.min(20, count) }, (__, k) => notice(i + k, more(i + k))));
    expect(await render()).toEqual(new Map());
    const [taken = ''] = await send([notice(count - 1)]);
    await takeDownArticle(taken, context);
    await send([notice(count, { title: 'A small one' })]);
    expect(await render([rowOf(count - 1, taken)])).toEqual(new Map());
    const atom = await read(live('atom.xml'));
    expect(atom).toContain('A small one');
    expect(atom).toContain(`ref="urn:uuid:${taken}"`);
    expect(atom).not.toContain(`<id>urn:uuid:${taken}`);
    const { titles } = await collectAtom();
    expect(titles.size).toBe(count);
    expect(await collectJson()).toEqual(titles);
    expect(event.left_out).toBeUndefined();
  },
);
