import { htmlText } from './html-text.ts';
import type { TimelineView } from './timeline-view.ts';

/** The foot of a page: who may do what with the articles of its feed. Nothing where the feed says nothing. */
export function rightsFooter({ rights }: Pick<TimelineView, 'rights'>): string {
  return rights === undefined ? '' : `<footer><p class="about" dir="auto">${htmlText(rights)}</p></footer>`;
}
