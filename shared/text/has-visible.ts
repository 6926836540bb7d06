/**
 * All characters except white space, controls, direction marks, joiners and the letters that Unicode defines as blank.
 */
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

export function hasVisible(text: string): boolean {
  return VISIBLE.test(text);
}
