import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { BODY, PARAGRAPHS } from './page.ts';

const TITLE = '<title>Harbour closed</title>';
const STORY = `<h1>Harbour closed</h1>${BODY}`;
const MENU = '<ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul>';
const DOCUMENT = `<html><head>${TITLE}</head><body>`;

it.each([
  ['an end tag of html above the article', `${DOCUMENT}${MENU}</html><div>${STORY}</div></body></html>`],
  ['an end tag of body above the article', `${DOCUMENT}${MENU}</body><div>${STORY}</div></html>`],
  ['two bodies', `${DOCUMENT}${MENU}</body><body>${STORY}</body></html>`],
  ['two documents', `<html><head></head><body>${MENU}</body></html>${DOCUMENT}${STORY}</body></html>`],
  [
    'a document within the article',
    `${DOCUMENT}${MENU}<div>${DOCUMENT}${STORY}</body></html></div></body></html>`,
  ],
  ['a head without an end', `<html><head prefix="og: x">${TITLE}${MENU}${STORY}</html>`],
  ['a head without an end, and a body', `<html><head>${TITLE}<body>${MENU}${STORY}</body></html>`],
  ['text in a head without an end', `<head>${TITLE}${PARAGRAPHS.join('<br><br>')}`],
  ['no tags of html, head and body', `<meta charset="utf-8">${TITLE}${STORY}`],
  [
    'a style that ends in the body',
    `<html><head>${TITLE}<style></head><body><style>p {}</style>${STORY}</body></html>`,
  ],
  ['a CDATA section', `${DOCUMENT}${MENU}<![CDATA[${STORY}]]></body></html>`],
  ['a map without an end tag', `${DOCUMENT}<map name="x"><area href="/x">${MENU}${STORY}</body></html>`],
  ['an SVG without an end tag', `${DOCUMENT}<svg><path d="x">${MENU}${STORY}</body></html>`],
  ['a link without an end tag', `${DOCUMENT}<a href="/x">Start ${MENU}${STORY}</body></html>`],
])('readHtmlPage keeps all paragraphs of a page with %s', (_, html) => {
  const { title, content_html = '' } = readHtmlPage(html, { url: 'https://coast.example/n/1' });
  const text = htmlToText(content_html);
  expect(title).toBe('Harbour closed');
  expect(PARAGRAPHS.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
  expect(text).not.toContain(']]>');
});

it('readHtmlPage removes text after a document within the article', () => {
  const after = '<aside><p>More news</p></aside>';
  const html = `${DOCUMENT}<div>${DOCUMENT}${STORY}</body></html></div>${after}</body></html>`;
  expect(readHtmlPage(html, {}).content_html).not.toContain('More news');
});
