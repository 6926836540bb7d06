import { parseOpml } from 'feedsmith';
import { expect, it } from 'vitest';
import { renderOpml } from '#shared/render/opml.ts';
import { aView } from '../../documents/a-view.ts';

const { feed, publicUrl, updated } = aView();

it('OPML lists every feed for a reader to import', () => {
  const { home_page_url: _, ...homeless } = { ...feed, feed: 'quay', title: 'Quay "&" Co' };
  const list = parseOpml(renderOpml({ feeds: [feed, homeless], publicUrl, updated }));
  expect(list.body?.outlines).toMatchObject([
    {
      type: 'rss',
      text: 'Harbour News',
      xmlUrl: 'https://feeds.example/feeds/harbour/rss.xml',
      htmlUrl: 'https://harbour.example/',
    },
    { text: 'Quay "&" Co', htmlUrl: 'https://feeds.example/feeds/quay/' },
  ]);
});

it('OPML without feeds has no feed to import', () => {
  const document = renderOpml({ feeds: [], publicUrl, updated });
  expect(document).not.toContain('xmlUrl');
  expect(document).toContain('isComment="true"');
});
