import { CJK, CJK_OR_THAI } from '#shared/text/dense-scripts.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { withoutGluedWords } from '../prose/glued-to-name.ts';
import { isNameLike, isProse } from '../prose/line-shape.ts';
import {
  isCjkAuthor,
  isGivenName,
  isRole,
  isSurePerson,
  isUnspacedName,
  namesIn,
  personAfterJob,
} from '../prose/person-names.ts';
import {
  AUTHOR_NOUNS,
  BYLINE_AFTER,
  BYLINE_BEFORE,
  BYLINE_WITH_COLON,
  GENDERED,
  WRITTEN_BY_AFTER,
} from '../prose/phrases/byline-labels.ts';
import { CREDIT_LABELS, PICTURE_AGENCIES } from '../prose/phrases/credit-labels.ts';
import { CJK_OFFICE, NEVER_IN_NAMES } from '../prose/phrases/name-words.ts';
import { IMPRINT_LABELS } from '../prose/phrases/notices.ts';
import { phraseAt, phrasesOf, wordsOf, writtenPhrases } from '../prose/phrases/phrase-table.ts';
import { PAPER_REPORTER, REPORTER_BEFORE, REPORTER_LINE } from '../prose/phrases/reporter-words.ts';
import { SITE_WORDS } from '../prose/phrases/site-words.ts';
import { STAFF_BYLINES } from '../prose/phrases/staff-bylines.ts';
import { inEitherCase, LazyPattern, oneOf, wordsIn } from '../prose/phrases/word-pattern.ts';

const MAX_CHARACTERS = 200;

/** `Redazione Velia`, `Redacción Norte`: the desk of a paper or an agency, with its name. */
const OWN_DESK = new LazyPattern(() => {
  const desk = oneOf(inEitherCase(writtenPhrases('deskWords')));
  return new RegExp(String.raw`^${desk}(?: \p{Lu}[\p{L}&-]+){1,3}$`, 'u');
});
/** `HLNF Staff`, `Vegolosi.it` */
const DESK_OR_SITE = /\bstaff\b|^\S+\.(?:com|org|net|info|\p{Ll}{2})$/iu;
/** The last sign is a Chinese character used as a bar: `文丨王小明`. */
const MARK = /^\s*(?:[:：՝／/|｜=＝•·・丨]|[-–—](?=\s))\s*/u;
/** `Af Birgit Lund /ritzau/` */
const AGENCY_IN_SLASHES = /\s\/\s?\p{L}[\p{L} ]{1,20}\/$/u;
const COMMA_BEFORE_NAME = /^\s*[,،]\s(?=\S+\s\S)/u;
const ADDRESS = /\s*[(<]?[\w.+-]+@[\w-]+\.[\w.-]+[)>]?/gu;

/** These words also precede places (`From Cairo`). They mark a by-line only before a full name. */
const SHORT_LABELS = phrasesOf('bylineOrPlace');

/** `Text and photos: A`: one person did both. */
const AND = new LazyPattern(
  () => new RegExp(String.raw`^\s*(?:${wordsIn('andWords')}(?![\p{Lu}\p{Ll}])|[&+·・／/,])\s*`, 'iu'),
);

/**
 * The authors of a line that is only a by-line: `By A and B`, `記者 A`.
 *
 * @returns undefined if it is not a by-line; empty if it has no name (`By our staff`)
 */
export function byline(text: string): string[] | undefined {
  if (text.length > MAX_CHARACTERS || CODE.test(text)) return undefined;
  const bare = withoutGluedWords(
    text
      .replace(GENDERED, '$1')
      .replace(ADDRESS, '')
      .replace(AGENCY_IN_SLASHES, '')
      .replace(/^[\s([（【［〔«*—–-]+/u, '')
      .replace(/[\s)\]）】］〕»*=＝]+$/u, ''),
  );
  if (isStaffByline(bare)) return [];
  // A sentence can begin like a by-line.
  if (isProse(text) && !isNameLike(text)) return namesBeforeRole(bare);
  const [, reporter] = REPORTER_LINE.expression.exec(bare) ?? [];
  const [, reporters] = PAPER_REPORTER.expression.exec(bare) ?? [];
  if (reporters !== undefined) return namesBeforeEditor(reporters.split(/[ 、]/u));
  return reporter === undefined ? (namesAfterLabel(bare) ?? namesBeforeLabel(bare)) : [reporter];
}

/** `words = Counter()` is code. */
const CODE = /\p{L}\(\)|\p{L} = \p{L}|[;{}]$/u;

/** `By A, a reporter who covers the coast.`: a sentence, but a given name and a role identify a by-line. */
function namesBeforeRole(text: string): string[] | undefined {
  const [, label = '', role = ''] = /^([^,]{4,60}), ([^.!?]{4,200})/u.exec(text) ?? [];
  const names = isRole(role) ? namesAfterLabel(label) : undefined;
  return names?.every(isGivenName) === true ? names : undefined;
}

/** `By our staff`, `Redazione Velia`: a by-line without a name. */
export function isStaffByline(text: string): boolean {
  return STAFF_BYLINES.has(wordsOf(text)) || OWN_DESK.test(text);
}

function namesAfterLabel(text: string): string[] | undefined {
  const label = phraseAt(foldText(text), BYLINE_WITH_COLON);
  const after = label === '' ? undefined : restAfter(text, label);
  if (after === undefined) return undefined;
  const rest = withoutSecondLabel(after);
  // `Author, Hester Vane`: other labels have no comma.
  const comma = AUTHOR_NOUNS.has(label) ? COMMA_BEFORE_NAME.exec(rest)?.[0] : undefined;
  const mark = comma ?? MARK.exec(rest)?.[0];
  // `Författare Malin Ek`: from a table without colons.
  const isInTable = AUTHOR_NOUNS.has(label) && isSurePerson(rest.trim());
  if (mark === undefined && !BYLINE_BEFORE.has(label) && !isInTable) return undefined;
  // 文 and 글 also begin many other words. They are labels only if punctuation, a space or a sure name follows.
  if (mark === undefined && CJK.test(label) && !rest.startsWith(' '))
    return label.length > 1 && isUnspacedName(rest) ? [rest] : undefined;
  const names = rest
    .slice(mark?.length ?? 0)
    .trim()
    .replace(REPORTER_BEFORE.expression, '')
    .replace(ARTICLE_BEFORE_TITLE.expression, '');
  if (isStaffByline(names)) return [];
  const ofAuthors = CJK.test(label) ? withoutJobAfter(names) : beforeCredit(names);
  const found = unspacedNames(ofAuthors) ?? namesIn(personAfterJob(ofAuthors) ?? ofAuthors);
  if (found?.every((name) => CJK.test(name) && CJK_OFFICE.test(name)) === true) return [];
  // `by HLNF Staff Report`, `di Vegolosi.it`: a desk or a site, not a person.
  if (found?.every((name) => DESK_OR_SITE.test(name)) === true) return [];
  const isOther = (name: string): boolean => isHeading(name) || isUncasedWord(name);
  if (mark === undefined && found !== undefined && (areCapitalisedWords(found) || found.every(isOther)))
    return undefined;
  if (label === 'της') return found?.map(inNominative);
  // `Na` is `by` in Swahili. In Slavic languages `Na Starém Městě` names a place.
  if (label === 'na' && found?.every(isGivenName) !== true) return undefined;
  return SHORT_LABELS.has(label) && found?.some((name) => !name.includes(' ')) ? undefined : found;
}

/** The definite article before a title: `the` in `from the Rev. Ann Lee`. */
const ARTICLE_BEFORE_TITLE = new LazyPattern(
  () => new RegExp(String.raw`^the (?=${wordsIn('titles')}\.? \p{Lu})`, 'iu'),
);

/** Whether words after `by` are a heading in capitals, such as `BY THE NUMBERS`. */
const isHeading = (name: string): boolean =>
  name === name.toUpperCase() &&
  name.split(' ').some((word) => NEVER_IN_NAMES.has(word.toLowerCase())) &&
  !PICTURE_AGENCIES.has(wordsOf(name)) &&
  !SITE_WORDS.test(wordsOf(name));

/**
 * `خبرنگار گردشگری`: a reporter for travel. In a script without capitals, one word after a label without a colon is a
 * subject, because people have two names.
 */
const isUncasedWord = (name: string): boolean =>
  !name.includes(' ') && !/[\p{Lu}\p{Ll}]/u.test(name) && !CJK_OR_THAI.test(name);

/**
 * `Von Risiken und Nebenwirkungen`, `Par monts et vaux`: several words with a capital letter are a headline, if they
 * are neither given names nor agencies.
 */
const areCapitalisedWords = (names: readonly string[]): boolean =>
  names.length > 1 &&
  names.every((name) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(name)) &&
  !names.some((name) => isGivenName(name) || PICTURE_AGENCIES.has(wordsOf(name)));

/** The text after a label. Folding changes lengths, so its end is searched for. */
function restAfter(text: string, label: string): string | undefined {
  for (let end = Math.max(1, label.length - 4); end <= Math.min(text.length, label.length + 6); end++) {
    if (foldText(text.slice(0, end)).trim() !== label) continue;
    const next = text.slice(end);
    // A combining mark would belong to the last letter of the label.
    if (!/^[\p{M}\u200C]/u.test(next)) return next;
  }
  return undefined;
}

/** `Jana Dohm und Karl Vogt (Fotos)`: the last person took the pictures. */
const WITH_PHOTOGRAPHER = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(.{4,80}?)(?:,| &| ${wordsIn('andWords')}) [^,()&]{4,40} \((\p{L}{2,16})\)?$`,
      'u',
    ),
);

/**
 * The names before the photographer: `Helka Marttila Kuvat: Pentti Laine` → `Helka Marttila`, `Jana Dohm und Karl Vogt
 * (Fotos)` → `Jana Dohm`.
 */
function beforeCredit(names: string): string {
  const [, authors = '', role = ''] = WITH_PHOTOGRAPHER.expression.exec(names) ?? [];
  if (CREDIT_LABELS.has(foldText(role))) return authors;
  const next = /\s(\p{L}{2,16})\s?[:：]/u.exec(names);
  return next !== null && CREDIT_LABELS.has(foldText(next[1] ?? '')) ? names.slice(0, next.index) : names;
}

/**
 * Removes the case ending of a woman's first name: `της Μαρίας Παπαδοπούλου` → `Μαρία Παπαδοπούλου`. Her surname has
 * none.
 */
function inNominative(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}*[αάηήωώ])ς(?= )/u, '$1');
}

/** `Text and photos: A` → `: A` */
function withoutSecondLabel(rest: string): string {
  const and = AND.expression.exec(rest)?.[0];
  if (and === undefined) return rest;
  const second = rest.slice(and.length);
  // `Words and recipe: A`: the text before a colon is not a name.
  return /^\p{L}{1,14}\s*([:：=＝].*)$/u.exec(second)?.[1] ?? rest;
}

/** `노은별 객원기자` → `노은별` */
function withoutJobAfter(names: string): string {
  const [, name = '', job = ''] = /^(\S{2,5}) (\S{2,6})$/u.exec(names) ?? [];
  return BYLINE_AFTER.has(job) ? name : names;
}

/** Chinese names with a label between them, or several names of three characters each: `顾念舟 通讯员 陈小满`. */
function unspacedNames(text: string): string[] | undefined {
  const words = text.split(/[\s、，]+/u).filter(Boolean);
  const names = words.filter((word) => !BYLINE_BEFORE.has(foldText(word)));
  const isSeveral = names.length < words.length || names.every((name) => /^\p{Script=Han}{3}$/u.test(name));
  const areNames = names.length > 1 && names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  return isSeveral && areNames ? names : undefined;
}

/** The names before the label of an editor, without the labels of authors: `王小明 通讯员 周明 编辑 李四`. */
function namesBeforeEditor(words: readonly string[]): string[] {
  const end = words.findIndex((word) => IMPRINT_LABELS.has(word));
  return words.slice(0, end < 0 ? words.length : end).filter((word) => !BYLINE_BEFORE.has(word));
}

/** `도민일보 김하늘 기자`, `[서울=연합뉴스] 김하늘 기자`: the paper precedes the name. `王小明/文` */
function namesBeforeLabel(text: string): string[] | undefined {
  const bare = text.replace(/^[^\])】]{2,20}[\])】]\s*/u, '');
  const [, label = ''] = /(\p{L}{1,6})$/u.exec(bare) ?? [];
  for (let cut = 0; cut < label.length; cut++) {
    const after = label.slice(cut);
    const isJob = BYLINE_AFTER.has(after);
    if (!isJob && !WRITTEN_BY_AFTER.has(after)) continue;
    const [, before = '', mark = ''] =
      /^(.*?)([\s/／|｜丨]*)$/u.exec(bare.slice(0, bare.length - after.length)) ?? [];
    const name = before.split(/[\s=＝]+/u).at(-1) ?? '';
    if (isCjkAuthor(name) && (isJob || mark !== '')) return [name];
  }
  return undefined;
}
