import type { Draft } from '#shared/model/draft.ts';
import { Dice } from './dice.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'po', 'ri', 'sa', 'to', 'vu'];
const WORDS = 45;
/** Bodies of every third story are stored apart from their item. */
const LONG = 4;
/** Begins every marker, and no other word. */
const MARK = 'mark';

function word(dice: Dice): string {
  return Array.from({ length: dice.between(2, 4) }, () => dice.oneOf(SYLLABLES)).join('');
}

/** A word that is in only one version of one text, without digits, which would tell near duplicates apart. */
export function markerOf(version: number): string {
  const letters = [...version.toString(10)].map((digit) => String.fromCharCode(97 + Number(digit)));
  return `${MARK}${letters.join('')}z`;
}

/** Every marker in a piece of a document, in order. */
export function markersIn(text: string): string[] {
  return text.match(/mark[a-j]+z/g) ?? [];
}

/** An article as a publisher would have it: of its own words, and its marker in title and text. */
export function draftOf(story: number, version: number): Required<Pick<Draft, 'title' | 'content_text'>> {
  const dice = new Dice(story + 1);
  const length = story % 3 === 0 ? WORDS * LONG : WORDS;
  const words = Array.from({ length }, () => word(dice));
  words.splice(20, 0, markerOf(version));
  return { title: `${words[0]} ${words[1]} ${markerOf(version)}`, content_text: `${words.join(' ')}.` };
}

/**
 * What a story is known by: some have an address, some an id, some both. Half of those with both share one address, half
 * of those with an address alone one page, of which each is a part of its own.
 */
export function identityOf(feed: string, story: number): Pick<Draft, 'id' | 'url'> {
  const site = `https://news.example/${feed}`;
  const own = `${site}/${story}`;
  const id = `story-${story}`;
  const isShared = story % 6 > 2;
  if (story % 3 === 0) return { url: isShared ? `${site}/notes#${story}` : own };
  if (story % 3 === 1) return { id };
  return { id, url: isShared ? `${site}/show` : own };
}

/** Long past, and each its own. */
export function dateOf(story: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, story)).toISOString();
}

/** A 25th of 128 KiB of metadata, of 1 MiB of content, and of the longest text that a file still shows whole. */
const HEAVY = { metadata: 5_000, content: 42_000, entry: 30_000 } as const;

/**
 * What makes an article as heavy as a valid one can be: by its content, its authors, its attachments, its own fields or its
 * summary. The same version is the same article.
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
    // Each character is six in HTML.
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
