import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { BODY, PARAGRAPHS, page } from './page.ts';

const POST = 'The last ferry is tied up, and nobody knows when it sails.';
const between = (html: string) =>
  page({
    head: '<title>Harbour closed for a second day</title>',
    above: '<h1>Harbour closed for a second day</h1>',
    body: `${BODY}${html}${BODY.replaceAll('the ', 'our ')}`,
  });
const textOf = (html: string) => htmlToText(readHtmlPage(between(html)).content_html ?? '');

it.each([
  [
    'a post in a link, as newsletters write it',
    `<div class="tweet"><a href="https://post.example/1"><p>${POST}</p></a></div>`,
  ],
  [
    'a post with its author above it and its counts below it',
    `<div class="tweet"><a href="https://post.example/1"><div class="tweet-header">Ann Lee</div>${POST}</a><a href="https://post.example/1"><div class="tweet-footer">March 4th 2026 <span>40 Likes</span></div></a></div>`,
  ],
  [
    'a quotation of another post in a forum',
    `<aside class="quote" data-username="ann"><div class="title">ann:</div><blockquote><p>${POST}</p></blockquote></aside>`,
  ],
  ['an aside that is a quotation', `<aside><blockquote><p>${POST}</p></blockquote></aside>`],
  [
    'a post that AMP shows until the component is loaded',
    `<amp-twitter data-tweetid="1"><blockquote placeholder><p>${POST}</p></blockquote></amp-twitter>`,
  ],
])('readHtmlPage keeps %s as a quotation', (_, html) => {
  const text = textOf(html);
  expect(text).toContain(`> ${POST}`);
  expect(text).not.toContain('40 Likes');
});

it('readHtmlPage removes an aside that repeats a sentence of the text', () => {
  const [sentence = ''] = PARAGRAPHS;
  const text = textOf(`<aside><blockquote>${sentence}</blockquote></aside>`);
  expect(text.split(sentence)).toHaveLength(2);
});

it('readHtmlPage removes a quotation in a widget', () => {
  const text = textOf(`<aside class="widget"><h3>Guests</h3><blockquote>${POST}</blockquote></aside>`);
  expect(text).not.toContain(POST);
});

it('readHtmlPage ignores the date and author of an embedded post', () => {
  const draft = readHtmlPage(
    page({
      above: '<h1>Harbour closed for a second day</h1>',
      body: `<p>${PARAGRAPHS[0]}</p><blockquote class="bluesky-embed"><p>${POST}</p>&mdash; Ann Lee (<a>@ann.example</a>) <a>Mar 4, 2026 at 10:00</a></blockquote><p>${PARAGRAPHS[1]}</p>`,
    }),
  );
  expect(draft.date_published).toBeUndefined();
  expect(draft.authors).toBeUndefined();
});

it('readHtmlPage removes hidden variants in a Webflow template', () => {
  const text = textOf(`<div class="w-condition-invisible"><p>${POST}</p></div>`);
  expect(text).not.toContain(POST);
});

it('readHtmlPage reads no author from the `Unknown` of blog software', () => {
  const html = page({
    above:
      '<h1>Harbour closed for a second day</h1><div><span class="published">Posted 12th March 2026</span> by <span class="author">Unknown</span></div>',
  });
  expect(readHtmlPage(html).authors).toBeUndefined();
});
