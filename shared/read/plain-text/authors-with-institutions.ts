import type { Line } from '#shared/read/prose/line.ts';
import { endsSentence } from '../prose/line-shape.ts';
import { isFullName, isGivenName } from '../prose/person-names.ts';
import { INSTITUTIONS } from '../prose/phrases/roles.ts';
import type { TextDocument } from './text-document.ts';

const MIN_LINES = 2;
const MAX_LINES = 60;

/**
 * The authors of a scientific paper in a block above its text, each above an institution: `Ann Lee`, `University of
 * Horton`, `Tom Roe`, `Horton Institute`. Journals that use Open Journal Systems print them in this order.
 *
 * @param end only lines before this index are examined
 */
export function authorsWithInstitutions(
  { lines }: TextDocument,
  end: number,
): { names: string[]; lines: Line[] } {
  const blocks = Map.groupBy(lines.slice(0, end), ({ block }) => block);
  const block = blocks.values().find(areAuthors) ?? [];
  return { names: namesOf(block), lines: block };
}

const namesOf = (block: readonly Line[]): string[] =>
  block.filter((_, index) => index % 2 === 0).map(({ text }) => text);

function areAuthors(block: readonly Line[]): boolean {
  const names = namesOf(block);
  return (
    block.length >= MIN_LINES &&
    block.length <= MAX_LINES &&
    block.length % 2 === 0 &&
    names.every(isFullName) &&
    names.some(isGivenName) &&
    block.every(({ text }, index) => index % 2 === 0 || (INSTITUTIONS.test(text) && !endsSentence(text)))
  );
}
