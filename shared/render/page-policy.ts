import { createHash } from 'node:crypto';

/** The style of all pages, in the page itself: a page is one request, and shows at once. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1c1c1e;--soft:#55565c;--line:#dcdce0;--paper:#fdfdfc;--link:#0a52a8}
@media(prefers-color-scheme:dark){:root{--ink:#e8e8ea;--soft:#a9abb3;--line:#3a3b40;--paper:#161719;--link:#8ab8f5}}
*{box-sizing:border-box}
html{font:1.0625rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{max-width:42rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:break-word}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .25rem}
h2 a{text-decoration:none}
h2 a:hover,h2 a:focus{text-decoration:underline}
p{margin:.5rem 0 1rem}
ul.line{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0;padding:0;font-size:.9375rem}
.about{color:var(--soft);font-size:.9375rem;margin:.25rem 0}
.about>*+*{margin-inline-start:.75rem}
.entry{border-top:1px solid var(--line);padding:1.25rem 0 .75rem}
img,video{max-width:100%;height:auto}
audio{width:100%}
figure{margin:1.25rem 0}
figcaption{color:var(--soft);font-size:.875rem}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
pre{white-space:pre-wrap;padding:.75rem;border:1px solid var(--line)}
table{border-collapse:collapse;display:block;overflow-x:auto}
td,th{border:1px solid var(--line);padding:.25rem .5rem}
`;

const styleHash = createHash('sha256').update(PAGE_STYLE).digest('base64');

/**
 * What a page may load: its own style, pictures and sound (CSP 3). Each page has it in a `meta` element, so that a saved or
 * mirrored page is as safe; the header adds `frame-ancestors`, which `meta` cannot set.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  'img-src https: http: data:',
  'media-src https: http:',
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
