const MAX_CHARACTERS = 160;
const SIGN = /[▲▼△▽↑↓⬆⬇⇧⇩%‰°℃]/u;
/** `52,14`, `$1.08`, `+0,4%`, `23°C`, with signs around it. */
const NUMBER = /^[^\p{L}\p{N}]*\p{N}[\p{N}.,:'’]*[^\p{L}\p{N}]*(?:[CFcf])?$/u;
const DECIMAL = /\p{N}[.,]\p{N}/u;
/** `zł`, `kr.`, `°C`, `F` */
const UNIT = /^(?:\p{Ll}{1,3}\.?|°?[CF])$/u;
const MAX_NAME_WORDS = 3;

/**
 * Whether a line is a row of exchange rates or temperatures, as sites show it above their articles:
 * `Dollar 52.14 ▲ Euro 60.87 ▼`. Names and numbers alternate, and the numbers have decimals or signs. The result of a
 * match (`Leeds 2 York 1`) has neither.
 */
export function isRowOfRates(text: string): boolean {
  if (text.length > MAX_CHARACTERS || !/\p{N}/u.test(text)) return false;
  let names = 0;
  let rates = 0;
  let length = 0;
  let isNumber = false;
  for (const word of text.split(' ')) {
    if (!/[\p{L}\p{N}]/u.test(word) || (isNumber && UNIT.test(word))) continue;
    if (NUMBER.test(word)) {
      rates += DECIMAL.test(word) || SIGN.test(word) ? 1 : 0;
      isNumber = true;
      continue;
    }
    length = isNumber || names === 0 ? 1 : length + 1;
    names += length === 1 ? 1 : 0;
    isNumber = false;
    if (length > MAX_NAME_WORDS || !/^\P{L}*\p{Lu}|^\P{L}*\p{Lo}/u.test(word)) return false;
  }
  return names > 1 && isNumber && rates >= 2 && (SIGN.test(text) || rates >= names);
}
