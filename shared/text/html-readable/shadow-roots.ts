import { type HtmlElement, type HtmlNode, withChildren } from '#shared/text/html-tree.ts';

const ROOT = 'shadowrootmode';
const MODE = /^(?:open|closed)$/i;
/** Shadow roots in more shadow roots than this are not shown, because each of them makes the tree deeper. */
const MAX_LEVELS = 8;

/**
 * Shows declarative shadow roots as browsers do: the content of `<template shadowrootmode>` replaces the
 * children of its host, and the children are shown in its slots (HTML Living Standard §4.12.3, DOM §4.2.2).
 *
 * @param html source of `root`; if it declares no shadow root, `root` is returned unchanged
 */
export function withShadowRoots(root: HtmlElement, html: string): HtmlElement {
  return html.includes(ROOT) ? shown(root, 0) : root;
}

function shown(element: HtmlElement, level: number): HtmlElement {
  const template = level < MAX_LEVELS ? shadowRootOf(element) : undefined;
  const children = template === undefined ? element.children : slotted(element.children, template);
  const inner = template === undefined ? level : level + 1;
  return withChildren(
    element,
    children.map((child) => (typeof child === 'string' ? child : shown(child, inner))),
  );
}

function shadowRootOf({ children }: HtmlElement): HtmlElement | undefined {
  return children.find((child): child is HtmlElement => typeof child !== 'string' && isShadowRoot(child));
}

function isShadowRoot({ name, attributes }: HtmlElement): boolean {
  return name === 'template' && MODE.test(attributes[ROOT] ?? '');
}

/** The content of a shadow root. Its first slot of each name shows the children of the host for this slot. */
function slotted(children: readonly HtmlNode[], template: HtmlElement): HtmlNode[] {
  const bySlot = Map.groupBy(
    children.filter((child) => child !== template),
    (child) => (typeof child === 'string' ? '' : (child.attributes.slot ?? '')),
  );
  const fill = (nodes: readonly HtmlNode[]): HtmlNode[] =>
    nodes.map((node) => {
      if (typeof node === 'string' || isShadowRoot(node)) return node;
      if (node.name !== 'slot') return withChildren(node, fill(node.children));
      const name = node.attributes.name ?? '';
      const assigned = bySlot.get(name) ?? [];
      bySlot.delete(name);
      const isEmpty = assigned.every((each) => typeof each === 'string' && each.trim() === '');
      return withChildren(node, isEmpty ? fill(node.children) : assigned);
    });
  return fill(template.children);
}
