import fc from 'fast-check';

const NAMES =
  'p b i a span div img br table tr td ul li pre svg math style script template noscript iframe select option textarea title xmp plaintext form input video source picture object noembed mtext mglyph annotation-xml foreignObject h1 body html head base meta'.split(
    ' ',
  );
const VALUES = [
  '',
  'x',
  '/a',
  'https://e.org/a?b&amp;c',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,x',
  'mailto:a@e.org',
  'ltr',
  '1',
  '"><script>alert(1)</script>',
  '</noscript><img src=x onerror=alert(1)>',
  '<!--',
  '&quot;',
  '\u0000',
];
const ATTRIBUTES =
  'href src srcset data-src alt title style onclick onerror dir lang width height controls id class'.split(
    ' ',
  );
const TEXTS = [
  'a',
  ' ',
  '\n',
  '&',
  '&lt;',
  '&#0;',
  '&#x3c;script&#x3e;',
  '<',
  '>',
  '"',
  '\uD800',
  '\u0007',
  '\u00A0',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?',
  '</',
];

const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES), fc.constantFrom('"', "'", ''))
  .map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
const openTag = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '/>', ''))
  .map(([name, attributes, end]) => `<${name}${attributes.join('')}${end}`);
const closeTag = fc.constantFrom(...NAMES).map((name) => `</${name}>`);

/** Fragments of markup in an order that only an attacker would send. */
export const hostileHtml: fc.Arbitrary<string> = fc
  .array(fc.oneof(openTag, openTag, closeTag, fc.constantFrom(...TEXTS)), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
