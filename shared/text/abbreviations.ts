/**
 * Abbreviations in the middle of a sentence, by language, without the full stop at their end. Abbreviations of up to
 * three letters that begin with a capital, such as `Dr.` and `St.`, need no entry.
 */
const ABBREVIATIONS: Record<string, string> = {
  da: 'ca',
  de: 'z.B bzw ca Prof',
  en: 'vs etc approx Prof',
  es: 'etc',
  fr: 'etc',
  it: 'Prof',
  nl: 'ca Prof',
  pt: 'etc Prof',
  ro: 'etc Prof',
  sv: 'ca',
};

const listed = new Set(Object.values(ABBREVIATIONS).flatMap((words) => words.split(' ')));
const alternatives = [...listed].map((word) => word.replaceAll('.', String.raw`\.`)).join('|');
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s(])(?:\p{Lu}|\p{Lu}\p{Ll}{0,2}|\p{Lu}\.\p{Lu}|${alternatives})\.\s*$`,
  'u',
);

/**
 * Whether a text ends with an abbreviation that `Intl.Segmenter` mistakes for the end of a sentence: `Mr.`,
 * `z.B.`
 */
export function endsWithAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text);
}
