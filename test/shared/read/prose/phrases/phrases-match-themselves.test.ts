import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PhraseKind } from '#shared/read/prose/languages/phrases.ts';
import { phrasesOf, wordsOf, writtenPhrases } from '#shared/read/prose/phrases/phrase-table.ts';
import {
  foldedWords,
  textStarts,
  wholeTexts,
  writtenWords,
} from '#shared/read/prose/phrases/word-pattern.ts';
import { foldText } from '#shared/text/fold-text.ts';

const code = globSync('shared/read/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The kinds of phrases that `shared/read` looks up with the function `name`. */
function kindsOf(name: string): PhraseKind[] {
  const calls = [...code.matchAll(new RegExp(String.raw`\b${name}\((['\w, \n]+)\)`, 'g'))];
  const kinds = calls.flatMap(([, given = '']) => [...given.matchAll(/'(\w+)'/g)].map(([, kind]) => kind));
  return [...new Set(kinds)] as PhraseKind[];
}

const withoutGaps = (phrase: string): string => phrase.replaceAll('…', '');

/** For each function that looks phrases up: whether it finds a phrase in a text that consists of this phrase. */
const FINDS: Record<string, (kind: PhraseKind) => (phrase: string) => boolean> = {
  phrasesOf: (kind) => {
    const phrases = phrasesOf(kind);
    return (phrase) => phrases.has(wordsOf(phrase)) && phrases.isIn(wordsOf(phrase));
  },
  // `test` can also succeed because of another phrase in the text. So the phrase as it is in the expression (`foldText`)
  // is also compared with the phrase as it is in a text (`wordsOf`).
  foldedWords: (kind) => {
    const words = foldedWords(kind);
    return (phrase) => {
      const text = wordsOf(withoutGaps(phrase));
      return words.test(text) && text === foldText(withoutGaps(phrase)).trim();
    };
  },
  writtenWords: (kind) => {
    const words = writtenWords(kind);
    return (phrase) => words.test(withoutGaps(phrase));
  },
  wholeTexts: (kind) => {
    const texts = wholeTexts(kind);
    return (phrase) => texts.test(phrase.replaceAll('…', 'x'));
  },
  textStarts: (kind) => {
    const starts = textStarts(kind);
    return (phrase) => starts.test(phrase.replaceAll('…', ' x '));
  },
};

it.each(Object.entries(FINDS))(
  '%s finds each phrase of its kinds in a text that consists of this phrase',
  (name, findIn) => {
    const kinds = kindsOf(name);
    expect(kinds).not.toEqual([]);
    const missed = kinds.flatMap((kind) => {
      const finds = findIn(kind);
      return writtenPhrases(kind)
        .filter((phrase) => !finds(phrase))
        .map((phrase) => `${kind}: ${phrase}`);
    });
    expect(missed).toEqual([]);
  },
);
