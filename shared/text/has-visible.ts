/** White space, controls, marks of direction, joiners and the letters that Unicode defines as blank. */
const INVISIBLE = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether a text shows anything at all. */
export function hasVisible(text: string): boolean {
  return text.replace(INVISIBLE, '') !== '';
}
