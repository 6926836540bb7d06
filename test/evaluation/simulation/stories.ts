import type { SourceIds } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { byFile, TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/formats.ts';
import { Dice } from './dice.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'po', 'ri', 'sa', 'to', 'vu'];
const WORDS = 45;
/**
 * The factor by which texts of every third story are longer, so that they are stored in the bucket and not
 * in the table.
 */
const LONG = 4;
/** Every marker begins with this text, and no other word does. */
const MARK = 'mark';

function word(dice: Dice): string {
  return Array.from({ length: dice.between(2, 4) }, () => dice.oneOf(SYLLABLES)).join('');
}

/**
 * A word of one version of one text, without digits, because texts with different digits are not near
 * duplicates.
 */
export function markerOf(version: number): string {
  const letters = [...version.toString(10)].map((digit) => String.fromCharCode(97 + Number(digit)));
  return `${MARK}${letters.join('')}z`;
}

/** Every marker in a piece of a document, in order. */
export function markersIn(text: string): string[] {
  return text.match(/mark[a-j]+z/g) ?? [];
}

/**
 * An article of a publisher. The story determines the words, and the version the marker in title and text.
 */
export function draftOf(story: number, version: number): Required<Pick<Draft, 'title' | 'content_text'>> {
  const dice = new Dice(story + 1);
  const length = story % 3 === 0 ? WORDS * LONG : WORDS;
  const words = Array.from({ length }, () => word(dice));
  words.splice(20, 0, markerOf(version));
  return { title: `${words[0]} ${words[1]} ${markerOf(version)}`, content_text: `${words.join(' ')}.` };
}

/**
 * The identity of a story: a URL, an id, or both. Half of the stories with both share one URL. Half of the
 * stories with only a URL are parts of one page, with different fragments.
 */
export function identityOf(feed: string, story: number): Pick<Draft, 'id' | 'url'> {
  if (isFromOtherSystem(story)) return { id: `story-${story}`, ...addressOf(oldStory(feed, story)) };
  const site = `https://news.example/${feed}`;
  const own = `${site}/${story}`;
  const id = `story-${story}`;
  const isShared = story % 6 > 2;
  if (story % 3 === 0) return { url: isShared ? `${site}/notes#${story}` : own };
  if (story % 3 === 1) return { id };
  return { id, url: isShared ? `${site}/show` : own };
}

/** Stories from this number on were imported from another system. */
export const FIRST_IMPORTED = 100;
/** The number of stories that can be imported: two of each kind, some of which share a URL. */
export const MAX_IMPORTED = 12;

export function isFromOtherSystem(story: number): boolean {
  return story >= FIRST_IMPORTED;
}

/**
 * The guids of an article, by file. In RSS: `isPermaLink`, `xml:base` and the text, or the link of an item
 * without a guid.
 */
export type FileGuids = Readonly<Record<TimelineFile, string>>;

export interface OldStory {
  source_ids: SourceIds;
  url?: string;
  /**
   * Whether the story has its own URL, so that a publisher who sends the URL with an id adopts the article.
   */
  isAdoptable: boolean;
  /**
   * @param own `urn:uuid:` and the article's id
   * @param current the URL of the article, which a correction or a restore can change
   */
  guids(own: string, current: string | undefined): FileGuids;
}

const inEachFormat = (text: string): FileGuids => byFile(TIMELINE_FILE_KINDS, () => text);
const guidOfRss = ({ guid, is_permalink, base = '' }: Required<SourceIds>['rss']): string =>
  `${is_permalink} ${base} ${guid}`;
const rssOf = (guid: string): string => guidOfRss({ guid, is_permalink: false });

/** A story in the other system: its ids, its URL, and the guids that its article must keep. */
export function oldStory(feed: string, story: number): OldStory {
  const name = `${feed}/${story}`;
  const url = `https://old.example/${name}`;
  const rss = (guid: string, more: Partial<Required<SourceIds>['rss']> = {}) => ({
    guid,
    is_permalink: false,
    ...more,
  });
  const tag = `tag:old.example,2020:${name}`;
  const kinds: readonly (() => OldStory)[] = [
    () => {
      const ids = { rss: rss(` ${name} at <old> & "old"\t`), atom: tag };
      const guids = () => ({ ...inEachFormat(tag), rss: guidOfRss(ids.rss) });
      return { source_ids: ids, url, isAdoptable: true, guids };
    },
    () => {
      const ids = { rss: rss(`https://old.example/?p=${name}&n=1`, { is_permalink: true }) };
      const guids = () => ({ ...inEachFormat(ids.rss.guid), rss: guidOfRss(ids.rss) });
      return { source_ids: ids, url, isAdoptable: true, guids };
    },
    () => {
      const json = `post ${name}`;
      const guids = (own: string) => ({ ...inEachFormat(own), rss: rssOf(own), json });
      return { source_ids: { json }, url, isAdoptable: true, guids };
    },
    () => {
      const ids = { rss: rss(`${name}\r\n`, { base: 'https://old.example/' }) };
      const guids = (own: string) => ({ ...inEachFormat(own), rss: guidOfRss(ids.rss) });
      return { source_ids: ids, isAdoptable: false, guids };
    },
    () => {
      const ids = { rss: rss(`of ${name}`) };
      const guids = (own: string) => ({ ...inEachFormat(own), rss: guidOfRss(ids.rss) });
      return { source_ids: ids, url: `https://old.example/${feed}`, isAdoptable: false, guids };
    },
    () => {
      const ids = { rss: rss(url, { is_permalink: true, is_derived: true }) };
      // The old item had no guid, so its link was its id. With another link, the item needs a guid.
      const guids = (_: string, current: string | undefined) => ({
        ...inEachFormat(url),
        rss: current === url ? url : guidOfRss(ids.rss),
      });
      return { source_ids: ids, url, isAdoptable: true, guids };
    },
  ];
  const kind = kinds[(story - FIRST_IMPORTED) % kinds.length];
  if (!kind) throw new Error(`the story ${story} is not from another system`);
  return kind();
}

/** All stories that can be imported. */
export function oldStories(feed: string): OldStory[] {
  return Array.from({ length: MAX_IMPORTED }, (_, i) => oldStory(feed, FIRST_IMPORTED + i));
}

/** The guids of an article without ids of another system. */
export function guidsOfOwn(own: string): FileGuids {
  return { ...inEachFormat(own), rss: rssOf(own) };
}

function addressOf({ url }: OldStory): Pick<Draft, 'url'> {
  return url === undefined ? {} : { url };
}

/** The ids of a story in an import. */
export function sourceOf(feed: string, story: number): Pick<Draft, 'source_ids' | 'url'> {
  const old = oldStory(feed, story);
  return { source_ids: old.source_ids, ...addressOf(old) };
}

/** A date in the past, different for each story. */
export function dateOf(story: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, story)).toISOString();
}

/**
 * Numbers of characters, each a 25th of a real limit: 128 KiB of metadata, 1 MiB of content, and the
 * longest text that a file shows in full.
 */
const HEAVY = { metadata: 5_000, content: 42_000, entry: 30_000 } as const;

/**
 * The fields that make a valid article as large as possible: content, authors, attachments, extension
 * fields or summary. Equal versions have equal fields.
 */
export function heavyPartOf(version: number): Partial<Draft> {
  const dice = new Dice(version + 7_000_003);
  const address = (i: number) => `https://news.example/${i}/${'a'.repeat(150)}?q=${version}&r=%20`;
  const content = (length: number, of: string) => ({
    content_text: `${markerOf(version)} ${of.repeat(Math.floor(length / of.length))}`,
  });
  return dice.oneOf<() => Partial<Draft>>([
    () => content(HEAVY.content, 'word '),
    () => content(HEAVY.entry, 'wörter '),
    // Each character becomes six characters in HTML.
    () => content(HEAVY.content / 6, '"'),
    () => content(HEAVY.entry / 2, ']]> '),
    () => ({ authors: Array.from({ length: 20 }, (_, i) => ({ name: `Author ${i}`, url: address(i) })) }),
    () => ({
      attachments: Array.from({ length: 20 }, (_, i) => ({ url: address(i), mime_type: 'audio/mpeg' })),
    }),
    () => ({ extensions: { _meta: { text: '<&"'.repeat(HEAVY.metadata / 4) } } }),
    () => ({ summary: `${markerOf(version)} ${'<&>'.repeat(HEAVY.metadata / 4)}` }),
  ])();
}
