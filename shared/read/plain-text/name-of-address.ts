import type { Line } from '#shared/read/prose/line.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { isFullName } from '../prose/person-names.ts';
import { byline } from './byline.ts';

/** An address alone on its line, possibly in brackets or after a sign or a label: `E-post: a.lee@paper.example`. */
const ADDRESS_ALONE =
  /^(?:[^\p{L}\d]*|\p{L}[\p{L} -]{0,14}[:：]\s?)[(<[]?([\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+[)>\]]?$/u;

/** The minimum number of letters of a surname that is searched for within an account name. */
const MIN_SURNAME = 4;

/** Makes spellings equal: the name `Müller` is folded to `muller`, and an address can have `mueller`. */
const IN_ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/[øœ]e?/gu, 'o'],
  [/æe?/gu, 'a'],
  [/ß/gu, 'ss'],
  [/ł/gu, 'l'],
  [/đ/gu, 'd'],
  [/([aou])e/gu, '$1'],
];

/**
 * Whether the account of a mail address was made from a name: `jana.dohm`, `jdohm` and `dohm` are accounts of Jana
 * Dohm.
 */
function isAccountOf(account: string, name: string): boolean {
  const letters = lettersOf(account);
  const words = name
    .split(/[\s-]+/u)
    .map(lettersOf)
    .filter((word) => word !== '');
  const [first = ''] = words;
  const surname = words.at(-1) ?? '';
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    words.length > 1 &&
    (words.some((word, at) => at > 0 && word.length >= MIN_SURNAME && letters.includes(word)) ||
      [
        words.join(''),
        `${first}${surname}`,
        `${surname}${first}`,
        `${first.charAt(0)}${surname}`,
        first,
        initials,
      ].includes(letters))
  );
}

function lettersOf(text: string): string {
  let letters = foldText(text);
  for (const [written, inAddress] of IN_ADDRESSES) letters = letters.replace(written, inAddress);
  return letters.replace(/[^\p{L}]/gu, '');
}

interface NameWithAddress {
  name: string;
  /** The line of the name, and the line of its address. */
  lines: Line[];
}

/** The name of an account, with or without `@`: `anne_lee`, `@annelee`. */
const HANDLE = /^@?[\p{L}\d._-]{3,40}$/u;

/** The names from line `start` on, if the line below each name is a mail address that was made from the name. */
export function namesWithAddress(lines: readonly Line[], start: number): NameWithAddress[] {
  const found: NameWithAddress[] = [];
  for (let at = start; ; ) {
    const [line, ...below] = lines.slice(at, at + 3);
    // The address is searched for first, because reading a by-line takes longer, and few lines are above an address.
    const after = below.findIndex(({ text }) => ADDRESS_ALONE.test(text));
    if (line === undefined || after < 0) return found;
    const [, account = ''] = ADDRESS_ALONE.exec(below[after]?.text ?? '') ?? [];
    // `By Ann Lee`: the name is after the label.
    const [name = '', ...others] = byline(line.text) ?? [line.text];
    const isOfName =
      isAccountOf(account, name) && below.slice(0, after).every((one) => isHandleOf(one.text, name));
    if (others.length > 0 || !isFullName(name) || !isOfName) return found;
    const own = [line, ...below.slice(0, after + 1)];
    found.push({ name, lines: own });
    at += own.length;
  }
}

const isHandleOf = (text: string, name: string): boolean => HANDLE.test(text) && isAccountOf(text, name);
