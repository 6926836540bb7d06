/** Anything but white space, controls, marks of direction, joiners and the letters that Unicode defines as blank. */
const VISIBLE = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text shows anything at all. */
export function hasVisible(text: string): boolean {
  return VISIBLE.test(text);
}
