import { createHash } from 'node:crypto';
import type { Article } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { prepare } from '#shared/pipeline/submit/prepare.ts';
import type { FeedView } from '#shared/render/feed-view.ts';

const SYLLABLES = ['ta', 'ren', 'mo', 'li', 'sker', 'ven', 'ar', 'dun', 'el', 'pi', 'sto', 'gra', 'h', 'nec'];
const VOCABULARY = 6_000;
const PARAGRAPHS = 6;
const WORDS_PER_SENTENCE = 14;
/** The number of words in an article. The article has about 3 KB with its markup. */
const WORDS = 400;

/** Seeded numbers below a limit (mulberry32, whose streams for similar seeds are independent). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

function word(n: number): string {
  const parts = [n, n * 7 + 3, n * 13 + 5, n * 29 + 11].slice(0, 1 + (n % 4));
  return parts.map((i) => SYLLABLES[i % SYLLABLES.length]).join('');
}

function sentences(words: number, below: (limit: number) => number): string {
  // Few words are frequent and many are rare, as in natural languages.
  const all = Array.from({ length: words }, () => word(Math.floor(VOCABULARY ** (below(10_000) / 10_000))));
  return all.map((one, i) => (i % WORDS_PER_SENTENCE === WORDS_PER_SENTENCE - 1 ? `${one}.` : one)).join(' ');
}

/**
 * An article as a publisher sends it, with 3 KB of content. Different arguments give articles with
 * different text and identity.
 * @param run the measurement for which the article is made
 */
export function benchDraft(n: number, run = 'bench'): Draft {
  const below = dice(createHash('sha256').update(`${run} ${n}`).digest().readInt32LE());
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    () =>
      `<p>${sentences(WORDS / PARAGRAPHS, below)} <a href="https://${word(below(999))}.example/">${word(below(999))}</a></p>`,
  );
  return {
    id: `${run}-${n}`,
    url: `https://news.example/${run}/${n}`,
    title: sentences(8, below),
    summary: sentences(20, below),
    content_html: paragraphs.join('\n'),
    authors: [{ name: `${word(below(99))} ${word(below(99))}` }],
    tags: ['harbour', `tag ${n % 5}`],
    language: 'en',
  };
}

/** The article of `benchDraft` without tags, as it is stored after publication. */
export function benchArticle(n: number, feed: string, publishedAt: string): Article {
  const { content, publisherId, hash } = prepare(benchDraft(n, feed), publishedAt, { publisher: 'desk' });
  return {
    ...content,
    tags: [],
    date_published: publishedAt,
    id: `00000000-0000-8000-8000-${n.toString(16).padStart(12, '0')}`,
    feed,
    ...(publisherId !== undefined && { publisher_id: publisherId }),
    state: 'published',
    revision: 1,
    received_at: publishedAt,
    updated_at: publishedAt,
    history: [{ at: publishedAt, publisher: 'desk', outcome: 'created', revision: 1, hash }],
  };
}

/** The view of a feed with these articles. @param entries the newest first */
export function benchView(entries: readonly Article[]): FeedView {
  const at = '2026-01-01T00:00:00.000Z';
  const [newest] = entries;
  return {
    feed: {
      feed: newest?.feed ?? 'bench',
      title: 'Measured',
      home_page_url: 'https://news.example/',
      language: 'en',
      near_duplicates: 'flag',
      created_at: at,
      updated_at: at,
    },
    entries,
    tombstones: [],
    updated: newest?.updated_at ?? at,
    publicUrl: 'https://feeds.example',
    hubs: [],
  };
}
