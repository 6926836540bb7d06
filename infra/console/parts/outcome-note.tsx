import type { Shape } from '../api.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';
import { FeedHead } from './feed-head.tsx';
import { showPublished } from './show-date.ts';
import { StatusNote } from './status-note.tsx';

interface OutcomeNoteProps {
  feed: string;
  outcome: Shape<'Outcome'>;
  /** Whether the submission restored an article that was taken down. */
  isRestored: boolean;
  onNext: () => void;
}

/** The outcome of a submission, with links to the next steps. */
export function OutcomeNote({ feed, outcome: { outcome, article }, isRestored, onNext }: OutcomeNoteProps) {
  const { title, text } = WORDS.outcomes[isRestored && outcome === 'updated' ? 'restored' : outcome];
  const isHeld = outcome === 'near_duplicate';
  const isGood = !isHeld && outcome !== 'duplicate';
  return (
    <>
      <FeedHead feed={feed} current="new" />
      <StatusNote isGood={isGood}>
        <h1>{title}</h1>
        {'title' in article && (
          <p class="headline" dir="auto">
            {article.title}
          </p>
        )}
        <p>
          {text}
          {outcome === 'scheduled' && 'date_published' in article && ` ${showPublished(article)}`}
        </p>
        <div class="actions">
          <a class="button main" href={hashOf(feed, isHeld ? 'held' : 'articles', article.id)}>
            {isHeld
              ? WORDS.outcome.decide
              : outcome === 'duplicate'
                ? WORDS.outcome.openOther
                : WORDS.outcome.open}
          </a>
          <button type="button" onClick={onNext}>
            {WORDS.outcome.next}
          </button>
          {outcome === 'created' && (
            <a class="out" href={`/feeds/${encodeURIComponent(feed)}/`}>
              {WORDS.feeds.page}
            </a>
          )}
        </div>
      </StatusNote>
    </>
  );
}
