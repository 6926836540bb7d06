import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, call, DRY_RUN_PATH, feedPath, type Shape } from '../api.ts';
import { type Fields, fieldsOf, submissionOf } from '../draft.ts';
import { mediaTypeOf } from '../media-type-of.ts';
import { ArticleFields } from '../parts/article-fields.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Field } from '../parts/field.tsx';
import { OutcomeNote } from '../parts/outcome-note.tsx';
import { Preview } from '../parts/preview.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { asApiProblem } from '../parts/use-loaded.ts';
import { WORDS } from '../words.ts';

type Normalised = Shape<'Normalised'>['article'];
type Kind = keyof typeof WORDS.compose.kinds;

const DRY_RUN_DELAY_MILLISECONDS = 400;

/** The dry run of what is pasted, once typing pauses. The last good one stays while the next is on its way. */
function useDryRun(
  text: string,
  kind: Kind,
): { dryRun?: Normalised | undefined; problem?: ApiProblem | undefined } {
  const [shown, setShown] = useState<{ dryRun?: Normalised | undefined; problem?: ApiProblem | undefined }>(
    {},
  );
  useEffect(() => {
    if (text.trim() === '') return setShown({});
    const aborter = new AbortController();
    const timer = setTimeout(async () => {
      const options = { method: 'POST', body: text, mediaType: kind, signal: aborter.signal } as const;
      try {
        const { value } = await call<Shape<'Normalised'>>(DRY_RUN_PATH, options);
        setShown({ dryRun: value.article });
      } catch (error) {
        if (!aborter.signal.aborted) setShown({ problem: asApiProblem(error) });
      }
    }, DRY_RUN_DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, kind]);
  return shown;
}

/**
 * One box for an article in any form, and beside it what Feedmill makes of it.
 *
 * @param restored id of a taken-down article that gets its text back
 */
export function ComposeScreen({ feed, restored }: { feed: string; restored: string | undefined }) {
  const [text, setText] = useState('');
  const [chosenKind, setKind] = useState<Kind>();
  const [edited, setEdited] = useState<Fields>();
  const [outcome, setOutcome] = useState<Shape<'Outcome'>>();
  const kind = chosenKind ?? mediaTypeOf(text);
  const { dryRun, problem } = useDryRun(text, kind);
  const action = useAction();
  function paste(given: string): void {
    setText(given);
    setEdited(undefined);
    setOutcome(undefined);
  }
  const publish = (article: Normalised) =>
    action.run(async () => {
      const sent = submissionOf({ text, mediaType: kind }, article, edited ?? fieldsOf(article));
      const path =
        restored === undefined
          ? feedPath(feed, 'articles')
          : `${feedPath(feed, 'articles', restored)}?restore=true`;
      const answered = await call<Shape<'Outcome'>>(path, {
        method: restored === undefined ? 'POST' : 'PUT',
        ...sent,
      });
      setOutcome(answered.value);
    });
  if (outcome !== undefined) return <OutcomeNote feed={feed} outcome={outcome} onNext={() => paste('')} />;
  return (
    <>
      <FeedHead feed={feed} current="new" />
      <h1>{restored === undefined ? WORDS.compose.title : WORDS.compose.restoreTitle}</h1>
      {restored !== undefined && <p class="note">{WORDS.compose.restoreHelp}</p>}
      <div class="columns">
        <section>
          <Field
            label={WORDS.compose.text}
            value={text}
            onInput={paste}
            help={WORDS.compose.textHelp}
            rows={16}
          />
          <div class="pair">
            <Field label={WORDS.compose.kind} value={kind} onInput={(value) => setKind(value as Kind)}>
              {Object.entries(WORDS.compose.kinds).map(([value, word]) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </Field>
            <FileChoice onText={paste} />
          </div>
        </section>
        <section>
          <h2>{WORDS.compose.becomes}</h2>
          <ProblemNote problem={problem} />
          {dryRun === undefined && problem === undefined && <p class="empty">{WORDS.compose.waiting}</p>}
          {dryRun !== undefined && (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void publish(dryRun);
              }}
            >
              <ArticleFields
                fields={edited ?? fieldsOf(dryRun)}
                onChange={setEdited}
                dateHelp={dryRun._feedmill.date_inferred ? WORDS.compose.inferred : WORDS.compose.dateHelp}
              />
              <Applied rules={dryRun._feedmill.applied} />
              <h3>{WORDS.compose.preview}</h3>
              <Preview html={dryRun.content_html} title={WORDS.compose.preview} />
              <ProblemNote problem={action.problem} />
              <div class="actions bar">
                <button type="submit" class="main" disabled={action.isBusy}>
                  {action.isBusy
                    ? WORDS.compose.publishing
                    : restored === undefined
                      ? WORDS.compose.publish
                      : WORDS.compose.restore}
                </button>
              </div>
            </form>
          )}
        </section>
      </div>
    </>
  );
}

function FileChoice({ onText }: { onText: (text: string) => void }) {
  const choose = async (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (file !== undefined) onText(await file.text());
  };
  return (
    <div class="field">
      <label for="file">{WORDS.compose.file}</label>
      <input id="file" type="file" accept=".txt,.md,.markdown,.html,.htm,text/*" onChange={choose} />
    </div>
  );
}

function Applied({ rules }: { rules: Normalised['_feedmill']['applied'] }) {
  return (
    <details open>
      <summary>{WORDS.compose.removed}</summary>
      {rules.length === 0 ? (
        <p>{WORDS.compose.nothingDone}</p>
      ) : (
        <ul class="applied">
          {rules.map(({ rule, on }, index) => (
            <li key={`${index} ${rule}`}>
              {ruleName(rule)}
              {on !== undefined && (
                <>
                  {': '}
                  <span class="on" dir="auto">
                    {on}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** `language-detected` as words. */
const ruleName = (rule: string): string => rule.replaceAll('-', ' ');
