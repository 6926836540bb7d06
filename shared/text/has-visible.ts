/** Not white space, controls, direction marks, joiners, or blank letters. */
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

export function hasVisible(text: string): boolean {
  return VISIBLE.test(text);
}
