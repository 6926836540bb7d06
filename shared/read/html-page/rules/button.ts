import { findElement } from '#shared/text/html-tree.ts';
import type { Block } from '../blocks.ts';
import { classWords } from '../class-words.ts';
import type { BodyRule } from './body-rule.ts';

const NAMES: ReadonlySet<string> = new Set(['button', 'btn', 'cta']);
/** A block with at least this share of links counts as one link. */
const LINKED = 0.9;
const MAX_CHARACTERS = 60;

/** Removes links that look like buttons: `Join now`, `Share`. */
export const button: BodyRule = {
  name: 'button',
  find: (blocks) => blocks.filter(isButton),
};

function isButton({ element, text, density, isProse, isHeading }: Block): boolean {
  if (isHeading || isProse || density < LINKED || text.length > MAX_CHARACTERS) return false;
  return (
    findElement(
      [element],
      (inner) =>
        inner.name === 'a' &&
        (inner.attributes.role === 'button' || classWords(inner).some((word) => NAMES.has(word))),
    ) !== undefined
  );
}
