import { escapeHtml, escapeText } from './escape.ts';
import { cleanText } from './unicode.ts';

/** The attributes of an element in the order in which they are written; those without a value are left out. */
export type XmlAttributes = Record<string, string | number | ExactText | undefined>;

/** Text that must not be cleaned. It has only characters that XML allows. */
interface ExactText {
  exact: string;
}

/** The first line of each XML file that Feedmill writes, in UTF-8 without a byte order mark. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

/**
 * Plain text as the content of an element. Characters that XML 1.0 does not allow (§2.2) are removed here again,
 * because one control character makes a reader reject the whole feed.
 */
export function xmlText(text: string): string {
  return escapeText(cleanText(text));
}

/**
 * Escapes text as `xmlText` does, but with hexadecimal references, for titles of RSS: there the feed validator mistakes
 * `&amp;` and `&lt;` for HTML that was escaped twice. It is used only for titles, because some parsers know only the
 * five named entities and show these references unchanged (decision 138).
 */
export function xmlTextByReference(text: string): string {
  return cleanText(text).replace(/[&<>]/g, reference);
}

/** Text as the content of a CDATA section. `]]>` would end the section, so it is split over two sections. */
export function xmlCdata(text: string): string {
  return `<![CDATA[${cleanText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/**
 * Writes a text that has only characters that XML allows as the content of an element. A parser returns
 * exactly the same text. Of white space only a carriage return needs a reference (XML 1.0 §2.11).
 */
export function xmlExactText(text: string): string {
  return escapeText(text).replaceAll('\r', reference);
}

/** White space in an attribute needs a reference; otherwise a parser replaces it by spaces (XML 1.0 §3.3.3). */
function attributeText(value: string | number | ExactText): string {
  const text = typeof value === 'object' ? value.exact : cleanText(String(value));
  return escapeHtml(text).replace(/[\t\n\r]/g, reference);
}

function attributeList(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');
}

/** An element whose content is already XML; an empty-element tag if there is no content. */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const start = `<${name}${attributeList(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element with plain text; empty if the text is absent. */
export function xmlTextElement(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): string {
  return text === undefined ? '' : xmlElement(name, attributes, xmlText(text));
}
