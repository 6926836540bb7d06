import { phrasesOf, wordsOf } from '#shared/read/prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '#shared/read/prose/phrases/word-pattern.ts';
import type { Block } from '../blocks.ts';
import { foldWords } from '../fold-words.ts';
import type { BodyRule } from './body-rule.ts';

const NAMES = ['bio', 'biography', 'authorbio', 'contributor'];
/** Words that follow the name in a sentence about an author. */
const DOES = new LazyPattern(
  () => new RegExp(String.raw`^\s*${wordsIn('authorVerbs', 'authorVerbsOnPages')}(?!\p{L})`, 'iu'),
);
const MAX_CHARACTERS = 600;
/**
 * A note without a class name is searched for in this number of blocks at the end. Other blocks are not searched,
 * because an article can be about its author.
 */
const LAST_BLOCKS = 8;
const HEADINGS = phrasesOf('aboutAuthorHeadings');

function isAbout({ text }: Block, author: string): boolean {
  const [first = ''] = author.split(' ');
  return [author, first].some(
    (name) => name.length > 2 && text.startsWith(name) && DOES.test(text.slice(name.length)),
  );
}

/** Removes notes about the author. */
export const aboutAuthor: BodyRule = {
  name: 'about-author',
  find(blocks, { authors }) {
    const last = blocks.slice(-LAST_BLOCKS);
    const named = last.filter(
      (block) =>
        block.text.length <= MAX_CHARACTERS &&
        (HEADINGS.has(wordsOf(block.text)) ||
          authors.some((author) => isAbout(block, author) || foldWords(block.text) === foldWords(author))),
    );
    const marked = blocks.filter(
      ({ words, text }) => NAMES.some((name) => words.has(name)) && text.length <= MAX_CHARACTERS,
    );
    return [...new Set([...named, ...marked])];
  },
};
