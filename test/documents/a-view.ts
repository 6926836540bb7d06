import type { Article } from '#shared/model/article.ts';
import type { FeedView } from '#shared/render/feed-view.ts';

/** A valid article. Each test changes some of its fields. */
export function anArticle(different: Partial<Article> = {}): Article {
  return {
    id: '5a0d1f36-0c5e-8a4b-9d21-6a3f0c9be001',
    feed: 'harbour',
    url: 'https://harbour.example/ferry-returns',
    title: 'The night ferry returns',
    summary: 'After two winters in dock the night ferry sails again.',
    content_html:
      '<p>After two winters in dock the night ferry sails again.</p><p>Tickets cost 12 crowns.</p>',
    content_text: 'After two winters in dock the night ferry sails again.\n\nTickets cost 12 crowns.',
    date_published: '2026-03-02T07:30:00.000Z',
    authors: [{ name: 'Ida Holm' }],
    tags: ['Ferries'],
    attachments: [],
    extensions: {},
    state: 'published',
    revision: 1,
    received_at: '2026-03-02T07:31:00.000Z',
    updated_at: '2026-03-02T07:31:00.000Z',
    history: [],
    ...different,
  };
}

/** A valid view of a timeline. */
export function aView(different: Partial<FeedView> = {}): FeedView {
  return {
    feed: {
      feed: 'harbour',
      title: 'Harbour News',
      description: 'What sails, and what does not',
      home_page_url: 'https://harbour.example/',
      language: 'en',
      near_duplicates: 'flag',
      created_at: '2026-01-01T00:00:00.000Z',
      updated_at: '2026-01-01T00:00:00.000Z',
    },
    entries: [anArticle()],
    tombstones: [],
    updated: '2026-03-02T07:31:00.000Z',
    publicUrl: 'https://feeds.example',
    hubs: [],
    ...different,
  };
}
