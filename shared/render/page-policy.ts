import { createHash } from 'node:crypto';

/** The style of all pages, inline, so that a page needs one request. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#201d1a;--soft:#655e56;--line:#dfd9cf;--paper:#fffdfa;--tint:#f6f2ea;--link:#8f3a10;--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,C059,"Noto Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media(prefers-color-scheme:dark){:root{--ink:#ece8e1;--soft:#aca59b;--line:#3b3732;--paper:#181614;--tint:#211e1b;--link:#f0a877}}
*{box-sizing:border-box}
html{font:1.1875rem/1.6 var(--serif);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{max-width:calc(60ch + 2.25rem);margin:0 auto;padding:1.25rem 1.125rem 4rem;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.5rem,6vw,2.5rem)}
p{margin:0 0 1rem;text-wrap:pretty}
.masthead{border-bottom:3px double var(--line);padding-bottom:1rem;margin-bottom:1.25rem}
.masthead>div{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .875rem}
.masthead h1{flex:1 1 8ch;min-width:0;overflow-wrap:anywhere}
.masthead h1 a,.entry h2 a{color:inherit;text-decoration:none}
.masthead h1 a:hover,.entry h2 a:hover,.entry h2 a:focus{text-decoration:underline}
.masthead p{margin:.375rem 0 0}
.masthead>p:first-child{margin:0 0 .5rem}
.masthead>.kicker:only-child{font:bold 1.125rem/1.3 var(--serif);margin:0}
.kicker:only-child a{color:inherit;text-decoration:none}
.kicker:only-child a:hover,.kicker:only-child a:focus{text-decoration:underline}
.icon{width:3rem;height:3rem;border-radius:.5rem;object-fit:cover;flex:none}
.entry .icon{float:inline-end;margin-inline-start:1rem}
.kicker,.about,.facts,.follow,.more,.line,.files,nav,footer,figcaption,input{font-family:var(--sans);font-size:.8125rem;line-height:1.5}
.about,.facts,footer,figcaption{color:var(--soft)}
.about>:not(:last-child)::after{content:" ·"}
.about a{color:inherit}
[dir=rtl]>.about[dir=ltr]{text-align:right}
.standfirst{font-size:1.1875rem;line-height:1.45;color:var(--soft);margin:.5rem 0}
.follow{background:var(--tint);border-radius:.5rem;padding:.875rem 1rem;margin-bottom:1.5rem}
.follow h2,.more h2{font-size:.9375rem;margin:0 0 .375rem}
.more ul+h2,.more details+h2{margin-top:1.5rem}
.more details{margin-top:.5rem}
.follow p{margin:0 0 .5rem}
input{width:100%;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.25rem;padding:.5rem .625rem;text-overflow:ellipsis}
ul.line{list-style:none;display:flex;flex-wrap:wrap;gap:.125rem 1rem;margin:.5rem 0 0;padding:0;overflow-wrap:anywhere}
ul.line a{display:inline-block;padding:.125rem 0}
.entry{border-top:1px solid var(--line);padding:1.25rem 0;display:flow-root}
main>.entry:first-child,.grid>.entry:first-child{border:0;padding-top:0}
.entry:target{box-shadow:-.75rem 0 var(--paper),-1rem 0 var(--link)}
.entry h2{font-size:1.25rem;text-wrap:pretty}
.entry .note{font:inherit}
.entry p{margin:0}
.entry .about{margin:.25rem 0 .375rem}
.entry .line a{color:var(--soft)}
.pic{float:inline-end;width:30%;max-width:9.5rem;aspect-ratio:4/3;object-fit:cover;margin-block:.25rem .5rem;margin-inline:1.125rem 0;background:var(--tint);font:.75rem/1.3 var(--sans);color:var(--soft)}
.lead .pic{float:none;display:block;width:100%;max-width:none;aspect-ratio:16/9;margin:0 0 .875rem}
h1.note{position:absolute;clip-path:inset(50%)}
.lead h2:not(.note){font-size:clamp(1.5rem,5vw,2rem)}
.files{list-style:none;padding:0;margin:1rem 0}
.files li{margin:.5rem 0}
audio,.files video{display:block;width:100%;margin-bottom:.25rem}
img,video{max-width:100%;height:auto}
.cover{width:100%;aspect-ratio:16/9;object-fit:scale-down;background:var(--tint)}
.body img,.body video{max-height:85vh;object-fit:contain}
figure{margin:1.5rem 0}
figcaption{margin-top:.375rem}
blockquote{margin:1.25rem 0;padding-inline-start:1.125rem;border-inline-start:3px solid var(--line);font-style:italic}
pre,code{font-family:ui-monospace,SFMono-Regular,Consolas,monospace;font-size:.875em}
code:not([dir]){direction:ltr;unicode-bidi:isolate}
pre{white-space:pre-wrap;unicode-bidi:plaintext;overflow-x:auto;padding:.75rem;background:var(--tint)}
pre code{display:block;font-size:inherit;text-align:left;white-space:pre}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
summary{cursor:pointer;font:.8125rem/1.5 var(--sans);color:var(--link)}
.entry>pre,.entry>table,.entry>details{margin:.5rem 0}
table{border-collapse:collapse;display:block;overflow:auto;overflow-wrap:normal;font-size:.9375rem;margin:0 0 1.25rem}
td,th{border:solid var(--line);border-width:1px 0;padding:.375rem 0;padding-inline-end:.875rem;vertical-align:top}
th:not([align]){text-align:inherit}
caption{text-align:start}
.body h2{font-size:1.375rem;margin:2rem 0 .5rem}
.body h3,.body h4{font-size:1.125rem;margin:1.5rem 0 .5rem}
main>article:not(.entry)>.about{margin:.5rem 0 1.75rem}
main+.follow,.more{margin-top:2rem}
.reference pre{font-size:.75rem;line-height:1.5}
.reference .entry{padding:1.5rem 0}
.reference h4{font-size:.9375rem;margin:1rem 0 .25rem}
.reference dl{margin:0 0 1rem}
.reference dt{margin-top:.5rem}
.reference dd{margin:0;font-size:.9375rem;line-height:1.45}
.reference h2{margin-top:3rem}
.follow summary{padding:.125rem 0}
.follow .files{margin:.25rem 0 .75rem;padding-inline-start:1rem}
p.facts{margin:.75rem 0 0}
nav,footer{border-top:1px solid var(--line);padding-top:.875rem;margin-top:1.25rem}
nav{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 1.5rem;font-size:.9375rem}
footer p{margin:0 0 .375rem}
@media(max-width:22em){.pic{float:none;display:block;width:100%;max-width:none;margin-inline:0}}
@media(min-width:62rem){
body.wide{max-width:calc(60ch + 22rem);padding-top:2.5rem}
.wide .sheet{display:grid;grid-template-columns:minmax(0,60ch) minmax(0,1fr);grid-template-rows:auto 1fr;column-gap:3.5rem}
.wide main{grid-row:1/3}
.wide .follow,.wide .more{grid-column:2;align-self:start}
.wide .follow{grid-row:1}
.wide .more{margin:0}
.wide .grid{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:3.5rem}
.wide .grid .entry:nth-child(2){border:0;padding-top:0}
}
@media print{html{font-size:11pt;color:#000;background:#fff}body{max-width:none}.follow,.more,nav,audio,video{display:none}pre code{white-space:pre-wrap}.entry,figure{break-inside:avoid}a{color:inherit}}
`
  .trim()
  .replaceAll('\n', '');

const styleHash = createHash('sha256').update(PAGE_STYLE).digest('base64');

/**
 * The resources that a page may load: its own style, pictures, sound and video (CSP 3). Each page has this policy in a
 * `meta` element, so that saved copies have it too; the header adds `frame-ancestors`, which `meta` cannot set.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  'img-src https: http: data:',
  'media-src https: http:',
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
