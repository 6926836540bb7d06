import { isCjkAuthor, isCjkPerson } from './person-names.ts';
import { BYLINE_BEFORE } from './phrases/byline-labels.ts';
import { PLACE_OF_REPORT, REPORT_LAST, REPORTERS_IN_BRACKETS } from './phrases/reporter-words.ts';

/** The maximum number of characters of a name with a rare surname. */
const MAX_RARE_NAME_CHARACTERS = 3;

/** The reporters at the start of a Chinese report: `海报讯（记者 林晓舟 周明）停了三十年的大钟…`. */
export function bracketedReporters(text: string): string[] {
  const [, names = ''] = REPORTERS_IN_BRACKETS.expression.exec(text) ?? [];
  return names === '' ? [] : namesOfReporters(names.replace(PLACE_OF_REPORT.expression, ''));
}

/**
 * The names after the title of a reporter: `林晓舟、周明`, `林晓舟 通讯员 周明`, `林晓舟 整理`, `林晓舟海边5日电`. Only the first can
 * have a rare surname.
 */
function namesOfReporters(text: string): string[] {
  return text.split(/[\s、，／/]+/u).flatMap((part, index) => {
    const word = part.replace(REPORT_LAST.expression, '');
    if (BYLINE_BEFORE.has(word)) return [];
    const canBeRare = index === 0 && word.length <= MAX_RARE_NAME_CHARACTERS;
    if (canBeRare ? isCjkAuthor(word) : isCjkPerson(word)) return [word];
    // Place and day follow directly.
    return [3, 2]
      .filter((length) => /^\p{Script=Han}{2,4}\d/u.test(word.slice(length)))
      .map((length) => word.slice(0, length))
      .filter(isCjkPerson)
      .slice(0, 1);
  });
}
