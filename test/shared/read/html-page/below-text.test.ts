import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { page } from './page.ts';

const textOf = (below: string): string =>
  htmlToText(readHtmlPage(page({ below }), { url: 'https://coast.example/n/1' }).content_html ?? '');

it.each([
  [
    '“Log in or register to comment” in German',
    '<ul><li><a href="/user/login?to=1">Anmelden</a> oder <a href="/user/register">Registrieren</a>, um Kommentare zu schreiben</li></ul>',
    'Registrieren',
  ],
  [
    'the maintainer of the page in `<address>`',
    '<hr><address><a href="/~sund/">Pages of Irena Sund</a><br>Last modified: Tue Mar 11 14:02:11 CET 2003</address>',
    'Irena',
  ],
  [
    'a long dialog of a consent manager',
    `<div id="onetrust-consent-sdk">${'<p>We store cookies in your browser to learn how you use the pages about boats and the harbour.</p>'.repeat(20)}</div>`,
    'cookies',
  ],
  [
    'links to other articles after dashes',
    '<h3>More great stories</h3><p>— Nobody counts the <a href="/1">seals below</a> the lighthouse</p><p>— A year <a href="/2">without the ferry</a></p>',
    'seals',
  ],
])('readHtmlPage removes %s below the text', (_, below, text) => {
  expect(textOf(below)).not.toContain(text);
});

it.each([
  [
    'an address that belongs to the text',
    '<address>Salt House<br>4 Quay Street<br>open from March 3</address>',
    'Salt House',
  ],
  [
    'a sentence with a sign-in link',
    '<p>Those who want to vote must first <a href="/register">register</a>.</p>',
    'must first register.',
  ],
  [
    'direct speech after a dash',
    '<p>— We were promised <a href="/1">a new ramp</a> in March, and it is November.</p>',
    'We were promised',
  ],
])('readHtmlPage keeps %s below the text', (_, below, text) => {
  expect(textOf(below)).toContain(text);
});

it('a Korean line with dates is not the summary', () => {
  const above =
    '<h1>항구가 이틀째 문을 닫았다</h1><div>기사입력 2026-10-24 03:00:00 기사수정 2026-10-24 05:00:00</div>';
  const { summary } = readHtmlPage(page({ above }));
  expect(summary).toBeUndefined();
});
