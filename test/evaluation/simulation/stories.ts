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

/** A word that stands in one version of one text alone, without figures: those would tell near duplicates apart. */
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
