import { streamSafe } from '#shared/text/stream-safe.ts';
import type { Line } from '../line.ts';
import type { LineRule } from '../line-rule.ts';
import { endsLikeSentence, endsWithStop, widthOf, wordCount } from '../line-shape.ts';
import { UPDATED_LABELS } from '../phrases/date-labels.ts';
import { type PhraseSet, phraseAt, phrasesOf, wordsOf } from '../phrases/phrase-table.ts';
import { READ_MORE_BEFORE_SEPARATOR, READ_MORE_ONLY } from '../phrases/read-more-phrases.ts';
import { SECTION_NAMES } from '../phrases/section-names.ts';
import { isTagLabel } from '../phrases/tag-labels.ts';

const MAX_CHARACTERS = 220;
const MAX_LISTED = 14;
/** The maximum width of the name of a section in a menu. */
const MAX_MENU_WIDTH = 30;

/** The separator between the phrase and the title: `Read more: …`, `【関連記事】…`, `→ Lire aussi …`. */
const SEPARATOR = /^\s*[:：՝|｜>»›→▶►⇒–—/\]】〉》］-]/u;
const ARROWS = /^[\s>»›→▶►⇒•▪■◆●*+\-–—[【〈《［(（👉📌]+/u;

/** After one of these brackets, a phrase and its separator begin a link, with any title. */
const BOXED = /^[【〈［[]/u;

/**
 * The short address of the page itself, alone below its text. Longer addresses are sources, and so are several
 * addresses.
 */
const SHORT_ADDRESS = /^https?:\/\/\S{3,32}$/u;
const ADDRESS = /^https?:\/\/\S+$/u;

/** `[ Why the bridge is closed ]`. Fewer than three words in such brackets name a source: `[ Tidal News ]`. */
const IN_BRACKETS = /^\[ \S+(?: \S+){2,} \]$/u;
const NEW_WINDOW = /opens? in (?:a )?new (?:window|tab)[\s)\]]*$/iu;

/** After a name and a colon, these signs begin direct speech. */
const QUOTED = /^["“„«「]/u;

/**
 * A character that is left in words after folding: letters, digits and the vowel signs of Indic scripts, but no
 * accents.
 */
const FOLDED_LETTER = /(?![ʻʼ])[\p{L}\p{N}]|(?![\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670])\p{M}/u;

interface Lead {
  phrase: string;
  /** The text after the phrase and its separator; empty for a phrase alone. */
  rest: string;
  hasSeparator: boolean;
}

/** The phrase of a set at the start of a line, after any arrows. */
function leadOf(line: Line, phrases: PhraseSet): Lead | undefined {
  const phrase = line.text.length <= MAX_CHARACTERS ? phraseAt(line.words, phrases) : '';
  if (phrase === '') return undefined;
  if (phrase === line.words) return { phrase, rest: '', hasSeparator: true };
  // Folding splits ligatures (Armenian և), so the letters of both forms are counted.
  const bare = streamSafe(line.text.replace(ARROWS, '')).normalize('NFKC');
  // `phrase` has no punctuation, so its end in the line is found by counting letters.
  const letters = [...phrase.replaceAll(' ', '')].length;
  let seen = 0;
  let end = 0;
  for (const character of bare) {
    if (seen >= letters) break;
    if (FOLDED_LETTER.test(character)) seen += 1;
    end += character.length;
  }
  const rest = bare.slice(end);
  return { phrase, rest: rest.replace(SEPARATOR, '').trim(), hasSeparator: SEPARATOR.test(rest) };
}

/** Whether a line is a link to another article: a phrase such as `Read more`, and a text with the shape of a title. */
function isLink(line: Line): boolean {
  if (IN_BRACKETS.test(line.text) || NEW_WINDOW.test(line.text)) return line.text.length <= MAX_CHARACTERS;
  const sure = leadOf(line, READ_MORE_ONLY);
  if (sure !== undefined && sure.rest !== '') {
    if (BOXED.test(line.text) && sure.hasSeparator) return true;
    const isInCapitals =
      line.text.slice(0, sure.phrase.length).toUpperCase() === line.text.slice(0, sure.phrase.length);
    const isForeign = sure.phrase.includes(' ') && !/^(?:more from|on)/.test(sure.phrase);
    return (
      !endsWithStop(line.text) &&
      (sure.hasSeparator ||
        (isInCapitals && /\p{Lu}/u.test(line.text)) ||
        (isForeign && /^[\p{Lu}\p{Lo}"“«„‘']/u.test(sure.rest)))
    );
  }
  const unsure = leadOf(line, READ_MORE_BEFORE_SEPARATOR);
  if (unsure === undefined || unsure.rest === '' || !unsure.hasSeparator) return false;
  // `Lee: Why did you leave?` is an interview, `WATCH: Why does it sink?` a link.
  const label = line.text.slice(0, unsure.phrase.length);
  const isAsked = endsLikeSentence(line.text) && label !== label.toUpperCase();
  const isLong =
    wordCount(line.text) >= 3 || (UNSPACED.test(unsure.phrase) && widthOf(unsure.rest) >= MIN_TITLE_WIDTH);
  return isLong && !endsWithStop(line.text) && !isAsked && !QUOTED.test(unsure.rest);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The minimum width of a title in a script without spaces between words. */
const MIN_TITLE_WIDTH = 18;

/** `← The last yarn`, `The first yarn →`: below the text, links to the articles before and after this one. */
const TO_NEIGHBOUR = /^←\s\S|\S\s→$/u;
const BACK = phrasesOf('backLinks');
/** `« Back to all yarns`, `‹ Zurück zur Mühle` */
const BACK_ARROW = /^(?:[«‹<←]+|[◀◄⬅]\uFE0F?)\s?(?=\p{L})[^»›]*$/u;
const MAX_BACK_WORDS = 9;
const isBack = ({ text, words }: Line): boolean =>
  BACK_ARROW.test(text) &&
  !endsLikeSentence(text) &&
  wordCount(text) <= MAX_BACK_WORDS &&
  phraseAt(words, BACK) !== '';
/** `Next: The first yarn`: the label of a reader of feeds, or of a site. */
const NEIGHBOURS = phrasesOf('neighbourLabels');
const LABELLED = /^([^:：]{2,30})[:：]\s?\S/u;
const isLabelledNeighbour = ({ text }: Line): boolean =>
  NEIGHBOURS.has(wordsOf(LABELLED.exec(text)?.[1] ?? '')) && !endsLikeSentence(text);
/** Whether a line has only the labels of the articles before and after this one: `« Previous | Next »`. */
function isOnlyNeighbours({ text }: Line): boolean {
  const parts = text.split(/[|·•«»‹›←→<>]+/u).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => NEIGHBOURS.has(wordsOf(part)));
}
const isToNeighbour = (line: Line): boolean =>
  line.text.length <= MAX_CHARACTERS &&
  (TO_NEIGHBOUR.test(line.text) || isBack(line) || isLabelledNeighbour(line) || isOnlyNeighbours(line));

/** `Les hele saken på kysten.example` */
const ENDS_WITH_ADDRESS = /\s(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}(?:\/\S*)?$/u;
const MAX_WORDS_TO_ADDRESS = 8;
/** Whether a line begins with a phrase such as `Read more` and ends with an address. */
const namesAddress = (line: Line): boolean =>
  wordCount(line.text) <= MAX_WORDS_TO_ADDRESS &&
  ENDS_WITH_ADDRESS.test(line.text) &&
  leadOf(line, READ_MORE_ONLY) !== undefined;

const MAX_SECTION_WORDS = 8;
/** `More from Court`, `Most read in Weird News`. */
const OF_SECTION = phrasesOf('sectionLinks');
const OF_SECTION_BELOW = phrasesOf('sectionLinksBelow');
/** `Want to read more about heritage?` above links. */
const MORE_ABOUT = phrasesOf('moreAboutQuestions');
const asksForMore = ({ text, words }: Line): boolean =>
  text.endsWith('?') && phraseAt(words, MORE_ABOUT) !== '';
function isHeadingOfSection(line: Line, isBelow: boolean): boolean {
  const below = phraseAt(line.words, OF_SECTION_BELOW);
  const isSection = SECTION_NAMES.has(line.words.slice(below.length).trim());
  const lead = phraseAt(line.words, OF_SECTION) || (isBelow || isSection ? below : '');
  const isLead = lead !== '' && lead !== line.words;
  return wordCount(line.text) <= MAX_SECTION_WORDS && (isLead || asksForMore(line));
}

/**
 * Whether a line is a heading of links or tags. Tags are only at the end: within a text, `Categories` is a subheading.
 */
export const isHeadingOfLinks = (line: Line, isBelow: boolean): boolean =>
  (!endsLikeSentence(line.text) || asksForMore(line)) &&
  (READ_MORE_ONLY.has(line.words) ||
    isHeadingOfSection(line, isBelow) ||
    (isBelow && isTagLabel(line.text.replace(/\s*[:：]$/u, '')) && !/^sections?$/.test(line.words)));

/** Whether a line can be one of several titles or tags under a heading. */
const isListed = (line: Line): boolean =>
  line.text.length <= MAX_CHARACTERS &&
  !endsWithStop(line.text) &&
  phraseAt(line.words, UPDATED_LABELS) === '';

/**
 * Links to other articles occur between paragraphs and below the text. They begin with phrases such as Read more, and
 * end without a full stop. After a heading that is only such a phrase, the lines of its block are removed too. A
 * sentence that begins with the same words stays.
 */
export const readMore: LineRule = {
  name: 'read-more',
  apply(page) {
    const gone = new Set<Line>();
    const head = page.indexOfNthSentence(1);
    const footerStart = page.indexAfterNthLastSentence(1);
    for (const [index, line] of page.lines.entries()) {
      if (index === 0) continue;
      if (isLink(line) || isOwnAddress(page.lines, index, footerStart)) gone.add(line);
      if (index >= footerStart && footerStart > 0 && (isToNeighbour(line) || namesAddress(line)))
        gone.add(line);
      const below = page.lines[index + 1];
      if (!isHeadingOfLinks(line, index >= footerStart) || (below !== undefined && isReference(below)))
        continue;
      gone.add(line);
      let next = index + 1;
      for (; next <= index + MAX_LISTED; next++) {
        const listed = page.lines[next];
        const isUnder =
          listed !== undefined &&
          (listed.block === line.block || index >= footerStart || isOnlyLink(page.lines, next, index));
        if (listed === undefined || !isUnder || !isListed(listed)) break;
        // A longer line can be the headline, below a menu with `Trending`.
        if (index < head && widthOf(listed.text) > MAX_MENU_WIDTH) break;
        // `You find more about it on these pages:` introduces text.
        if (index < footerStart && /[:：]$/u.test(listed.text)) break;
        gone.add(listed);
      }
      // One of the last two lines can be the heading of the text below them. The last line can be the credit of a
      // picture.
      const kept = [next - 2, next - 1].find((at) => at > index + 1 && isHeadingBelow(page.lines, at));
      if (kept !== undefined) for (const below of page.lines.slice(kept, next)) gone.delete(below);
    }
    page.drop(this.name, (line) => gone.has(line));
  },
};

/** `The River Book, by Ann Lee (Wexbury Press, 2019)`, `Lee, A. (2019) The River Book`: a source, and not a link. */
const REFERENCE = /\((?:[^()]{0,80}[\s,])?(?:1[5-9]|20)\d\d[a-z]?\)|,\s(?:1[5-9]|20)\d\d\.?$/u;
const isReference = ({ text }: Line): boolean => REFERENCE.test(text);

const MIN_SHARED_LETTERS = 5;
/**
 * Only this number of lines, beginning with the heading, is searched for its paragraph. A picture and its credit can be
 * between the two.
 */
const MAX_LINES_BELOW = 4;

/**
 * Whether a line below links is the heading of the text that follows: browsers copy it without an empty line above it.
 * The paragraph below it has one of its words.
 */
function isHeadingBelow(lines: readonly Line[], at: number): boolean {
  const [line, ...below] = lines.slice(at, at + MAX_LINES_BELOW);
  if (line === undefined) return false;
  const starts = below.filter((other) => other.isSentence).flatMap(({ text }) => startsOfWords(text));
  return startsOfWords(line.text).some((start) => starts.includes(start));
}

/** The first letters of long words, which stay when a word is inflected or compounded. */
const startsOfWords = (text: string): string[] =>
  wordsOf(text)
    .split(' ')
    .filter((word) => word.length >= MIN_SHARED_LETTERS)
    .map((word) => word.slice(0, MIN_SHARED_LETTERS));

/** Whether a line is the only address below the text, and no line above announces it. */
function isOwnAddress(lines: readonly Line[], index: number, footerStart: number): boolean {
  const line = lines[index];
  if (line === undefined || index < footerStart || !SHORT_ADDRESS.test(line.text)) return false;
  const above = lines[index - 1];
  return (
    above?.endsSentence === true &&
    endsLikeSentence(above.text) &&
    lines.filter((other, at) => at >= footerStart && ADDRESS.test(other.text)).length === 1
  );
}

/** Whether a line is in a block without sentences, directly below a heading that is alone in its block. */
function isOnlyLink(lines: Line[], at: number, headingAt: number): boolean {
  const line = lines[at];
  const heading = lines[headingAt];
  if (line === undefined || heading === undefined || line.block !== heading.block + 1) return false;
  const isAlone =
    lines[headingAt - 1]?.block !== heading.block && lines[headingAt + 1]?.block !== heading.block;
  const block = lines
    .slice(headingAt + 1, headingAt + 1 + MAX_LISTED)
    .filter((other) => other.block === line.block);
  return isAlone && block.length > 1 && block.every(isListed);
}
