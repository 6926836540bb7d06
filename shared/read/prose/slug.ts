import { betweenWords } from '#shared/text/between-words.ts';
import { foldText } from '#shared/text/fold-text.ts';

const NOT_LETTERS = betweenWords(String.raw`\p{L}\p{M}\p{N}`);

/**
 * For each part of the path of an address, its words without a digit, folded: `/sea/f%C3%A4hre-48213.html` → `sea`,
 * `fahre`.
 */
export function wordsOfPath(url: string | undefined): string[][] {
  const path = url === undefined ? undefined : URL.parse(url)?.pathname;
  return (path ?? '').split('/').map(wordsOfSlug);
}

function wordsOfSlug(part: string): string[] {
  return foldText(decoded(part).replace(/\.[a-z]{3,5}$/u, ''))
    .split(NOT_LETTERS)
    .filter((word) => word.length > 1 && !/\d/u.test(word));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const NOT_IN_ADDRESS = betweenWords(String.raw`\p{L}\p{M}\p{N}'’`);

/** For each word, its forms in an address, separated by spaces: `Fähre` → `fahre faehre`. */
export function addressWords(text: string): Set<string> {
  const words = text.toLowerCase().split(NOT_IN_ADDRESS);
  return new Set(
    words.flatMap((word) => {
      const bare = word.replace(/['’]/gu, '');
      if (bare.length < 2 || /\d/u.test(bare)) return [];
      const spelled = bare
        .replace(/[äæ]/gu, 'ae')
        .replace(/[öøœ]/gu, 'oe')
        .replace(/ü/gu, 'ue')
        .replace(/å/gu, 'aa');
      return [[...new Set([foldText(bare), foldText(spelled)])].join(' ')];
    }),
  );
}

/** The number of words of a text that an address has, see `addressWords` and `wordsOfPath`. */
export function sharedWords(words: ReadonlySet<string>, slug: ReadonlySet<string>): number {
  return [...words].filter((forms) => forms.split(' ').some((form) => slug.has(form))).length;
}
