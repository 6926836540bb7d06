import { useState } from 'preact/hooks';
import { type Answered, ApiProblem, type Article, call, feedPath } from '../api.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Differences } from '../parts/differences.tsx';
import { type Done, DoneNote } from '../parts/done-note.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Ready } from '../parts/ready.tsx';
import { useAction } from '../parts/use-action.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';

interface Pair {
  held: Answered<Article>;
  /** undefined if the original no longer exists or was taken down. */
  original: Answered<Article> | undefined;
}

async function pairOf(feed: string, id: string): Promise<Pair> {
  const held = await call<Article>(feedPath(feed, 'articles', id));
  const { duplicate_of } = held.value._feedmill;
  if (duplicate_of === undefined) return { held, original: undefined };
  try {
    const original = await call<Article>(feedPath(feed, 'articles', duplicate_of));
    return { held, original: original.value._feedmill.state === 'taken_down' ? undefined : original };
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return { held, original: undefined };
    throw error;
  }
}

export function HeldScreen({ feed, id }: { feed: string; id: string }) {
  const { loaded, reload } = useLoaded(`${feed}/${id}`, () => pairOf(feed, id));
  const [done, setDone] = useState<Done>();
  return (
    <>
      <FeedHead feed={feed} current="other" />
      <h1>{WORDS.held.title}</h1>
      {done !== undefined ? (
        <>
          <DoneNote key={done.message} done={done} />
          <a class="button" href={hashOf(feed)}>
            {WORDS.back}
          </a>
        </>
      ) : (
        <Ready loaded={loaded} reload={reload}>
          {(pair) => <Decision feed={feed} pair={pair} onDone={setDone} />}
        </Ready>
      )}
    </>
  );
}

interface DecisionProps {
  feed: string;
  pair: Pair;
  onDone: (done: Done) => void;
}

/** The three calls that end the state of the held article. */
function useDecision({ feed, pair: { held }, onDone }: DecisionProps) {
  const { isBusy, problem, run } = useAction();
  const path = feedPath(feed, 'articles', held.value.id);
  const decide = (below: 'publish' | 'merge', message: string) =>
    run(async () => {
      await call(`${path}/${below}`, { method: 'POST', ifMatch: held.etag });
      onDone({ message });
    });
  const drop = () =>
    run(async () => {
      await call(path, { method: 'DELETE', ifMatch: held.etag });
      const undo = async () => {
        await call(`${path}?restore=true`, { method: 'PUT', body: held.value });
        onDone({ message: WORDS.held.undone });
      };
      onDone({ message: WORDS.held.dropped, undo });
    });
  return {
    isBusy,
    problem,
    publish: () => decide('publish', WORDS.held.published),
    merge: () => decide('merge', WORDS.held.merged),
    drop,
  };
}

function Decision(props: DecisionProps) {
  const { held, original } = props.pair;
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, publish, merge, drop } = useDecision(props);
  const { state, similarity } = held.value._feedmill;
  if (state !== 'near_duplicate') {
    return (
      <p class="note">
        {WORDS.held.notHeld} <a href={hashOf(props.feed, 'articles', held.value.id)}>{WORDS.outcome.open}</a>
      </p>
    );
  }
  return (
    <>
      <p>{original ? WORDS.held.same(Math.round((similarity ?? 0) * 100)) : WORDS.held.gone}</p>
      {original && <p>{WORDS.held.help}</p>}
      <div class="columns">
        {original && (
          <Version heading={WORDS.held.original} article={original.value} other={held.value} show="before" />
        )}
        <Version heading={WORDS.held.held} article={held.value} other={original?.value} show="after" />
      </div>
      <ProblemNote problem={problem} />
      <Choices
        hasOriginal={original !== undefined}
        isBusy={isBusy}
        onPublish={publish}
        onMerge={merge}
        onDrop={() => setAsking(true)}
      />
      {isAsking && (
        <Confirm
          title={WORDS.held.dropTitle}
          text={WORDS.held.dropHelp}
          action={WORDS.held.drop}
          onConfirm={() => {
            setAsking(false);
            void drop();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  hasOriginal: boolean;
  isBusy: boolean;
  onPublish: () => void;
  onMerge: () => void;
  onDrop: () => void;
}

function Choices({ hasOriginal, isBusy, onPublish, onMerge, onDrop }: ChoicesProps) {
  return (
    <div class="actions bar">
      <button type="button" class="main" aria-disabled={isBusy} onClick={onPublish}>
        {WORDS.held.publish}
      </button>
      {hasOriginal && (
        <button type="button" aria-disabled={isBusy} onClick={onMerge}>
          {WORDS.held.merge}
        </button>
      )}
      <button type="button" class="danger" aria-disabled={isBusy} onClick={onDrop}>
        {WORDS.held.drop}
      </button>
    </div>
  );
}

interface VersionProps {
  heading: string;
  article: Article;
  other: Article | undefined;
  show: 'before' | 'after';
}

function Version({ heading, article, other, show }: VersionProps) {
  const mine = textOf(article);
  const theirs = other === undefined ? mine : textOf(other);
  const [before, after] = show === 'before' ? [mine, theirs] : [theirs, mine];
  return (
    <section>
      <h2>{heading}</h2>
      <Differences before={before} after={after} show={show} />
    </section>
  );
}

const textOf = ({ title = '', content_text = '' }: Article): string => `${title}\n\n${content_text}`;
