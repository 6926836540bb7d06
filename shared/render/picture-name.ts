import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { cleanLine } from '#shared/text/unicode.ts';

function elementsIn(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((node) => (node instanceof XmlElement ? [node, ...elementsIn(node)] : []));
}

/**
 * The description of a picture of an article: the first alternative text, else the first caption.
 *
 * @param html stored content: well-formed XML, so no HTML parser is needed in the bundle
 */
export function pictureName(html: string): string | undefined {
  if (!html.includes('<')) return undefined;
  const elements = parsed(html);
  const names = [
    ...elements.map(({ attributes }) => cleanLine(attributes.alt ?? '')),
    ...elements.filter(({ name }) => name === 'figcaption').map(({ text }) => cleanLine(text)),
  ];
  return names.find((name) => name !== '');
}

/** Empty if the HTML is not well-formed, because a description is not worth an error. */
function parsed(html: string): XmlElement[] {
  try {
    const { root } = parseXml(`<div>${html}</div>`);
    return root === null ? [] : elementsIn(root);
  } catch {
    return [];
  }
}
