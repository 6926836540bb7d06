import { COPYRIGHT_AHEAD, isSigned } from '../copyright.ts';
import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsLikeSentence, isNameLike, isProse, wordCount } from '../line-shape.ts';
import { IMPRINT_LABELS, RIGHTS_NOTICES } from '../phrases/notices.ts';
import { phraseAt, phrasesOf, wordsOf } from '../phrases/phrase-table.ts';
import { foldedWords, LazyPattern, wordsIn, writtenWords } from '../phrases/word-pattern.ts';
import { isReported } from '../reported-speech.ts';

const MAX_CHARACTERS = 320;
const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]$/u;
const LISTED = /^(?:[-–—*•·]|[([]?\d{1,3}[.)\]])\s|https?:/u;
/** The maximum number of words of a line that names a desk or an editor. A line with more words is a source. */
const MAX_NAMED_WORDS = 8;
const INITIALS = /^[(（[]?\p{Ll}{2,5}(?:[/,]\s?\p{Ll}{2,5}){0,4}[)）\]]?$/u;
/** A desk or an agency below the last sentence: `ATS`. */
const CAPITALS = /^\p{Script=Latin}{2,5}$/u;
/** A label up to its end, which is a sign or a word such as `by`. */
const LABELLED = new LazyPattern(() => {
  const joint = String.raw`(?<![\p{Lu}\p{Ll}])${wordsIn('imprintJoints')}(?![\p{Lu}\p{Ll}])`;
  return new RegExp(`^.{2,30}?(?:[:：／/=|｜丨]|${joint})`, 'iu');
});
const LABEL_END = new LazyPattern(
  () => new RegExp(String.raw`[:：／/=|｜丨]|(?<=\s${wordsIn('imprintJoints')})\s`, 'iu'),
);

/** What a notice forbids, or asks for first. */
const TERMS = foldedWords('rightsTerms');

/** Whether a sentence is a notice of rights: it is one of the known notices, or it says what is forbidden. */
function isNotice(line: Line): boolean {
  if (isSigned(line.text)) return true;
  if (isReported(line.text)) return false;
  // `All rights reserved. The Tide Ltd.`: each clause is compared.
  const clauses = line.text.split(/[.!。,;|–—]+/u).map(wordsOf);
  if (clauses.some((clause) => RIGHTS_NOTICES.has(clause) && clause.includes(' '))) return true;
  // `湖畔新報に掲載の記事の無断転載を禁じます。`: in a script without spaces, the notice can be the end of the line.
  if (UNSPACED_END.test(line.words) && RIGHTS_NOTICES.endsText(line.words)) return true;
  const phrase = phraseAt(line.words, RIGHTS_NOTICES);
  // `Our standards: The Principles of A.`
  const [head = '', ...named] = line.text.split(/[:：]/u);
  if (phrase.includes(' ') && wordsOf(head) === phrase && isNameLike(named.join(' '))) return true;
  return phrase !== '' && TERMS.test(line.words.slice(phrase.length));
}

/** `A B contributed to this report from C.`, `Published in the print edition of …`: articles contain no such sentences. */
const CONTRIBUTED = writtenWords('contributionNotices');
const PRINTED = phrasesOf('printNotices');
const isColophon = ({ text, words }: Line): boolean =>
  text.length <= MAX_COLOPHON && (CONTRIBUTED.test(text) || phraseAt(words, PRINTED) !== '');
const MAX_COLOPHON = 200;

/** Whether a line is a label and a name in brackets: `（编辑：高一鸣）`. */
function isNamedInBrackets(line: Line, label: string): boolean {
  const [, head = '', name = ''] = /^[（([【](.{2,20}?)\s?[:：]\s?(.{2,40})[）)\]】]$/u.exec(line.text) ?? [];
  return wordsOf(head) === label && isNameLike(name);
}

const afterWords = (text: string, count: number): string => text.split(/\s+/u).slice(count).join(' ');

/** `Editing by A`, `Our standards: B.`: a separator and names follow the label. */
function isImprint(line: Line, label: string): boolean {
  if (label === line.words) return true;
  if (label.includes(' ') && isNameLike(afterWords(line.text, wordCount(label)))) return true;
  if (!LABELLED.test(line.text)) return false;
  if (!endsLikeSentence(line.text)) return true;
  const [head = '', ...rest] = line.text.split(LABEL_END.expression);
  return wordsOf(head) === label && isNameLike(rest.join(' '));
}

/**
 * Returns a function that says whether a line is a label above a list: `Sources`, `Quellen:`. If the next line is
 * short, the result is false, because that line is the name of a desk or an editor.
 */
function headingsIn(lines: readonly Line[], footerStart: number): (index: number) => boolean {
  return (index) => {
    const [line, next] = lines.slice(index, index + 2);
    if (index < footerStart || line === undefined || !IMPRINT_LABELS.has(line.words)) return false;
    return next !== undefined && (LISTED.test(next.text) || wordCount(next.text) > MAX_NAMED_WORDS);
  };
}

/**
 * Whether a line is the mark of an agency. Directly above other lines, `FAKTA` is the heading of a box in the article.
 */
function isAgency(lines: readonly Line[], index: number): boolean {
  const [line, next] = lines.slice(index, index + 2);
  if (line === undefined || !CAPITALS.test(line.text) || line.text !== line.text.toUpperCase()) return false;
  return next?.block !== line.block || INITIALS.test(next.text);
}

/** Lines below the text say who may copy it, who edited it, and which desk it comes from. */
export const rightsNotice: LineRule = {
  name: 'rights-notice',
  apply(page) {
    const footerStart = page.indexAfterNthLastSentence(1);
    const lastSentences = page.indexAfterNthLastSentence(3);
    const isHeading = headingsIn(page.lines, footerStart);
    page.drop(this.name, (line, index) => {
      if (isHeading(index)) return false;
      if (index < 2 || line.text.length > MAX_CHARACTERS) return false;
      const isText = (): boolean => isProse(line.text) && !isNotice(line);
      if (index >= lastSentences && COPYRIGHT_AHEAD.test(line.text) && !isText()) return true;
      const label = phraseAt(line.words, IMPRINT_LABELS);
      if (index >= lastSentences && isColophon(line)) return true;
      if (label !== '' && index >= page.indexAfterNthLastSentence(2) && isNamedInBrackets(line, label))
        return true;
      if (label !== '' && index >= footerStart && isImprint(line, label))
        return !/^\(?reporting/i.test(line.text);
      if (index >= footerStart && INITIALS.test(line.text) && /[(/]/.test(line.text)) return true;
      if (index === footerStart && footerStart > 0 && isAgency(page.lines, index)) return true;
      const beginsWithNotice = phraseAt(line.words, RIGHTS_NOTICES) !== '';
      return (
        index >= lastSentences &&
        !isText() &&
        (beginsWithNotice ||
          (index >= footerStart - 1 && RIGHTS_NOTICES.isIn(line.words) && line.text.length <= 200))
      );
    });
  },
};
