import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { BODY, PARAGRAPHS, page } from './page.ts';

const url = 'https://coast.example/n/4711.html';
const read = (html: string) => {
  const { content_html = '', ...draft } = readHtmlPage(html, { url });
  return { ...draft, html: content_html, text: htmlToText(content_html) };
};
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** Short articles in Japanese, Chinese and Korean, in which a sentence has about twenty characters. */
const DENSE: readonly (readonly [language: string, title: string, texts: readonly string[]])[] = [
  [
    'ja',
    '灯台、二年ぶりに公開',
    [
      '港の灯台が改修を終え、二年ぶりに一般公開されることになった。',
      'レンズは明治四十年のもので、今も十八海里先まで光が届く。',
      '「子どもたちに夜の海を見せたい」と館長は話す。',
      '入場は無料で、雨の日は閉館する。',
    ],
  ],
  [
    'zh',
    '老茶馆又开张了',
    [
      '城南的老茶馆在停业三年后重新开张，第一天就坐满了人。',
      '掌柜说，茶壶是从四个村子里借来的，说书人也是从前的那一位。',
      '茶馆每天下午两点开门，星期一休息。',
    ],
  ],
  [
    'ko',
    '마지막 상영회',
    [
      '오래된 극장이 철거를 앞두고 마지막 상영회를 열었다.',
      '상영작은 개관 첫날 걸렸던 영화로, 필름은 관객 한 명이 보관해 왔다.',
      '극장 자리에는 도서관이 들어설 예정이다.',
    ],
  ],
];

it.each(DENSE)(
  'readHtmlPage keeps a short article in %s in a block of the class `print`',
  (language, title, texts) => {
    const { text } = read(
      `<!DOCTYPE html><html lang="${language}"><head><title>${title}</title></head><body><div class="print"><h1>${title}</h1>${paragraphs(texts)}</div><p>https://coast.example/n/4711</p></body></html>`,
    );
    for (const sentence of texts) expect(text).toContain(sentence);
  },
);

it.each(DENSE)('readHtmlPage keeps an article in %s that a script shows later', (_, title, texts) => {
  const { text } = read(
    `<!DOCTYPE html><html><head><title></title><meta property="og:title" content="${title}"></head><body><h1>${title}</h1><div id="content" style="visibility: hidden; opacity: 0;">${paragraphs(texts)}</div></body></html>`,
  );
  for (const sentence of texts) expect(text).toContain(sentence);
});

it('readHtmlPage removes hidden text if other text is visible', () => {
  const hidden = '<div style="display:none"><p>This paragraph is only for a test of the editors.</p></div>';
  const { text } = read(page({ head: '<title>Harbour closed</title>', below: hidden }));
  expect(text).toContain(PARAGRAPHS[3]);
  expect(text).not.toContain('only for a test');
});

it('readHtmlPage removes the articles that are loaded below the first one', () => {
  const article = (title: string, body: string): string => `<article><h1>${title}</h1>${body}</article>`;
  const other =
    'The bridge to the mill is closed until spring, because two of its piers have sunk into the mud.';
  const { title, text } = read(
    `<!DOCTYPE html><html><head><title>Harbour closed</title></head><body><div>${article('Harbour closed', BODY)}${article('Bridge closed', `<p>${other}</p>`.repeat(3))}</div></body></html>`,
  );
  expect(title).toBe('Harbour closed');
  expect(text).toContain(PARAGRAPHS[3]);
  expect(text).not.toContain(other);
});

it('readHtmlPage reads the noframes element of a page of frames', () => {
  const { title, text } = read(
    `<html><head><title>Coast pages</title></head><frameset cols="20%,80%"><frame src="a.htm"><noframes><body><h1>The harbour is closed again</h1>${BODY}</body></noframes></frameset></html>`,
  );
  expect(title).toBe('The harbour is closed again');
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
});

it('readHtmlPage reads the title of a copy from Google Docs', () => {
  const { title, text } = read(
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>Notes from the pier</span></h1>${BODY}</b>`,
  );
  expect(title).toBe('Notes from the pier');
  expect(text).not.toContain('Notes from the pier');
});

it.each([
  [
    '“edit” links of a wiki',
    '<h2>The wall<span class="mw-editsection">[<a href="/e">redigera</a>]</span></h2>',
    'redigera',
  ],
  [
    'the subscription box of a blog',
    '<div class="wp-block-jetpack-subscriptions__container"><h3>Entdecke mehr von uns</h3><p>Melde dich für ein Abonnement an.</p><form><input type="email"></form></div>',
    'Entdecke mehr',
  ],
])('readHtmlPage removes %s', (_, below, words) => {
  const { text } = read(
    page({ head: '<title>Harbour closed</title>', below: `${below}<p>${PARAGRAPHS[0]}</p>` }),
  );
  expect(text).toContain(PARAGRAPHS[3]);
  expect(text).not.toContain(words);
});

it.each([
  [
    'from a microformat below the text',
    '<article>BODY<footer class="entry-footer"><span class="byline"><span class="author vcard"><span class="screen-reader-text">Forfatter </span><a class="url fn n" href="/a">Preben Høyer</a></span></span></footer></article>',
    ['Preben Høyer'],
  ],
  [
    'from an element of the class `author` with a name and a job',
    '<div class="author"><div>Anna Lindt</div><div>Head of Harbours</div></div>BODY',
    ['Anna Lindt'],
  ],
])('readHtmlPage reads the author %s', (_, markup, names) => {
  const html = `<!doctype html><html><head><title>The harbour is closed again</title></head><body><h1>The harbour is closed again</h1>${markup.replace('BODY', BODY)}</body></html>`;
  expect(read(html).authors?.map(({ name }) => name)).toEqual(names);
});

it('readHtmlPage reads no author from an element of the class `author-views`', () => {
  const above = '<p>Blog <span class="author-views">人氣(<span>23925</span>)</span></p>';
  expect(read(page({ head: '<title>新竹賞楓</title>', above })).authors).toBeUndefined();
});
