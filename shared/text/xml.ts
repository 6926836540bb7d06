import { escapeHtml, escapeText } from './escape.ts';
import { cleanText } from './unicode.ts';

/** An element's attributes in the order they are written; those without a value are left out. */
export type XmlAttributes = Record<string, string | number | ExactText | undefined>;

/** Text of XML's characters that is not cleaned. */
export interface ExactText {
  exact: string;
}

/** Starts every XML file of ours, which is UTF-8 without a byte order mark. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

/**
 * Plain text as the content of an element. Characters that XML 1.0 does not allow (§2.2) are dropped here as a last
 * defence: one control character makes a reader reject the whole feed.
 */
export function xmlText(text: string): string {
  return escapeText(cleanText(text));
}

/**
 * The same by hexadecimal references, for titles of RSS: the feed validator takes `&amp;` and `&lt;` there for the start
 * of HTML that was escaped twice. Nowhere else, since parsers that know the five named entities alone leave them as they
 * are (decision 138).
 */
export function xmlTextByReference(text: string): string {
  return cleanText(text).replace(/[&<>]/g, reference);
}

/** Text as the content of an element, as it is but for `]]>`, which ends a section: there one ends and another begins. */
export function xmlCdata(text: string): string {
  return `<![CDATA[${cleanText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/**
 * Text that consists of XML's characters alone as the content of an element: a parser gives back each of them. Of white
 * space only a carriage return needs a reference (XML 1.0 §2.11); other white space stays as feeds usually write it.
 */
export function xmlExactText(text: string): string {
  return escapeText(text).replaceAll('\r', reference);
}

/** White space in an attribute needs a reference, or a parser makes spaces of it (XML 1.0 §3.3.3). */
function attributeText(value: string | number | ExactText): string {
  const text = typeof value === 'object' ? value.exact : cleanText(String(value));
  return escapeHtml(text).replace(/[\t\n\r]/g, reference);
}

function attributeList(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');
}

/** An element with content that is XML already; without content it is an empty-element tag. */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const start = `<${name}${attributeList(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element with plain text in it; nothing at all for a text that is not there. */
export function xmlTextElement(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): string {
  return text === undefined ? '' : xmlElement(name, attributes, xmlText(text));
}
