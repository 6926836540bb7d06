import type { Dice } from '../simulation/dice.ts';

const SYLLABLES = [
  'sal',
  'mer',
  'tov',
  'ink',
  'ard',
  'lun',
  'pe',
  'gro',
  'vash',
  'ti',
  'quor',
  'be',
  'ny',
  'holm',
];

/**
 * Titles, written by us: with characters that have a meaning in markup or shells, and in scripts from right to left.
 */
export const HOSTILE_TITLES: readonly string[] = [
  'Fish & chips for < 5 crowns',
  'About <script>alert(1)</script> and <b>bold</b> tags',
  'A &amp; B, written &lt;so&gt;, &copy; &#169; &nosuch;',
  ']]> ends nothing <![CDATA[ and begins nothing',
  'عودة العبارة الليلية إلى الجزر الشمالية',
  '"Quoted" and \'quoted\', “100 %” sure',
  '🛥️ sails at 7 👩‍👩‍👧 aboard',
  `$(id) \`id\` \\n %s %d -- ; rm | tee "a`,
  'https://news.example/?a=1&b=2&copy=3#top',
  'Ünïcödé ﬁne — 漢字かな交じり文 and ‘more’',
];

function word(dice: Dice): string {
  return Array.from({ length: dice.between(2, 4) }, () => dice.oneOf(SYLLABLES)).join('');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A sentence of invented words. Two sentences have few words in common. */
export function sentence(dice: Dice, words: number): string {
  return `${capitalised(Array.from({ length: words }, () => word(dice)).join(' '))}.`;
}

export function headline(dice: Dice): string {
  return capitalised(Array.from({ length: dice.between(4, 8) }, () => word(dice)).join(' '));
}
