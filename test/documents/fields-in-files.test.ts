import { expect, it } from 'vitest';
import type { Article, Content } from '#shared/model/article.ts';
import type { TimelineFile } from '#shared/model/formats.ts';
import { renderArticlePage } from '#shared/render/article-page.ts';
import { renderDocuments } from '#shared/render/documents.ts';
import { anArticle, aView } from './a-view.ts';

type File = TimelineFile | 'article';

const FEEDS: File[] = ['rss', 'atom', 'json'];
const EVERY: File[] = [...FEEDS, 'page', 'article'];

/**
 * For each field: two values, and the files that differ between them. The compiler reports a field without
 * a row. No file shows `content_text` here, because the article has HTML and a summary.
 */
const FIELDS: { [Field in keyof Content]-?: [Content[Field], Content[Field], File[]] } = {
  url: ['https://harbour.example/one', 'https://harbour.example/two', EVERY],
  external_url: [undefined, 'https://elsewhere.example/', [...FEEDS, 'article']],
  title: ['One', 'Two', EVERY],
  summary: ['One.', 'Two.', EVERY],
  content_html: ['<p>One.</p>', '<p>Two.</p>', [...FEEDS, 'article']],
  content_text: ['One.', 'Two.', []],
  date_published: ['2026-03-02T07:30:00.000Z', '2026-03-03T07:30:00.000Z', EVERY],
  date_precision: [undefined, 'day', ['article']],
  date_inferred: [undefined, true, []],
  date_modified: [undefined, '2026-03-04T07:30:00.000Z', ['atom', 'json', 'page', 'article']],
  authors: [[{ name: 'One' }], [{ name: 'Two' }], EVERY],
  tags: [['One'], ['Two'], EVERY],
  language: ['en', 'de', EVERY],
  image: [undefined, 'https://harbour.example/ferry.jpg', EVERY],
  attachments: [[], [{ url: 'https://harbour.example/ferry.mp3', mime_type: 'audio/mpeg' }], EVERY],
  extensions: [{}, { _desk: { name: 'harbour' } }, ['json']],
};

function filesOf(article: Article): Record<File, string> {
  const { feed, publicUrl } = aView();
  return {
    ...renderDocuments(aView({ entries: [article] })),
    article: renderArticlePage({ article, feed, publicUrl }),
  };
}

it.each(Object.entries(FIELDS))(
  'a change of %s changes exactly the files in its row',
  (field, [one, other, files]) => {
    const [before, after] = [one, other].map((value) => filesOf(anArticle({ [field]: value })));
    const changed = Object.keys(before ?? {}).filter(
      (file) => before?.[file as File] !== after?.[file as File],
    );
    expect(changed).toEqual(files);
  },
);
