import type { PhraseKind } from '../languages/phrases.ts';
import { phrasesOf, writtenPhrases } from './phrase-table.ts';
import { LazyPattern, oneOf, wordsIn } from './word-pattern.ts';

/**
 * `a` means "and" in Czech and Slovak. After a comma it is read as the English indefinite article:
 * `Ann Lee, a Visiting Fellow`.
 */
const ARTICLE = 'a';

/** What is between the names of several authors. */
export const NAME_JOINTS = new LazyPattern(() => {
  const afterComma = oneOf(['&', ...writtenPhrases('andWords').filter((word) => word !== ARTICLE)]);
  const joint = oneOf(['&', ...writtenPhrases('andWords', 'withWords')]);
  return new RegExp(String.raw`\s*(?:[,;、，؛]\s*(?:${afterComma}\s)?|\s\/\s|／|・|\s${joint}\s)\s*`, 'iu');
});

/** A word or a comma between two names. */
export const HAS_JOINT = new LazyPattern(
  () => new RegExp(String.raw`\s${wordsIn('andWords')}\s|[,、，]`, 'u'),
);

/** Texts after a name that are not names: a role, a place, a paper. */
export const AFTER_NAME = new LazyPattern(
  () => new RegExp(String.raw`\s*(?:,|\(|（|［|\[|\s[-–—|]\s|\s${wordsIn('placeWords')}\s|<|\s@|@).*$`, 'u'),
);

/** Parts of names that can begin with a small letter. */
export const PARTICLES = new LazyPattern(() => new RegExp(`^${wordsIn('particles', 'rareParticles')}$`, 'u'));

/**
 * Parts of names that usually get a small letter in a name that a page shows in capitals: `ANNA DE LEE`, `Anna de Lee`.
 */
export const SMALL_PARTICLES = new LazyPattern(() => new RegExp(`^${wordsIn('particles')}$`, 'u'));

/** A job before a name of two words: `FOCUS-Online-Experte Robin Tschöpe`, `Rechtsanwältin Anna Groß`. */
export const JOB_BEFORE = new LazyPattern(() => {
  const [inCompound = [], alone = []] = [true, false].map((isCompound) =>
    writtenPhrases('jobsBeforeName').filter((job) => job.startsWith('…') === isCompound),
  );
  const compound = String.raw`[\p{L}-]*${oneOf(inCompound.map((job) => job.slice(1)))}`;
  return new RegExp(String.raw`^(?:${compound}|${oneOf(alone)})\s+(?=\p{Lu}\S*\s\p{Lu})`, 'iu');
});

/** `Frau Sabine`, `Dr. Adel` */
export const ADDRESSED = new LazyPattern(
  () => new RegExp(String.raw`^${wordsIn('formsOfAddress')}\.? \p{Lu}\p{Ll}+`, 'u'),
);

/** Titles at the start of a name: `Prof. Dr. ` */
export const TITLES = new LazyPattern(
  () => new RegExp(String.raw`^(?:${wordsIn('formsOfAddress', 'titles')}\.? )+`, 'u'),
);

/** `Nguyễn Minh`, `NGUYỄN MINH`: surnames come first, and a few surnames are very common. */
export const SURNAME_FIRST = new LazyPattern(() => {
  const surnames = writtenPhrases('surnamesFirst');
  return new RegExp(
    String.raw`^${oneOf([...surnames, ...surnames.map((name) => name.toUpperCase())])} \p{Lu}`,
    'u',
  );
});

/** The last character of an office or a place: `山城市`, `編集部`. */
export const CJK_OFFICE = new LazyPattern(() => new RegExp(`${wordsIn('officeEnds')}$`, 'u'));

/** The surnames of some kinds: those of one character, and the longer ones. */
const surnames = (...kinds: PhraseKind[]): Partial<Record<'single' | 'longer', string[]>> =>
  Object.groupBy(writtenPhrases(...kinds), ({ length }) => (length === 1 ? 'single' : 'longer'));

/**
 * `桐生奈緒`, `早瀬みのり`, `沈听雨`: a surname and a given name without a space. A name of two characters does not match,
 * because many words have two characters.
 */
export const UNSPACED_NAME = new LazyPattern(() => {
  const { single = [], longer = [] } = surnames('chineseSurnames', 'japaneseSurnames');
  const given = String.raw`[\p{Script=Han}\p{Script=Hiragana}]`;
  const surname = String.raw`${oneOf(longer)}|\p{Script=Han}${wordsIn('surnameEnds')}`;
  return new RegExp(`^(?:${oneOf(single)}${given}{2}|(?:${surname})${given}{1,3})$`, 'u');
});

/** `王强`: a surname and a given name of one character. Many words have this form too. */
export const TWO_CHARACTER_NAME = new LazyPattern(() => {
  const { single = [] } = surnames('chineseSurnames');
  return new RegExp(String.raw`^${oneOf(single)}\p{Script=Han}$`, 'u');
});

/** `김하늘`, `남궁민수` */
export const KOREAN_NAME = new LazyPattern(() => {
  const { single = [], longer = [] } = surnames('koreanSurnames');
  return new RegExp(
    String.raw`^(?:${oneOf(single)}\p{Script=Hangul}{2}|${oneOf(longer)}\p{Script=Hangul}{1,2})$`,
    'u',
  );
});

/** `Szabó Éva`, `Dr. Szentgyörgyi Bíborka`: a surname of one or two words, and a given name. */
export const GIVEN_NAME_LAST = new LazyPattern(
  () =>
    new RegExp(
      String.raw`^(?:\p{Lu}[\p{L}.-]* ){1,3}(?:${oneOf(inCapitals(writtenPhrases('givenNamesLast')))})$`,
      'u',
    ),
);

const inCapitals = (names: readonly string[]): string[] =>
  names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** ` And ` before a name, in a by-line of which each word has a capital letter. */
export const CAPITAL_JOINT = new LazyPattern(
  () => new RegExp(String.raw` ${wordsIn('capitalJoints')} (?=\p{Lu})`, 'gu'),
);

/** ` UND ` between two names of two words in capitals: `ANNA DOHM UND JOST VOGT`. */
export const JOINT_IN_CAPITALS = new LazyPattern(() => {
  const words = writtenPhrases('andWords').map((word) => word.toUpperCase());
  const name = String.raw`\p{Lu}[\p{L}.'’-]{0,24}`;
  return new RegExp(`(?<=${name} ${name}) ${oneOf(words)} (?=${name} ${name})`, 'gu');
});

/** Words, in small letters, that no person's name contains. */
export const NEVER_IN_NAMES = phrasesOf('neverInNames');

/** `Coast Design GmbH`: the agency that made the site, or a company. */
export const COMPANY = new LazyPattern(
  () => new RegExp(String.raw`[\s,]${wordsIn('companyForms')}\.?$`, 'iu'),
);

/** An account that software names as the author: `admin`, `guest`, or a number. */
export const ACCOUNT = new LazyPattern(
  () => new RegExp(String.raw`^(?:${wordsIn('accountNames')}|\d+)$`, 'i'),
);
