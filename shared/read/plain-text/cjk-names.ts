import { MAY_BE_CJK } from '#shared/text/dense-scripts.ts';
import { isCjkAuthor, isCjkPerson, isJob, isRole } from '../prose/person-names.ts';
import { BYLINE_AFTER, BYLINE_BEFORE } from '../prose/phrases/byline-labels.ts';

const MAX_CHARACTERS = 40;

const IN_BRACKETS = /^[(（［[【〔]\s?([^()（）［］[\]【】〔〕]{2,30})\s?[)）］\]】〕]$/u;
const BETWEEN_NAMES = /\s*[、，,・·･]\s*/u;

/** The names of a line that has nothing else: `杉浦真琴、大沼圭介`. */
export function cjkNames(text: string): string[] {
  if (text.length > MAX_CHARACTERS || !MAY_BE_CJK.test(text)) return [];
  const bare = IN_BRACKETS.exec(text)?.[1] ?? text;
  if (isCjkPerson(bare)) return [bare];
  const names = bare.split(BETWEEN_NAMES);
  return names.length > 1 && names.every(isCjkPerson) ? names : [];
}

/** The names before one job: `노은별·채도윤 기자`. */
export function namesBeforeJob(text: string): string[] {
  if (text.length > MAX_CHARACTERS || !MAY_BE_CJK.test(text)) return [];
  const [, listed = '', job = ''] = /^(\S.*\S) (\S{2,6})$/u.exec(text) ?? [];
  const names = BYLINE_AFTER.has(job) ? listed.split(BETWEEN_NAMES) : [];
  return names.length > 1 && names.every(isCjkAuthor) ? names : [];
}

/** The name after a job: `島しょ航路協議会会長　大沼圭介`. */
export function nameAfterJob(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS || !MAY_BE_CJK.test(text)) return undefined;
  const [, job = '', name = ''] = /^([^\s、。,.「」]{2,24})[ \u3000]+(\S{3,6})$/u.exec(text) ?? [];
  const isOffice = !BYLINE_BEFORE.has(job) && (isJob(job) || isRole(job));
  return isOffice && isCjkPerson(name) ? name : undefined;
}

/** The name with a listed surname before a job: `박서연 작가`, `김민수 서울대 교수`, `佐藤恵美（作家）`. */
export function nameBeforeOtherJob(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS || !MAY_BE_CJK.test(text)) return undefined;
  const [, name = '', job = ''] =
    /^(\S{2,5})[ \u3000]+([^\s、。,.「」]\S*(?: [^\s、。,.「」]\S*)?)$/u.exec(text) ??
    /^([^\s(（]{2,6}) ?[(（]([^()（）]{2,20})[)）]$/u.exec(text) ??
    [];
  return isCjkPerson(name) && isJob(job) ? name : undefined;
}
