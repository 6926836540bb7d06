import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { cleanLine } from '#shared/text/unicode.ts';

function elementsIn(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((node) => (node instanceof XmlElement ? [node, ...elementsIn(node)] : []));
}

/**
 * What is said of the first picture of an article that something is said of: its alternative text, else a caption.
 *
 * @param html of an article as it is stored: well-formed XML too, so no parser of HTML is shipped for it
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

/** Nothing of what is not well-formed: a name is not worth a file. */
function parsed(html: string): XmlElement[] {
  try {
    const { root } = parseXml(`<div>${html}</div>`);
    return root === null ? [] : elementsIn(root);
  } catch {
    return [];
  }
}
