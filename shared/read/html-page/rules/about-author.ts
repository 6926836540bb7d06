import type { Block } from '../blocks.ts';
import { type BodyRule, folded } from './body-rule.ts';

const NAMES = ['bio', 'biography', 'authorbio', 'contributor'];
/** Words that follow the name in a sentence about an author. */
const DOES =
  /^\s*(?:is|was|has|covers|covered|writes|wrote|reports|joined|joins|works|worked|leads|hosts|lives|served|serves|can be|may be|est|ist|é|è|es)\b/i;
const MAX_CHARACTERS = 600;
/**
 * Such a note is searched for in this number of blocks at the end. Other blocks are not searched, because an article
 * can be about its author.
 */
const LAST_BLOCKS = 8;
const HEADING =
  /^(?:about the (?:author|writer|reporter)s?|über den autor|über die autorin|à propos de l['’]auteur|sobre el autor|sobre o autor)\W*$/i;

function isAbout({ text }: Block, author: string): boolean {
  const [first = ''] = author.split(' ');
  return [author, first].some(
    (name) => name.length > 2 && text.startsWith(name) && DOES.test(text.slice(name.length)),
  );
}

/** Removes the note about the author below the text. */
export const aboutAuthor: BodyRule = {
  name: 'about-author',
  find(blocks, { authors }) {
    const last = blocks.slice(-LAST_BLOCKS);
    const named = last.filter(
      (block) =>
        block.text.length <= MAX_CHARACTERS &&
        (HEADING.test(block.text) ||
          authors.some((author) => isAbout(block, author) || folded(block.text) === folded(author))),
    );
    const called = blocks.filter(
      ({ words, text }) => NAMES.some((name) => words.has(name)) && text.length <= MAX_CHARACTERS,
    );
    return [...new Set([...named, ...called])];
  },
};
