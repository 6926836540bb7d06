import { expect, it } from 'vitest';
import { readHtmlPage } from '#shared/read/html-page.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { BODY, PARAGRAPHS, page } from './page.ts';

const ROOT = '<template shadowrootmode="open">';

it('readHtmlPage reads a declarative shadow root with the children in its slots', () => {
  const [first = '', ...others] = PARAGRAPHS;
  const body = `<story-page>${ROOT}<article><h1>The harbour is closed</h1><slot name="header">No date</slot><p>${first}</p><slot></slot></article></template>
    <p slot="header">By Ann Lee, 5 March 2026</p>${others.map((text) => `<p>${text}</p>`).join('')}</story-page>`;
  const { title, authors, date_published, content_html = '' } = readHtmlPage(page({ body }));
  expect({ title, authors, date_published }).toEqual({
    title: 'The harbour is closed',
    authors: [{ name: 'Ann Lee' }],
    date_published: '2026-03-05',
  });
  const lines = htmlToText(content_html).split('\n').filter(Boolean);
  expect(lines).toEqual(PARAGRAPHS);
});

it('readHtmlPage reads a shadow root within a shadow root', () => {
  const inner = `<text-part>${ROOT}<section><slot></slot></section></template><slot></slot></text-part>`;
  const { content_html = '' } = readHtmlPage(
    page({ body: `<story-page>${ROOT}${inner}</template>${BODY}</story-page>` }),
  );
  for (const text of PARAGRAPHS) expect(content_html).toContain(text);
});

it('readHtmlPage ignores a template that is not a shadow root', () => {
  const { content_html = '' } = readHtmlPage(
    page({
      below:
        '<template><p>Never shown to readers of the page, in any browser.</p></template><x-a shadowrootmode="open"></x-a>',
    }),
  );
  expect(content_html).not.toContain('Never shown');
});

it('readHtmlPage reads 10,000 nested shadow roots', () => {
  const { content_html = '' } = readHtmlPage(
    page({ body: `${`<a-b>${ROOT}<slot></slot></template>`.repeat(10_000)}${BODY}` }),
  );
  expect(content_html).toContain(PARAGRAPHS[0]);
});
