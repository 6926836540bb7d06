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
 * Elements that no browser shows: `hidden`, a closed dialog, `display: none`, `visibility: hidden`. Text that a click
 * or a search reveals is kept: panels of tabs, `until-found`.
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
  return HIDING.some(([property, values]) => values.test(declarations.get(property) ?? '')) ? [] : undefined;
};
