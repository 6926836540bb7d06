import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderHomePage } from '#shared/render/home-page.ts';
import { anArticle, aView } from '../../documents/a-view.ts';

const CODE = 'if (tide > 3) { raise(); } // and a comment that is longer than a line of a small window';
/** A square picture of one pixel, which is loaded without a request. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const CONTENT = `<table><caption>Tonnes</caption><tr><th>Port</th><th align="right">A</th></tr><tr align="center"><td>Quay</td><td align="right">1</td></tr></table><pre><code>${CODE}</code></pre><pre>سطر أول\nline two</pre><p><code>a; b</code></p><img src="${PICTURE}" alt="" width="600" height="1600">`;

/**
 * `page` names the page: `en` or `ar` is an article in this language, `list` is the list of feeds. `value`
 * is what the browser computes for `property`.
 */
const CLAIMS: readonly (readonly [page: string, selector: string, property: string, value: string])[] = [
  ['en', 'td[align]', 'textAlign', '-webkit-right'],
  ['en', 'th[align]', 'textAlign', '-webkit-right'],
  ['en', 'td:not([align])', 'textAlign', '-webkit-center'],
  ['en', 'caption', 'textAlign', 'start'],
  // Otherwise Chromium breaks the words of a narrow column, although the table can scroll.
  ['en', 'th', 'overflowWrap', 'normal'],
  ['ar', 'th:not([align])', 'textAlign', 'start'],
  ['ar', 'pre code', 'direction', 'ltr'],
  ['ar', 'pre code', 'textAlign', 'left'],
  ['ar', 'p code', 'direction', 'ltr'],
  ['en', 'img', 'maxHeight', '680px'],
  ['en', 'pre code', 'fontSize', '16.625px'],
  ['en', 'pre code', 'whiteSpaceCollapse', 'preserve'],
  ['en', 'pre code', 'textWrapMode', 'nowrap'],
  ['list', '[dir=rtl] .about', 'textAlign', 'right'],
  ['console', 'h2', 'textAlign', 'left'],
];

const CONSOLE_STYLE = readFileSync(join(import.meta.dirname, '../../../infra/console/console.css'), 'utf8');

function pageOf(name: string): string {
  if (name === 'console')
    return `<!doctype html><style>${CONSOLE_STYLE}</style><ul class="rows"><li><h2 dir="auto">أخبار الميناء</h2></li></ul>`;
  const { feed, publicUrl } = aView({ feed: { ...aView().feed, language: 'ar' } });
  const contents = new Map([[feed.feed, { newest: '2026-03-02T07:30:00.000Z', articles: 2 }]]);
  return name === 'list'
    ? renderHomePage({ feeds: [feed], publicUrl, number: 1, pages: 1, total: 1, contents })
    : renderArticlePage({ feed, publicUrl, article: anArticle({ language: name, content_html: CONTENT }) });
}

/**
 * Checks styles of an article, of the list of feeds and of a list of the console in a browser, and returns
 * the wrong claims.
 */
export async function checkLayout(browser: Browser): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const findings: string[] = [];
  for (const [name, selector, property, value] of CLAIMS) {
    // A new document, because the policy of the last page would refuse the style of the console.
    await page.goto('about:blank');
    await page.setContent(pageOf(name));
    const found = await page.evaluate(
      ([one = '', key = '']) => {
        const element = document.querySelector(`:is(.body, .grid, .rows) ${one}`);
        return element === null ? 'no element' : Reflect.get(getComputedStyle(element), key);
      },
      [selector, property],
    );
    if (found !== value) findings.push(`${name}: ${property} of ${selector} is ${found}, not ${value}`);
  }
  await context.close();
  return findings;
}
