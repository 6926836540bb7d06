import { Line } from '#shared/read/prose/line.ts';
import { CJK } from '#shared/text/dense-scripts.ts';
import { isFullName, isName, isRole, isSurePerson } from '../../prose/person-names.ts';
import { SIGNED_ALONE } from '../../prose/phrases/reporter-words.ts';
import { byline } from '../byline.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const LAST_LINES = 3;
const MAX_CHARACTERS = 4000;

/** `…見込んでいる。（磯貝遥）`, `…다. (김하늘 기자)`, `… said. (Reporting by Ann Lee)` */
const SIGNED = /^(.*[。．.！？!?」』”"»])\s?[（(【［[]([^（）()【】［］[\]]{2,60})[）)】］\]]\.?$/u;

/**
 * Papers put the author in brackets after the last sentence. In scripts with spaces, a label or job is next
 * to the name.
 */
export const closingByline: Rule = {
  name: 'closing-byline',
  apply(page) {
    if (page.authors.length > 0) return;
    const signed =
      signedLine(page, Math.max(0, page.lines.length - LAST_LINES), (signature) =>
        namesOf(signature, page),
      ) ?? onlyLabelledLine(page);
    if (signed === undefined) return;
    const { line, sentence, signature, names } = signed;
    page.authors = names.map((name) => ({ name }));
    const index = page.lines.indexOf(line);
    if (sentence === '') page.lines.splice(index, 1);
    else page.lines[index] = new Line(sentence, line.block, line);
    page.noteRemoval(this.name, line, signature);
  },
};

interface Signed {
  line: Line;
  /** The text before the brackets. */
  sentence: string;
  signature: string;
  names: string[];
}

/** The first line from `start` on that ends with names in brackets. */
function signedLine(
  page: TextDocument,
  start: number,
  read: (signature: string) => string[],
): Signed | undefined {
  for (const [index, line] of page.lines.entries()) {
    if (index < start || line.text.length > MAX_CHARACTERS) continue;
    const [, sentence = '', after] = SIGNED.exec(line.text) ?? [];
    const alone = index > 0 ? SIGNED_ALONE.expression.exec(line.text)?.[1] : undefined;
    const signature = after ?? alone ?? '';
    const names = signature === '' ? [] : read(signature);
    if (names.length > 0) return { line, sentence, signature, names };
  }
  return undefined;
}

/**
 * The only line of a text that ends with a by-line in brackets. More lines of the site can be below it. In a text with
 * several such lines, each of them ends another report.
 */
function onlyLabelledLine(page: TextDocument): Signed | undefined {
  const first = signedLine(page, 1, namesWithLabel);
  const next = first === undefined ? 0 : page.lines.indexOf(first.line) + 1;
  return first === undefined || signedLine(page, next, namesWithLabel) !== undefined ? undefined : first;
}

/** `Ann Lee, reporter` */
const NAME_AND_JOB = /^([^,،]{4,50})[,،] ([^,،]{3,40})$/u;

/**
 * The names next to a label or a job: `記者 磯貝遥`, `Reporting by Ann Lee`, `Ann Lee, reporter`. A name in a script with
 * capitals has two words.
 */
function namesWithLabel(signature: string): string[] {
  const [, name = '', job = ''] = NAME_AND_JOB.exec(signature) ?? [];
  const names = isFullName(name) && isRole(job) ? [name] : (byline(signature) ?? []);
  return names.every((name) => CJK.test(name) || isFullName(name)) ? names : [];
}

function namesOf(signature: string, page: TextDocument): string[] {
  const names = namesWithLabel(signature);
  if (names.length > 0) return names;
  if (isSurePerson(signature)) return isMentioned(signature, page) ? [] : [signature];
  if (!CJK.test(signature)) return [];
  return isName(signature) && !isRole(signature) && signature.length <= 8 ? [signature] : [];
}

/** Whether the last word of a name also occurs elsewhere. If so, the name is an actor or a source in brackets. */
function isMentioned(name: string, { lines, title }: TextDocument): boolean {
  const surname = name.split(' ').at(-1) ?? '';
  return title.includes(surname) || lines.filter(({ text }) => text.includes(surname)).length > 1;
}
