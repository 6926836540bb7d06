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

/** Looks a text up that consists of one phrase, with each function of `shared/read`. */
const FINDS: Record<string, (kind: PhraseKind) => (phrase: string) => boolean> = {
  phrasesOf: (kind) => {
    const phrases = phrasesOf(kind);
    return (phrase) => phrases.has(wordsOf(phrase)) && phrases.isIn(wordsOf(phrase));
  },
  // Another phrase in the text can also match. So the folded phrase in the expression is compared with the
  // folded text.
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

it.each(Object.entries(FINDS))('%s finds each of its phrases', (name, findIn) => {
  const kinds = kindsOf(name);
  expect(kinds).not.toEqual([]);
  const missed = kinds.flatMap((kind) => {
    const finds = findIn(kind);
    return writtenPhrases(kind)
      .filter((phrase) => !finds(phrase))
      .map((phrase) => `${kind}: ${phrase}`);
  });
  expect(missed).toEqual([]);
});
