import type { StateInline } from 'markdown-it';

/** `H~2~O`, `x^2^`: letters, digits and signs directly after a letter, a digit or a bracket. */
const RAISED = /\^([\p{L}\p{N}+\-−]{1,20})\^/uy;
const LOWERED = /~([\p{L}\p{N}+\-−]{1,20})~(?!~)/uy;
const CHARACTER_BEFORE = /[\p{L}\p{N})\]]$/u;

/**
 * Superscript and subscript of Pandoc, Quarto, Obsidian and markdown-it. The packages for this syntax would
 * also raise the middle of `^_^`.
 *
 * This is an inline rule. It runs before strikethrough.
 */
export function readSubAndSup(state: StateInline, isSilent: boolean): boolean {
  const mark = state.src.charAt(state.pos);
  if (mark !== '^' && mark !== '~') return false;
  if (!CHARACTER_BEFORE.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))) return false;
  const pattern = mark === '^' ? RAISED : LOWERED;
  pattern.lastIndex = state.pos;
  const [whole = '', text = ''] = pattern.exec(state.src) ?? [];
  if (whole === '' || state.pos + whole.length > state.posMax) return false;
  if (!isSilent) {
    const tag = mark === '^' ? 'sup' : 'sub';
    state.push(`${tag}_open`, tag, 1);
    state.push('text', '', 0).content = text;
    state.push(`${tag}_close`, tag, -1);
  }
  state.pos += whole.length;
  return true;
}

/** A formula contains one of these signs; the text of `$5 and $6` does not. */
const OF_FORMULA = /[\\^_{}=<>+*]/;
const BLOCK = /\$\$([^$]{1,2000})\$\$/y;
/** As in Pandoc, a formula touches both dollar signs, and no digit follows the second one. */
const INLINE = /\$(?=\S)([^$\n]{0,499}[^\s$\n])\$(?!\d)/y;

/**
 * A formula between `$` or `$$` is text exactly as it is written: `*` and `_` do not mark emphasis in it, and `\\` is
 * not an escape.
 *
 * This is an inline rule. It runs before escapes.
 */
export function readFormula(state: StateInline, isSilent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x24 /* $ */) return false;
  const pattern = state.src.startsWith('$$', state.pos) ? BLOCK : INLINE;
  pattern.lastIndex = state.pos;
  const [whole = '', inner = ''] = pattern.exec(state.src) ?? [];
  if (whole === '' || !OF_FORMULA.test(inner) || state.pos + whole.length > state.posMax) return false;
  if (!isSilent) state.push('text', '', 0).content = whole;
  state.pos += whole.length;
  return true;
}
