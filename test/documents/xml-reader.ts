import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The root of a document, read by a strict parser. @throws if it is not well-formed */
export function rootOf(document: string): XmlElement {
  const { root } = parseXml(document);
  if (root === null) throw new Error('no root');
  return root;
}

/** Descendants with a name (`*`: any), in document order. */
export function all(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((node) =>
    node instanceof XmlElement
      ? [...(name === '*' || node.name === name ? [node] : []), ...all(node, name)]
      : [],
  );
}

/** Texts of the children with a name. */
export function texts(parent: XmlElement, name: string): string[] {
  return parent.children.flatMap((node) =>
    node instanceof XmlElement && node.name === name ? node.text : [],
  );
}

/** Attributes of the children with a name. */
export function attributes(parent: XmlElement, name: string): Record<string, string>[] {
  return parent.children
    .filter((node): node is XmlElement => node instanceof XmlElement && node.name === name)
    .map((element) => element.attributes);
}
