import { useEffect, useState } from 'preact/hooks';
import { type Answered, type Article, call, feedPath, type Shape } from '../api.ts';
import { knownDate } from '../draft.ts';
import { PicturesDropped } from '../parts/applied-rules.tsx';
import { nameOf } from '../parts/article-name.tsx';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { CorrectForm, useCorrection } from '../parts/correct-form.tsx';
import { type Done, DoneNote } from '../parts/done-note.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewed } from '../parts/previewed.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Ready } from '../parts/ready.tsx';
import { Scrolled } from '../parts/scrolled.tsx';
import { showDate, showPublished } from '../parts/show-date.ts';
import { useAction } from '../parts/use-action.ts';
import { useDryRun } from '../parts/use-dry-run.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { hashOf } from '../route.ts';
import { stateReason } from '../state-reason.ts';
import { WORDS } from '../words.ts';

/** While a file does not show the change yet, the list of files is requested again after this pause. */
const FOLLOWED_MILLISECONDS = 3_000;
const MAX_FOLLOWED = 10;
const NO_PARAMETERS = new URLSearchParams();

export function ArticleScreen({ feed, id }: { feed: string; id: string }) {
  const path = feedPath(feed, 'articles', id);
  const [done, setDone] = useState<Done>();
  const { loaded, reload } = useLoaded(path, () => call<Article>(path));
  function changed(message: string, undo?: () => Promise<void>): void {
    setDone({
      message,
      ...(undo && {
        undo: async () => {
          await undo();
          changed(WORDS.article.undone);
        },
      }),
    });
    reload();
    window.scrollTo(0, 0);
  }
  return (
    <>
      <FeedHead feed={feed} current="other" />
      {done && <DoneNote key={done.message} done={done} />}
      {loaded.state === 'failed' && <h1>{WORDS.article.title}</h1>}
      <Ready loaded={loaded} reload={reload}>
        {(answered) => (
          <Loaded
            key={answered.etag}
            feed={feed}
            answered={answered}
            onBegin={() => setDone(undefined)}
            onConflict={reload}
            onChanged={changed}
          />
        )}
      </Ready>
    </>
  );
}

interface ChangeProps {
  feed: string;
  answered: Answered<Article>;
  /** @param undo reverts the change; absent if it cannot be reverted */
  onChanged: (message: string, undo?: () => Promise<void>) => void;
}

interface LoadedProps extends ChangeProps {
  /** Called before a correction is sent, to remove the note of the last change. */
  onBegin: () => void;
  onConflict: () => void;
}

function Loaded(props: LoadedProps) {
  const { feed, answered } = props;
  const article = answered.value;
  const { state } = article._feedmill;
  const isDown = state === 'taken_down';
  return (
    <>
      <h1 dir="auto">{nameOf(article, article.content_text)}</h1>
      <p class="about">
        <span class={`state ${state}`}>{WORDS.states[state]}</span> {stateReason(article, showDate)}
      </p>
      {isDown ? (
        <p>
          <a class="button" href={`${hashOf(feed, 'new')}?restore=${article.id}`}>
            {WORDS.article.restore}
          </a>
        </p>
      ) : (
        <Editor {...props} />
      )}
      <Where feed={feed} article={article} />
      <History history={article._feedmill.history} />
    </>
  );
}

/** A preview of the article as it is typed, the actions, and the form that corrects the article. */
function Editor(props: LoadedProps) {
  const { feed, answered, onChanged } = props;
  const { state } = answered.value._feedmill;
  const correction = useCorrection(props);
  const { base, fields } = correction.correction;
  const { answer, problem, retry } = useDryRunOfHtml(base.value, correction.typedHtml);
  const html = answer?.article.content_html ?? base.value.content_html ?? '';
  const heading = correction.isChanged ? WORDS.article.correctedPreview : WORDS.article.preview;
  return (
    <div class="columns">
      <section class="source">
        <h2>{heading}</h2>
        <Preview label={heading} {...previewed(base.value, fields, html)} />
        <PicturesDropped rules={answer?.article._feedmill.applied ?? []} />
        <ProblemNote problem={problem} onRetry={retry} />
        <div class="actions">
          {state === 'published' && (
            <a class="button out" href={answered.value.url ?? newestPage(answered.value)}>
              {WORDS.outcome.page}
            </a>
          )}
          {(state === 'held' || state === 'scheduled') && (
            <PublishNow feed={feed} answered={answered} onChanged={onChanged} />
          )}
          <TakeDown feed={feed} answered={answered} onChanged={onChanged} />
        </div>
      </section>
      <CorrectForm {...correction} />
    </div>
  );
}

/**
 * The article with the HTML that an editor types, as the API would store it.
 *
 * @param html undefined if the text was not changed; then no dry run is requested
 */
function useDryRunOfHtml({ content_text: _text, ...article }: Article, html: string | undefined) {
  const body = html === undefined ? '' : JSON.stringify({ ...article, content_html: html });
  return useDryRun(body, 'application/json', NO_PARAMETERS);
}

/** Publishes a withheld article; or, after a question, a scheduled article before its date. */
function PublishNow({ feed, answered: { value, etag }, onChanged }: ChangeProps) {
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, run } = useAction();
  const isScheduled = value._feedmill.state === 'scheduled';
  const publish = () => {
    setAsking(false);
    return run(async () => {
      // Without a date, the API uses the present time.
      if (isScheduled)
        await call(feedPath(feed, 'articles', value.id), {
          method: 'PATCH',
          body: { date_published: null },
          ifMatch: etag,
        });
      else await call(feedPath(feed, 'articles', value.id, 'publish'), { method: 'POST', ifMatch: etag });
      onChanged(WORDS.article.published);
    });
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <button
        type="button"
        class={isScheduled ? '' : 'main'}
        aria-disabled={isBusy}
        onClick={() => (isScheduled ? setAsking(true) : publish())}
      >
        {isScheduled ? WORDS.article.publishEarly : WORDS.article.publish}
      </button>
      {isAsking && (
        <Confirm
          title={WORDS.article.publishEarlyTitle}
          text={WORDS.article.publishEarlyHelp(showPublished(value))}
          action={WORDS.article.publish}
          onConfirm={publish}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

function TakeDown({ feed, answered: { value, etag }, onChanged }: ChangeProps) {
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, run } = useAction();
  const takeDown = () => {
    setAsking(false);
    return run(async () => {
      const path = feedPath(feed, 'articles', value.id);
      await call(path, { method: 'DELETE', ifMatch: etag });
      // The API has deleted the text; this page still has it.
      onChanged(WORDS.article.takenDown, async () => {
        const body = { ...value, date_published: knownDate(value) };
        await call(`${path}?restore=true`, { method: 'PUT', body });
      });
    });
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <button type="button" class="danger" aria-disabled={isBusy} onClick={() => setAsking(true)}>
        {WORDS.article.takeDown}
      </button>
      {isAsking && (
        <Confirm
          title={WORDS.article.takeDownTitle}
          text={WORDS.article.takeDownHelp}
          action={WORDS.article.takeDownConfirm}
          onConfirm={takeDown}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/**
 * The address contains the revision. Without it, a browser could show its cached page of an earlier revision for a
 * minute.
 */
const newestPage = ({ id, _feedmill: { revision } }: Article): string =>
  `/articles/${id}?revision=${revision}`;

function History({ history }: { history: Article['_feedmill']['history'] }) {
  const { at, outcome, publisher, revision } = WORDS.article.historyColumns;
  return (
    <section>
      <h2>{WORDS.article.history}</h2>
      <Scrolled label={WORDS.article.history}>
        <table>
          <ColumnHeads columns={[at, outcome, publisher, revision]} />
          <tbody>
            {history.toReversed().map((entry) => (
              <tr key={`${entry.at} ${entry.outcome}`}>
                <td class="time">{showDate(entry.at)}</td>
                <td>{WORDS.happened[entry.outcome]}</td>
                <td dir="auto">{entry.publisher}</td>
                <td>{entry.revision}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}

/** Rules that only repeat the state of the article, whose reason is below the title. */
const OF_STATE: ReadonlySet<string> = new Set(['scheduled', 'near-duplicate', 'held', 'taken-down']);

/** @param file a path of the API, so its encoding is valid; names of tags can have any letters */
const readable = (file: string): string => decodeURI(file);

/**
 * Shows which files contain the article. The list is requested again, at most `MAX_FOLLOWED` times, until every file
 * shows the change.
 */
function Where({ feed, article }: { feed: string; article: Article }) {
  const path = feedPath(feed, 'articles', article.id, 'where');
  const { loaded, reload } = useLoaded(path, async () => (await call<Shape<'Where'>>(path)).value);
  const [followed, setFollowed] = useState(0);
  const isWaiting = loaded.state === 'ready' && loaded.value.files.some(({ rule }) => rule === 'waiting');
  useEffect(() => {
    if (!isWaiting || followed >= MAX_FOLLOWED) return;
    const timer = setTimeout(() => {
      setFollowed(followed + 1);
      reload();
    }, FOLLOWED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isWaiting, followed, reload]);
  const { file, in: isIn, why } = WORDS.article.whereColumns;
  return (
    <section>
      <h2>{WORDS.article.where}</h2>
      <Ready loaded={loaded} reload={reload}>
        {({ files }) => (
          <Scrolled label={WORDS.article.where}>
            <table>
              <ColumnHeads columns={[file, isIn, why]} />
              <tbody>
                {files.map((place) => (
                  <tr key={place.file}>
                    <td>
                      {place.in ? <a href={place.file}>{readable(place.file)}</a> : readable(place.file)}
                    </td>
                    <td>{place.in ? WORDS.article.yes : WORDS.article.no}</td>
                    <td>{OF_STATE.has(place.rule) ? WORDS.states[article._feedmill.state] : place.detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
        )}
      </Ready>
    </section>
  );
}
