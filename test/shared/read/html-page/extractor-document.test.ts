import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { ExtractorDocument } from '#shared/read/html-page/extractor-document.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  parseHtml,
  serialiseHtml,
  textOf,
} from '#shared/text/html-tree.ts';

const PAGES = globSync(join(import.meta.dirname, '../../../fixtures/{pages,page-headers}/*.html'));
const OPTIONS = { keepClasses: true, disableJSONLD: true };

function bodyOf(html: string): HtmlElement {
  const root = parseHtml(html);
  return findElement(root.children, ({ name }) => name === 'body') ?? root;
}

/** The words and the elements of the nodes, in order. */
function outline(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return node.split(/\s+/).filter((word) => word !== '');
    const { class: names = '', href = '', src = '' } = node.attributes;
    return [`<${node.name} ${names} ${href} ${src}>`, ...outline(node.children)];
  });
}

function found(document: unknown): string[] {
  const content = new Readability(document as Document, OPTIONS).parse()?.content ?? '';
  const html = typeof content === 'string' ? content : serialiseHtml(content as HtmlNode[]);
  return outline(parseHtml(html).children);
}

function expectTheSame(html: string): void {
  const body = bodyOf(html);
  const title = textOf(findElement(parseHtml(html).children, ({ name }) => name === 'title') ?? '');
  const { document } = parseHTML(
    `<html><head><title>${title}</title></head><body>${serialiseHtml(body.children)}</body></html>`,
  );
  expect(found(new ExtractorDocument(title, body.children))).toEqual(found(document));
}

it.each(PAGES)('finds the same content with ExtractorDocument as with a complete DOM: %s', (file) => {
  expectTheSame(readFileSync(file, 'utf8'));
});

const SENTENCE = 'The council agreed on the new wall, and on the gate, which opens in May. ';
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        '<div>',
        '<div class="comment">',
        '<div class="a a b">',
        '</div>',
        '<p>',
        '</p>',
        '<br>',
        '<br><br>',
      ],
      ...['<section>', '</section>', '<span>', '</span>', '<ul><li>', '</ul>', '<table><tr><td>', '</table>'],
      ...[
        '<h1>',
        '</h1>',
        '<h2>The wall</h2>',
        '<figure><img src="a.png"></figure>',
        '<img data-src="b.jpg">',
      ],
      ...[
        '<noscript><img src="c.jpg"></noscript>',
        '<a href="#x">',
        '</a>',
        '<a href="javascript:x">',
        '<font>',
      ],
      ...['<p style="display:none">', '<p style="display">', '<div hidden>', '<p class="byline">', ' ', 'a'],
      ...[SENTENCE, SENTENCE.repeat(3), SENTENCE.repeat(9)],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

it('finds the same content with ExtractorDocument as with a complete DOM, for any page', () => {
  fc.assert(
    fc.property(hostile, (html) => expectTheSame(`<title>The wall</title><body>${html}`)),
    { seed: 400, numRuns: 300 },
  );
});
