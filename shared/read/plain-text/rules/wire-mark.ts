import type { Line } from '#shared/read/prose/line.ts';
import { phrasesOf, writtenPhrases } from '../../prose/phrases/phrase-table.ts';
import { CONTACT_LABELS } from '../../prose/phrases/press-contact-labels.ts';
import { inEitherCase, LazyPattern, oneOf, wordsIn } from '../../prose/phrases/word-pattern.ts';
import { isTagLine } from '../../prose/tag-line.ts';
import { hasDate } from '../lines-above.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

/** `-BC-US--Auction, 2nd Ld`, `r i BC-Ferry,1st`, `Eds: UPDATES with quotes`: notes of an agency to the desks of papers. */
const NOTE_TO_DESKS = /^(?:(?:\p{Ll} \p{Ll} )?[-–—^]{0,2}\s?BC-\S|[-–—]{0,2}\s?Eds?:\s)/u;
const HEADER_LINES = 6;

/** `(Adds quotes)`, `* Adds quotes`, `UPDATE 2-adds quotes`: what a new version of the text has. */
const NOTE_ON_VERSION = new LazyPattern(() => {
  const note = String.raw`${oneOf(inEitherCase(writtenPhrases('deskNotes')))}(?:\s|: ).{3,200}`;
  const slug = String.raw`(?:\p{Lu}{3,20} \d{1,2}|CORRECTED|CORRECTION|REFILE|RPT|REPEAT)\s?[-–:]\s?`;
  return new RegExp(String.raw`^(?:\(${note}\)|(?:${slug}|[*•]\s?)${note}(?<![.!?]))$`, 'u');
});

/**
 * `___`, `###`: lines of signs that only wires use between or after paragraphs; asterisks and dashes are common
 * elsewhere.
 */
const RULED = /^(?:_{3,}|#{3,}|(?:#\s){2,}#)$/u;

/** `ZCZC` and `NNNN` begin and end a teleprinter message. The block of `ZCZC` is for desks. */
const START_OF_MESSAGE = /^ZCZC(?:\s\S{1,12}){0,4}$/u;
const MAX_MESSAGE_HEADER = 5;
const END_OF_MESSAGE = /^NNNN$/u;

const MORE = /^(?:MORE|[([]\s?(?:more|MORE)\s?[)\]]|[-–—]{1,2}\s?(?:more|MORE)\s?[-–—]{1,2})$/u;

/** `(ends)`, `-30-`, `// انتهى //`, `Lume/Fim`: always with signs, because the word alone could end a poem. */
const END = new LazyPattern(() => {
  const end = wordsIn('endMarks');
  return new RegExp(
    String.raw`^(?:[^\p{L}\p{N}\s]{1,3}\s?${end}\s?[^\p{L}\p{N}\s]{1,3}|\p{L}{2,12}\/\s?${end}|${wordsIn('endMarksAlone')}\s?\/?)$`,
    'iu',
  );
});

/** `LFS // MPB`, `/ritzau/`, `(foto) (vídeo)`: desks, and media that are offered with the text. */
const DESK = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(?:\p{Lu}{2,5}\s?\/\/\s?\p{Lu}{2,5}|\/\p{L}{2,12}\/|(?:\(${wordsIn('mediaMarks')}\)\s*)+)$`,
      'iu',
    ),
);
/** `SOURCE Glass Works Inc.`: the last line of an agency for press releases. */
const SOURCE = /^SOURCE:? (?!OF )\p{Lu}[^.!?:]{2,70}\.?$/u;
const TIME = /^\d{1,2}[:.]\d{2}\s?(?:\p{L}{1,4}\s?){0,2}$/u;

/** `dpa lk yyde n1 sw`: the codes of the desks in the last line of a German agency. */
const CODES = /^\p{Ll}{2,4}(?: \p{Ll}{2,4}){0,2} yy\p{Ll}{2,3}(?: \p{Ll}\d)?(?: \p{Ll}{2,4}){1,2}$/u;
/** `# Notizblock`: notes to the desks, below the text. */
const SECTIONS = phrasesOf('deskSections');
const MAX_SENTENCES_OF_NOTES = 3;

/**
 * The heading of the notes to the desks and the lines below it, if these have few sentences and are not the text itself.
 * Lines with the date of publication stay.
 */
function notesBelow(page: TextDocument): ReadonlySet<Line> {
  const { lines } = page;
  const start = lines.findIndex(({ words }) => SECTIONS.has(words));
  const sentences = (some: readonly Line[]): number => some.filter(({ isSentence }) => isSentence).length;
  const below = start < 0 ? [] : lines.slice(start);
  const isBelow = sentences(below) <= MAX_SENTENCES_OF_NOTES && sentences(lines) > 2 * sentences(below) + 1;
  return new Set(isBelow ? below.filter((line) => !hasDate(line, page)) : []);
}

function isMark(line: Line, index: number, footerStart: number, page: TextDocument): boolean {
  if (RULED.test(line.text) || MORE.test(line.text) || END_OF_MESSAGE.test(line.text)) return true;
  const below = page.lines[index + 1];
  if (below !== undefined && END.test(line.text) && CONTACT_LABELS.has(below.words)) return true;
  if (index < footerStart) return false;
  const above = page.lines[index - 1]?.text ?? '';
  return (
    END.test(line.text) ||
    CODES.test(line.text) ||
    DESK.test(line.text) ||
    SOURCE.test(line.text) ||
    (TIME.test(line.text) && END.test(above))
  );
}

function headerOfMessage(lines: readonly Line[]): readonly Line[] {
  const block = lines.slice(0, MAX_MESSAGE_HEADER + 1).filter((line) => line.block === lines[0]?.block);
  const isHeader =
    START_OF_MESSAGE.test(lines[0]?.text ?? '') &&
    block.length <= MAX_MESSAGE_HEADER &&
    !block.some((line) => line.isSentence);
  return isHeader && block.length < lines.length ? block : [];
}

/** The notes on the version of a text, above its first sentence, with the keywords in their block. */
function notesOnVersion(page: TextDocument): Set<Line> {
  const top = page.lines.slice(0, Math.min(HEADER_LINES, page.indexOfNthSentence(1)));
  const notes = page.lines.length > top.length ? top.filter(({ text }) => NOTE_ON_VERSION.test(text)) : [];
  const isBeside = (line: Line): boolean =>
    isTagLine(line.text) && notes.some(({ block }) => block === line.block);
  return new Set([...notes, ...top.filter(isBeside)]);
}

/**
 * Agencies mark for newsrooms where a text continues or ends, and what it replaces. Readers do not need this.
 */
export const wireMark: Rule = {
  name: 'wire-mark',
  apply(page) {
    const footerStart = page.indexAfterNthLastSentence(1);
    const header = headerOfMessage(page.lines);
    const notes = new Set([...notesOnVersion(page), ...notesBelow(page)]);
    page.drop(
      this.name,
      (line, index) =>
        header.includes(line) ||
        notes.has(line) ||
        (index < HEADER_LINES && page.lines.length > 1 && NOTE_TO_DESKS.test(line.text)) ||
        (index > 0 && isMark(line, index, footerStart, page)),
    );
  },
};
