/** Separators within a line, the same in all languages. */

/** A middle dot between two parts of a line. Between two `l` it is a part of a Catalan word: `col·lecció`. */
const MIDDLE_DOT = '(?:(?<![lL])·|·(?![lL]))';

/** `Ann Lee | Paul Roe`: a bar or a dot with spaces around it. */
export const BAR = /\s[|｜│┃·•]\s/u;

/** `By Ann Lee – 5 May 2026 – View in browser`, `Culture / pages 24-25`: a bar, a dot, a dash or a stroke with spaces. */
export const BAR_OR_DASH = /\s[|｜│┃·•/–—-]\s/u;

/** `Home / Cities / Bengaluru`, `News > Life > The keeper's diary`: between the steps of a breadcrumb trail. */
export const BREADCRUMB_SEPARATOR = /\s[/|｜│┃·•>＞›»→]\s/u;

/** `3 May 2026|Tidal Trust – Release`: a bar or a dot, also without spaces, or a dash or a stroke with spaces. */
export const PARTS = new RegExp(String.raw`\s*(?:[|｜│┃•]|${MIDDLE_DOT})\s*|\s[–—/-]\s`, 'u');

/** `Parish of Horton – Newsletter`, `The Parish Letter, No. 6`: also punctuation, as in the name of a paper. */
export const PARTS_OF_NAME = new RegExp(String.raw`${PARTS.source}|\s*[:：;,()]\s*`, 'u');

/** The parts of a line of dates and names, which many sites separate by signs of their own. */
export const PARTS_OF_HEADER = new RegExp(
  String.raw`\s*(?:[|｜│┃•‧●▪◆※~～]|${MIDDLE_DOT})\s*|\s+[-–—―/]\s+|\u3000+|\s*[;；؛]\s*`,
  'u',
);
