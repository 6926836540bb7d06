import type { ListedArticle } from './api.ts';
import { WORDS } from './words.ts';

/**
 * Why an article is in its state, in one sentence.
 *
 * @param date formats an instant for the reader
 */
export function stateReason(
  article: Pick<ListedArticle, 'date_published' | '_feedmill'>,
  date: (at: string) => string,
): string {
  const { state, similarity, history, final } = article._feedmill;
  const corrections = history.filter(({ outcome }) => outcome === 'updated').length;
  switch (state) {
    case 'published':
      return corrections > 0 ? WORDS.reasons.corrected(corrections) : WORDS.reasons.published;
    case 'scheduled':
      return WORDS.reasons.scheduled(date(article.date_published));
    case 'near_duplicate':
      return WORDS.reasons.held(Math.round((similarity ?? 0) * 100));
    case 'held':
      return WORDS.reasons.withheld;
    case 'taken_down': {
      const takedown = history.findLast(({ outcome }) => outcome === 'taken_down');
      const by = takedown && WORDS.reasons.takenDownBy(takedown.publisher, date(takedown.at));
      return `${by ?? WORDS.reasons.takenDown} ${final ? WORDS.reasons.final : WORDS.reasons.mayBeRestored}`;
    }
  }
}
