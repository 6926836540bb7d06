import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '#shared/text/unicode.ts';
import { xmlCdata, xmlElement, xmlText, xmlTextByReference, xmlTextElement } from '#shared/text/xml.ts';

it.each([
  ['markup', 'a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['a reference', '&amp;', '&amp;amp;'],
  ['quotation marks unescaped', `"'`, `"'`],
  ['a text without its control character', 'a\u0001b', 'ab'],
  ['a text without its half of a surrogate pair', 'a\uD800b', 'ab'],
])('xmlText writes %s', (_, text, written) => {
  expect(xmlText(text)).toBe(written);
});

it('xmlTextByReference escapes markup without named entities', () => {
  expect(xmlTextByReference('a < b\u0001 & c > d &amp;')).toBe('a &#x3C; b &#x26; c &#x3E; d &#x26;amp;');
});

it.each([
  ['the end of a CDATA section', 'a]]>b', '<![CDATA[a]]]]><![CDATA[>b]]>'],
  ['two ends of a CDATA section', ']]>]]>', '<![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]>'],
  [
    'the end of a CDATA section with a control character in it',
    'a]]\u0000>b',
    '<![CDATA[a]]]]><![CDATA[>b]]>',
  ],
])('xmlCdata writes %s', (_, text, written) => {
  expect(xmlCdata(text)).toBe(written);
});

it.each([
  ['only the attributes that have a value', xmlElement('e', { a: 1, b: undefined }), '<e a="1"/>'],
  ['white space of an attribute as references', xmlElement('e', { a: '\t\n"' }), '<e a="&#x9;&#xA;&quot;"/>'],
  ['an element of an empty text', xmlTextElement('e', ''), '<e/>'],
  ['nothing for no text', xmlTextElement('e', undefined), ''],
])('xmlElement writes %s', (_, written, expected) => {
  expect(written).toBe(expected);
});

it('xmlText loses only characters that XML cannot carry, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = xmlElement('e', { a: text }, xmlText(text) + xmlCdata(text));
      const { root } = parseXml(written);
      expect(root?.attributes.a).toBe(cleanText(text));
      expect(root?.text).toBe(cleanText(text).repeat(2));
    }),
  );
});
