import { blocksOfLabels } from '#shared/read/prose/labelled-lists.ts';
import type { Line } from '#shared/read/prose/line.ts';
import { CJK } from '#shared/text/dense-scripts.ts';
import {
  endsLikeSentence,
  endsSentence,
  endsWithStop,
  isNameLike,
  wordCount,
} from '../../prose/line-shape.ts';
import { isFullName, isGivenName, isSurePerson } from '../../prose/person-names.ts';
import { CAPTION_LABELS, CREDIT_LABELS, PICTURE_AGENCIES } from '../../prose/phrases/credit-labels.ts';
import { composition, phraseAt, phrasesOf, wordsOf } from '../../prose/phrases/phrase-table.ts';
import { LazyPattern, wordsIn } from '../../prose/phrases/word-pattern.ts';
import { byline } from '../byline.ts';
import { isMenuRow } from '../headline-below-masthead.ts';
import { labelledNames, namesBeforeCredit } from '../labelled-names.ts';
import { isNote } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import type { TextDocument } from '../text-document.ts';

const MAX_CHARACTERS = 400;
const MAX_CREDIT_CHARACTERS = 80;
const BRACKET_END = /[[(（［【〈]([^[\]()（）［］【】〈〉]{2,60})[\])）］】〉]\.?$/u;
const SLASH_END = /[^\s/／|–—-]\s*[/／|–—-]\s*([^/／|–—]{2,24})$/u;
/** `STR/AFP via Getty Images` */
const VIA_END = /[\p{L}/]\svia\s([^/／|–—]{2,24})$/u;
/** `© Anna Vogt`, `© dpa/Ann Lee` */
const SIGN_AND_NAME = /^©\s?([^\d:!?]{3,60})$/u;
/**
 * `▲ The boat leaves`, `[+] Enlarge`: the sign of a picture, and the button below it, of one word. Lists of changes have
 * lines such as `[+] Export to PDF`.
 */
const MARKED = /^(?:▲|△|▼|▽|◀|▶|📷|📸|\[\+\]\s?\p{L}+$)/u;
/**
 * `2/7 The road`, `[2/7]`: the number of a picture, and the number of all pictures. `1/2 cup of flour` does not match.
 */
const COUNTED =
  /^(?:\[(\d{1,2})\s?\/\s?(\d{1,2})\]\s?|Item (\d{1,2}) of (\d{1,2})\s|(\d{1,2})\s?\/\s?(\d{1,2})\s\P{Ll})/u;
const CREDIT_MARK = /[:：=＝／/|©]|\.{3}|…/gu;

const LABEL_END = /^[^:：=＝／/|©]{1,40}?[:：=＝／/|©]\s*/u;

/** The text after the label of a credit: `Photo: A` → `A`, `Photo by A` → `A`. */
function afterLabel(text: string): string {
  const mark =
    LABEL_END.exec(text)?.[0] ?? /^[^\p{Lu}]*\p{Lu}?[\p{Ll}.]+(?:\s\p{Ll}+){0,3}/u.exec(text)?.[0] ?? '';
  return text.slice(mark.length);
}

/** Which of several pictures a credit is for: `Photo (left)`, `Bild oben`. */
const PLACES = phrasesOf('picturePlaces', 'byWords', 'andWords');

/**
 * Whether a text is only the label of a credit: `Photo`, `Photo credit 2`, `Foto links`; but not `Film review`,
 * `Map of the coast`.
 */
function isLabel(text: string): boolean {
  return (composition(wordsOf(text), { credits: CREDIT_LABELS, places: PLACES })?.get('credits') ?? 0) > 0;
}

/** Whether a text begins with a label, a mark and a name: `Photo: A`, `Foto A / dpa`, `사진=연합뉴스`. */
function startsWithCredit(text: string): boolean {
  const words = wordsOf(text.slice(0, 80));
  const label = phraseAt(words, CREDIT_LABELS);
  if (label === '') return false;
  if (endsLikeSentence(text) && !isNameLike(afterLabel(text))) return false;
  const hasMark =
    /^\W*©/u.test(text) || isLabel(/^([^:：=＝／/|©]{1,60})[:：=＝／/|©]/u.exec(text)?.[1] ?? '');
  if (hasMark) return text.length <= 220 && !endsWithStop(text) ? true : text.length <= 60;
  if (PICTURE_AGENCIES.has(words.slice(label.length).trim())) return true;
  // `Photo by A`, `Image source, Getty Images`, `Fot. A`
  return label.includes(' ')
    ? text.length <= 90 && !endsWithStop(text)
    : /^\p{L}{3,6}\. \p{Lu}/u.test(text) && text.length <= 60;
}

const MIN_DESCRIBED_WORDS = 4;
const MAX_OWNER_WORDS = 5;

/** Whether a text can be the photographer or the owner of a picture. */
const isOwner = (text: string): boolean => isNameLike(text) && wordCount(text) <= MAX_OWNER_WORDS;

/**
 * Whether the text before a credit is a description without a full stop: `Ferry »Lotte« (1936): backwards as fast as
 * forwards Photo: City Archive`.
 */
function isDescribed(start: string, credited: string): boolean {
  return wordCount(start) >= MIN_DESCRIBED_WORDS && /[\p{Ll}\p{N}»”"']$/u.test(start) && isNameLike(credited);
}

/** Whether a credit follows the last sentence of a caption: `The boat leaves. Photo: A`. */
function endsWithCredit(text: string): boolean {
  const tail = text.slice(-MAX_CREDIT_CHARACTERS - 40);
  for (const mark of tail.matchAll(CREDIT_MARK)) {
    const before = tail.slice(0, mark.index);
    const after = tail.slice(mark.index + mark[0].length).trim();
    if (
      after === '' ||
      after.length > MAX_CREDIT_CHARACTERS ||
      endsWithStop(after) ||
      !(/^[\p{Lu}\p{Lo}©@«"]/u.test(after) || PICTURE_AGENCIES.has(wordsOf(after)))
    )
      continue;
    const words = wordsOf(before);
    for (const count of [1, 2, 3]) {
      const label = words.split(' ').slice(-count).join(' ');
      const isUnspaced = [2, 3, 4].some(
        (length) => CREDIT_LABELS.has(words.slice(-length)) && /\p{Lo}$/u.test(words),
      );
      if (!CREDIT_LABELS.has(label) && !isUnspaced) continue;
      // A credit begins a sentence; in the middle of a sentence the same word is not a credit.
      const start = before
        .replace(/[.\s]+$/u, '')
        .slice(0, -label.length)
        .trimEnd();
      if (
        PICTURE_AGENCIES.has(wordsOf(after)) ||
        start === '' ||
        endsSentence(start) ||
        /[\])）|/(（[–—-]$/u.test(start) ||
        isDescribed(start, after)
      )
        return true;
    }
  }
  return endsWithUnmarkedCredit(text);
}

/**
 * Whether a credit without a colon follows a single sentence: `The boat leaves. Courtesy of Ann Lee`; after a label of one
 * word only a person: `Foto Ann Lee`. More sentences are a paragraph of the article.
 */
function endsWithUnmarkedCredit(text: string): boolean {
  const [, before = '', last = ''] = /^(.*[.!?…]["”»]?)\s(\p{Lu}[^.!?…]{6,75})\.?$/u.exec(text) ?? [];
  if (/[.!?…]["”»]?\s\p{Lu}/u.test(before)) return false;
  const label = phraseAt(wordsOf(last), CREDIT_LABELS);
  const name = afterLabel(last);
  return label !== '' && (label.includes(' ') ? isNameLike(name) : isSurePerson(name.trim()));
}

/** A photographer's name has a capital letter, or is in a script without capitals. `(x for x in data)` is code. */
const HAS_NAME = /[\p{Lu}\p{Lo}]/u;
const CJK_SOURCE = new LazyPattern(() => new RegExp(`${wordsIn('sourceEnds')}$`, 'u'));

/**
 * Whether a caption ends with the owner of the picture: `The boat last year (photo Town Archive)`,
 * `The boat. © Coast Paper / Ann Lee`.
 */
function endsWithOwner(text: string): boolean {
  const [, before = '', sign = ''] = /^(.{12,})\s©\s?([^\d:!?©]{3,60})$/u.exec(text) ?? [];
  if (isOwner(sign)) return wordCount(before) >= MIN_DESCRIBED_WORDS;
  const bracketed = BRACKET_END.exec(text)?.[1] ?? '';
  const label = phraseAt(wordsOf(bracketed), CREDIT_LABELS);
  if (label === '' || label.includes(' ')) return false;
  const [, owner = ''] = /^\S+ (.+)$/u.exec(bracketed) ?? [];
  return /^\p{Lu}/u.test(owner) && isOwner(owner);
}

/**
 * Whether a caption ends with its source after an equals sign or a sentence: `駄菓子と店番=11月8日、潮見町、北沢遥撮影`, `工人在施工。张三 摄`.
 */
function endsWithSource(text: string): boolean {
  const [, source = ''] = /[=＝。！](?:["”」』])?\s*([^=＝。！]{2,60})$/u.exec(text) ?? [];
  return CJK.test(source) && CJK_SOURCE.test(source);
}

/** Whether a caption ends with a source in brackets: `[Getty]`, `(Foto: A)`, `(AFP)`. */
function endsWithAgency(text: string): boolean {
  const bracketed = BRACKET_END.exec(text);
  if (bracketed !== null) {
    const words = wordsOf(bracketed[1] ?? '');
    // `… said the agency (AP).` continues after the bracket.
    const isClosed = !text.endsWith('.');
    const first = phraseAt(words, PICTURE_AGENCIES);
    const before = text.slice(0, bracketed.index).trimEnd();
    // 猫（22日、霧里駅）【霧里新聞社】: the photographer, after words that are not a sentence.
    if (CJK_SOURCE.test(bracketed[1] ?? '') && before !== '' && !endsWithStop(before)) return true;
    const hasAgency =
      !isShortFormOf(bracketed[1] ?? '', before) &&
      ((first !== '' && (first === words || HAS_NAME.test(bracketed[1] ?? ''))) ||
        (isNameLike(bracketed[1] ?? '') &&
          words.split(' ').some((_, at, all) => PICTURE_AGENCIES.has(all.slice(at).join(' ')))));
    return (
      (isClosed && hasAgency && !signsText(text, bracketed.index, words)) ||
      startsWithCredit(bracketed[1] ?? '')
    );
  }
  const after = VIA_END.exec(text) ?? SLASH_END.exec(text);
  return (
    after !== null &&
    !endsSentence(text) &&
    PICTURE_AGENCIES.has(wordsOf(after[1] ?? '')) &&
    text.length <= 260
  );
}

/**
 * Whether the text in brackets is a short form of the words before it, and not an agency:
 * `the Palestinian Authority (PA)`, `die elektronische Patientenakte (ePA)`.
 */
function isShortFormOf(short: string, before: string): boolean {
  if (!/^\p{L}{2,5}$/u.test(short)) return false;
  const words = before.split(/[\s-]+/u).slice(-short.length);
  const letters = [...short.toLowerCase()];
  const first = words.findIndex((word) => word.toLowerCase().startsWith(letters[0] ?? ''));
  if (first < 0) return false;
  let seen = 0;
  for (const letter of words.slice(first).join('').toLowerCase()) if (letter === letters[seen]) seen += 1;
  return seen === letters.length;
}

/** Agencies that also send texts: `He left. (AP)` signs a text, `He leaves. (Getty Images)` describes a picture. */
const NEWS_AGENCIES = phrasesOf('newsAgencies');
const LONG_WORDS = 40;

/**
 * Whether an agency in brackets signs a text and not a picture: the text before the bracket ends with a full stop, and
 * it is long, or the agency also sends texts.
 */
function signsText(text: string, at: number, agency: string): boolean {
  const before = text.slice(0, at).trimEnd();
  return endsWithStop(before) && (wordCount(before) > LONG_WORDS || NEWS_AGENCIES.has(agency));
}

/** Whether a photographer in capitals or an agency follows a sentence: `The shop last Thursday. ANA BELTRÁN`. */
function endsWithNameInCapitals(text: string): boolean {
  const [, name = ''] =
    /[.!?…][”»"’]?\s((?:\p{Lu}[\p{Lu}.'’-]+\s?){1,4})(?:\([\p{Lu}\s]{2,20}\))?$/u.exec(text) ?? [];
  const words = wordsOf(name);
  return PICTURE_AGENCIES.has(words) || (words.includes(' ') && isGivenName(name.trim()));
}

/** Whether a fraction is a quantity, as in `3/4 Tasse Mehl`. `5/7` and `4/4` are not quantities. */
const isFraction = (at: number, of: number): boolean => at < of && [2, 3, 4, 8].includes(of);

function isCounted(text: string): boolean {
  const [, ...numbers] = COUNTED.exec(text) ?? [];
  const [at = 0, of = 0] = numbers.filter((number) => number !== undefined).map(Number);
  const isMarked = /^\P{N}/u.test(text);
  return at >= 1 && at <= of && (isMarked || !isFraction(at, of)) && !endsWithStop(text);
}

/** `photos = Camera()` is code. */
const CALL = /\p{L}\(\)/u;

/** `The bridge is open. (Text and photo: A)`: the author of the text, who also took the picture. */
function isSigned(text: string): boolean {
  const bracketed = BRACKET_END.exec(text);
  if (bracketed === null || !endsWithStop(text.slice(0, bracketed.index).trimEnd())) return false;
  return (byline(bracketed[1] ?? '') ?? []).length > 0;
}

function isCaption(line: Line): boolean {
  const { text } = line;
  if (text.length > MAX_CHARACTERS || CALL.test(text) || isSigned(text)) return false;
  if (labelledNames(text) !== undefined || namesBeforeCredit(text) !== undefined) return false;
  const [, owner] = SIGN_AND_NAME.exec(text) ?? [];
  return (
    (owner !== undefined && !endsSentence(owner) && isOwner(owner)) ||
    startsWithCredit(text) ||
    endsWithCredit(text) ||
    endsWithOwner(text) ||
    endsWithAgency(text) ||
    endsWithSource(text) ||
    (MARKED.test(text) && !endsWithStop(text)) ||
    isCounted(text)
  );
}

/** Whether a line and its neighbour begin with a character such as ▲, as in a list or in rising and falling prices. */
const isMarkedItem = (lines: readonly Line[], index: number): boolean =>
  [index, index - 1].every((at) => MARKED.test(lines[at]?.text ?? '')) ||
  [index, index + 1].every((at) => MARKED.test(lines[at]?.text ?? ''));

/**
 * Whether a line is a name above a picture credit and the author, such as `Marek Nowicki`, `Foto: J. Kos`, `Ann Lee`:
 * then the name is the caption. Above other text, a name can be a heading.
 */
function namesPictured(page: TextDocument, index: number): boolean {
  const [line, credit, author] = page.lines.slice(index, index + 3);
  if (index === 0 || line === undefined || credit === undefined || author === undefined) return false;
  if (!isFullName(line.text) || !isFullName(author.text) || !startsWithCredit(credit.text)) return false;
  const surname = line.text.split(' ').at(-1) ?? '';
  return page.lines.some(
    (other) => other !== line && other.text.includes(surname) && !isNote(other.text, line.text),
  );
}

/**
 * A caption has no meaning without its picture. It is recognised by a credit at its start or end, by a sign such as ▲,
 * or by its number in a series; other descriptions stay.
 */
export const caption: Rule = {
  name: 'caption',
  apply(page) {
    const firstSentence = page.indexOfNthSentence(1);
    const secondSentence = page.indexOfNthSentence(2);
    const captions = new Set(
      page.lines.filter((line, index) => isCaption(line) && !isMarkedItem(page.lines, index)),
    );
    const lists = blocksOfLabels(page.lines.slice(firstSentence), (line) => captions.has(line));
    const gone = new Set(
      page.lines.filter(
        (line, index) =>
          index > 0 &&
          ((captions.has(line) && !lists.has(line.block) && !isMenuRow(line)) ||
            (index < firstSentence && endsWithNameInCapitals(line.text))),
      ),
    );
    for (const [index, line] of page.lines.entries()) {
      const next = page.lines[index + 1];
      if (index < secondSentence && namesPictured(page, index)) gone.add(line);
      // If the line has only `Image caption,`, the next line of its block is the caption.
      if (index === 0 || !CAPTION_LABELS.has(line.words)) continue;
      gone.add(line);
      if (next?.block === line.block) gone.add(next);
    }
    page.drop(this.name, (line) => gone.has(line));
  },
};
