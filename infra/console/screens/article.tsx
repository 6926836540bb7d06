import { useState } from 'preact/hooks';
import { type Answered, type Article, call, feedPath, type Shape } from '../api.ts';
import { Confirm } from '../parts/confirm.tsx';
import { CorrectForm } from '../parts/correct-form.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Preview } from '../parts/preview.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Ready } from '../parts/ready.tsx';
import { Scrolled } from '../parts/scrolled.tsx';
import { showDate } from '../parts/show-date.ts';
import { useAction } from '../parts/use-action.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { hashOf } from '../route.ts';
import { stateReason } from '../state-reason.ts';
import { WORDS } from '../words.ts';

/** One article: its state, preview, correction, history and the files that contain it. */
export function ArticleScreen({ feed, id }: { feed: string; id: string }) {
  const path = feedPath(feed, 'articles', id);
  const [done, setDone] = useState('');
  const { loaded, reload } = useLoaded(path, () => call<Article>(path));
  function changed(message: string): void {
    setDone(message);
    reload();
  }
  return (
    <>
      <FeedHead feed={feed} current="other" />
      {done && (
        <p class="note good" role="status">
          {done}
        </p>
      )}
      <Ready loaded={loaded} reload={reload}>
        {(answered) => <Loaded key={answered.etag} feed={feed} answered={answered} onChanged={changed} />}
      </Ready>
    </>
  );
}

interface LoadedProps {
  feed: string;
  answered: Answered<Article>;
  onChanged: (message: string) => void;
}

function Loaded({ feed, answered, onChanged }: LoadedProps) {
  const article = answered.value;
  const { state } = article._feedmill;
  return (
    <>
      <h1 dir="auto">{article.title ?? WORDS.noTitle}</h1>
      <p class="about">
        <span class={`state ${state}`}>{WORDS.states[state]}</span> {stateReason(article, showDate)}
      </p>
      {state === 'taken_down' ? (
        <p>
          <a class="button" href={`${hashOf(feed, 'new')}?restore=${article.id}`}>
            {WORDS.article.restore}
          </a>
        </p>
      ) : (
        <div class="columns">
          <section>
            <h2>{WORDS.article.preview}</h2>
            <Preview html={article.content_html ?? ''} title={WORDS.article.preview} />
            {state === 'held' && <PublishNow feed={feed} answered={answered} onChanged={onChanged} />}
            <TakeDown feed={feed} answered={answered} onChanged={onChanged} />
          </section>
          <CorrectForm feed={feed} answered={answered} onChanged={onChanged} />
        </div>
      )}
      <History history={article._feedmill.history} />
      <Where feed={feed} id={article.id} />
    </>
  );
}

function PublishNow({ feed, answered: { value, etag }, onChanged }: LoadedProps) {
  const { isBusy, problem, run } = useAction();
  const publish = () =>
    run(async () => {
      await call(feedPath(feed, 'articles', value.id, 'publish'), { method: 'POST', ifMatch: etag });
      onChanged(WORDS.article.published);
    });
  return (
    <>
      <ProblemNote problem={problem} />
      <button type="button" class="main" disabled={isBusy} onClick={publish}>
        {WORDS.article.publish}
      </button>{' '}
    </>
  );
}

function TakeDown({ feed, answered: { value, etag }, onChanged }: LoadedProps) {
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, run } = useAction();
  const takeDown = () => {
    setAsking(false);
    return run(async () => {
      await call(feedPath(feed, 'articles', value.id), { method: 'DELETE', ifMatch: etag });
      onChanged(WORDS.article.takenDown);
    });
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <button type="button" class="danger" disabled={isBusy} onClick={() => setAsking(true)}>
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

function History({ history }: { history: Article['_feedmill']['history'] }) {
  const { at, outcome, publisher, revision } = WORDS.article.historyColumns;
  return (
    <section>
      <h2>{WORDS.article.history}</h2>
      <Scrolled label={WORDS.article.history}>
        <table>
          <thead>
            <tr>
              {[at, outcome, publisher, revision].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.toReversed().map((entry) => (
              <tr key={`${entry.at} ${entry.outcome}`}>
                <td class="time">{showDate(entry.at)}</td>
                <td>{entry.outcome.replaceAll('_', ' ')}</td>
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

function Where({ feed, id }: { feed: string; id: string }) {
  const path = feedPath(feed, 'articles', id, 'where');
  const { loaded, reload } = useLoaded(path, async () => (await call<Shape<'Where'>>(path)).value);
  const { file, in: isIn, why } = WORDS.article.whereColumns;
  return (
    <section>
      <h2>{WORDS.article.where}</h2>
      <Ready loaded={loaded} reload={reload}>
        {({ files }) => (
          <Scrolled label={WORDS.article.where}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{file}</th>
                  <th scope="col">{isIn}</th>
                  <th scope="col">{why}</th>
                </tr>
              </thead>
              <tbody>
                {files.map((place) => (
                  <tr key={place.file}>
                    <td>{place.in ? <a href={place.file}>{place.file}</a> : place.file}</td>
                    <td>{place.in ? WORDS.article.yes : WORDS.article.no}</td>
                    <td>{place.detail}</td>
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
