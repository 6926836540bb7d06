import { declarationsOf, type ReadableRule } from './place.ts';

const HIDING: readonly (readonly [property: string, values: RegExp])[] = [
  ['display', /^none$/],
  ['visibility', /^(?:hidden|collapse)$/],
  // Outlook's name for display: none.
  ['mso-hide', /^all$/],
  // Word writes the number or bullet of a list item for browsers without lists.
  ['mso-list', /^ignore$/],
];

/**
 * Mails hide the line that inboxes show after the subject with invisible letters (`font-size: 1px`) in an
 * invisible box (`max-height: 0`). A box alone is kept, because a script of a page can open it.
 */
const INVISIBLE_LETTERS: readonly (readonly [property: string, values: RegExp])[] = [
  ['font-size', /^[01](?:px|pt|em)?$/],
  ['color', /^transparent$/],
];
const INVISIBLE_BOX: readonly (readonly [property: string, values: RegExp])[] = [
  ['opacity', /^0(?:\.0+)?$/],
  ['height', /^0(?:px|pt|em)?$/],
  ['max-height', /^0(?:px|pt|em)?$/],
  ['max-width', /^0(?:px|pt|em)?$/],
];

/**
 * Removes elements that no browser shows: `hidden`, `popover`, a closed dialog, `display: none`, `visibility:
 * hidden`, and invisible letters in an invisible box. Panels of tabs and `until-found` are kept, because a
 * click or a search reveals them.
 */
export const hidden: ReadableRule = (element, { keepsHidden }) => {
  const { name, attributes } = element;
  if (keepsHidden || name === 'math') return undefined;
  const isHidden = attributes.hidden !== undefined && attributes.hidden.toLowerCase() !== 'until-found';
  if (isHidden && attributes.role !== 'tabpanel') return [];
  if (attributes.popover !== undefined) return [];
  if (name === 'dialog' && attributes.open === undefined) return [];
  if (attributes.style === undefined || attributes.role === 'tabpanel') return undefined;
  const declarations = declarationsOf(element);
  const hasOne = (rules: typeof HIDING): boolean =>
    rules.some(([property, values]) => values.test(declarations.get(property) ?? ''));
  return hasOne(HIDING) || (hasOne(INVISIBLE_LETTERS) && hasOne(INVISIBLE_BOX)) ? [] : undefined;
};
