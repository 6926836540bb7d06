import { isFullName } from '../prose/person-names.ts';
import { LazyPattern, wordsIn } from '../prose/phrases/word-pattern.ts';

const MAX_CHARACTERS = 900;

/** `1,*`, `¹²`, `2†`, ` a,*`: affiliations, and the sign of the corresponding author. */
const MARKS = String.raw`(?:[\d¹²³⁴-⁹*†‡§¶#]+(?:,[\d*†‡§¶#]+)*|(?<= )[a-f](?:,[a-f*†‡§¶#])*(?![\p{L}.]))`;

const MARKED_NAME = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(\p{L}[^\d¹²³⁴-⁹*†‡§¶#,;:]{3,58}) ?${MARKS}(?:\s?[,;]\s?(?:(?:${wordsIn('andWords')}|&)\s)?|\s(?:${wordsIn('andWords')}|&)\s|$)`,
      'u',
    ),
);

/**
 * The authors of a scientific paper: `Ann Lee1,*, Paul Roe2`. Each name has the number of its affiliation.
 *
 * @returns empty if the text is not at least two such names
 */
export function namesWithMarks(text: string): string[] {
  if (text.length > MAX_CHARACTERS) return [];
  const names: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const [whole = '', name = ''] = MARKED_NAME.expression.exec(rest) ?? [];
    if (!isFullName(name.trim())) return [];
    names.push(name.trim());
    rest = rest.slice(whole.length);
  }
  return names.length > 1 ? names : [];
}
