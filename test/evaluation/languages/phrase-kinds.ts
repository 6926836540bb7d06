import { readFileSync } from 'node:fs';
import type { PhraseKind, Phrases } from '#shared/read/prose/languages/phrases.ts';
import { LANGUAGES } from '#shared/read/prose/languages.ts';

/** The kinds of phrases that every language needs, because they occur in the header or at the end of most articles. */
export const CORE: readonly PhraseKind[] = [
  'bylineBefore',
  'staffBylines',
  'roles',
  'publishedLabels',
  'updatedLabels',
  'readingMinutes',
  'readingWords',
  'creditLabels',
  'sectionNames',
  'siteWords',
  'tagLabels',
  'speechVerbs',
  'shareActions',
  'readMoreOnly',
  'commentWords',
  'newsletterInvitations',
  'newsletterOffers',
  'newsletterForm',
  'advertisementMarks',
  'rightsNotices',
];

/** A kind of phrases and its comment in `phrases.ts`. */
export interface DescribedKind {
  readonly kind: PhraseKind;
  readonly meaning: string;
}

const SOURCE = new URL('../../../shared/read/prose/languages/phrases.ts', import.meta.url);
const KIND = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+)\?: string;/g;

/** All kinds, in the order of `phrases.ts`. A type has no order, so the file is read. */
export function phraseKinds(): DescribedKind[] {
  return [...readFileSync(SOURCE, 'utf8').matchAll(KIND)].map(([, comment = '', kind = '']) => ({
    kind: kind as PhraseKind,
    meaning: comment.replace(/\s+(?:\* )?/g, ' ').trim(),
  }));
}

/** The phrases by language, without those that all languages share. */
export const PHRASES_BY_LANGUAGE: ReadonlyMap<string, Phrases> = new Map(
  Object.entries(LANGUAGES).filter(([language]) => language !== 'mul'),
);
