import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';

const TEXT =
  'The ramp is closed again.\nNobody told us.\n\nThe harbour office gave me a season, and no date.';

const post = (body: string, metas: Readonly<Record<string, string>> = {}): string => {
  const all = {
    'og:type': 'article',
    'og:title': 'Ann Lee (@ann@coast.example)',
    'og:description': TEXT,
    'profile:username': 'ann@coast.example',
    'article:published_time': '2026-11-02T08:41:10Z',
    ...metas,
  };
  const head = Object.entries(all).map(([name, value]) => `<meta property="${name}" content="${value}">`);
  return `<!doctype html><html lang="en"><head><title>Ann Lee: "The ramp …"</title>${head.join('')}</head><body>${body}</body></html>`;
};
const NEEDS_SCRIPT = '<noscript><p>To use this site, please enable JavaScript.</p></noscript>';
const REPLY =
  '<div><b>Paul Roe</b><p>I have heard that the crane is booked until the end of March, and then it is spring.</p></div>';

it('reads a post from its description if a script shows the post', () => {
  const draft = readHtmlPage(post(`<div id="app"></div>${NEEDS_SCRIPT}`));
  expect(draft).toEqual({
    authors: [{ name: 'Ann Lee' }],
    date_published: '2026-11-02T08:41:10Z',
    language: 'en',
    content_html:
      '<p>The ramp is closed again.<br />Nobody told us.</p><p>The harbour office gave me a season, and no date.</p>',
  });
});

it('reads a post with its links and without answers', () => {
  const shown =
    '<div><p>The ramp is closed again.<br>Nobody told us.</p><p>The harbour office gave me <a href="/n">a season</a>, and no date.</p></div>';
  const page = post(
    `<article><header>Ann Lee</header>${shown}<footer>12:00 · 50</footer></article>${REPLY}${REPLY}`,
  );
  const { title, content_html = '' } = readHtmlPage(page, { url: 'https://coast.example/@ann/1' });
  expect(title).toBeUndefined();
  expect(content_html).toContain('<a href="https://coast.example/n">a season</a>');
  expect(content_html).not.toContain('crane');
  expect(content_html).not.toContain('12:00');
});

it.each([
  ['the profile of a person', { 'og:type': 'profile' }],
  ['a page whose title is not the name of its user', { 'og:title': 'The ramp is closed again' }],
  ['a page of another user', { 'profile:username': 'paul@coast.example' }],
])('does not read %s as a post', (_, metas) => {
  const { title } = readHtmlPage(post(REPLY, metas));
  expect(title).toBeDefined();
});
