import { declarationsOf, type ReadableRule } from './place.ts';

const HIDING: readonly (readonly [property: string, values: RegExp])[] = [
  ['display', /^none$/],
  ['visibility', /^(?:hidden|collapse)$/],
  // Outlook's own word for display: none.
  ['mso-hide', /^all$/],
  // The number or bullet that Word writes before an item of a list, for browsers without lists.
  ['mso-list', /^ignore$/],
];

/**
 * What no browser shows: `hidden`, a closed dialog, `display: none`, `visibility: hidden`. Text that a click or a search
 * shows stays: panels of tabs, `until-found`.
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
