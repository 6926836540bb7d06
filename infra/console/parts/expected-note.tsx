import { type Article, call, feedPath, type Shape, wordsOf } from '../api.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';
import { useLoaded } from './use-loaded.ts';

type Expected = NonNullable<Shape<'Normalised'>['expected']>;

/**
 * Before a submission is sent, warns the editor if the submission would not be published as a new article, or if
 * another article is nearly equal.
 */
export function ExpectedNote({ feed, expected }: { feed: string; expected: Expected }) {
  if ('problem' in expected)
    return (
      <div class="note bad" role="status">
        <p>{wordsOf(expected.problem)}</p>
        {expected.problem.duplicate_of && <Other feed={feed} id={expected.problem.duplicate_of} />}
      </div>
    );
  const { outcome, article, duplicate_of = article, similarity = 1 } = expected;
  if (outcome === 'created' || outcome === 'scheduled') {
    if (duplicate_of === undefined) return null;
    return (
      <div class="note" role="status">
        <p>{WORDS.expected.published(Math.round(similarity * 100))}</p>
        <Other feed={feed} id={duplicate_of} />
      </div>
    );
  }
  const words =
    outcome === 'near_duplicate'
      ? WORDS.expected.near_duplicate(Math.round(similarity * 100))
      : WORDS.expected[outcome];
  return (
    <div class="note" role="status">
      <p>{words}</p>
      {duplicate_of && <Other feed={feed} id={duplicate_of} />}
    </div>
  );
}

function Other({ feed, id }: { feed: string; id: string }) {
  const path = feedPath(feed, 'articles', id);
  const { loaded } = useLoaded(path, async () => (await call<Article>(path)).value.title);
  const title = loaded.state === 'ready' ? loaded.value : undefined;
  return (
    <p>
      <a href={hashOf(feed, 'articles', id)} target="_blank" rel="noopener" dir="auto">
        {title ?? WORDS.expected.other}
      </a>
    </p>
  );
}
