import { expect, it } from 'vitest';
import { pageContent } from '#shared/render/page-content.ts';
import { LIMITS } from '#shared/settings.ts';
import { anArticle } from '../../documents/a-view.ts';

it('the page of an article has all of its content', () => {
  const article = anArticle();
  expect(pageContent(article)).toBe(article.content_html);
});

it('preformatted text can be focused by keyboard, because it can scroll', () => {
  const content_html = '<p title="a &lt;pre&gt;">b</p><pre>c</pre><pre lang="en"><code>d</code></pre>';
  expect(pageContent(anArticle({ content_html }))).toBe(
    '<p title="a &lt;pre&gt;">b</p><pre tabindex="0">c</pre><pre tabindex="0" lang="en"><code>d</code></pre>',
  );
});

it('pictures on the page of an article are loaded lazily', () => {
  const content_html = '<p title="a &lt;img src=">b</p><img src="https://a.example/c" alt="" />';
  expect(pageContent(anArticle({ content_html }))).toBe(
    '<p title="a &lt;img src=">b</p><img loading="lazy" src="https://a.example/c" alt="" />',
  );
});

it('the page of an article above the limit has the start of its text', () => {
  const content_text = `A & B\n\n${'"'.repeat(LIMITS.maxArticleBytes)}`;
  const content_html = `<p>${'x'.repeat(LIMITS.maxArticleBytes)}</p>`;
  const content = pageContent({ ...anArticle(), content_html, content_text });
  expect(content).toMatch(/^<p>A &amp; B<\/p>\n<p>&quot;/);
  expect(Buffer.byteLength(content)).toBeLessThan(LIMITS.maxArticleBytes + 100);
});
