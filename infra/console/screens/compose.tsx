import { useState } from 'preact/hooks';
import { call, feedPath, type Shape } from '../api.ts';
import { dateOf, type Fields, fieldsOf, listOf, submissionOf } from '../draft.ts';
import { formattedPaste } from '../formatted-paste.ts';
import { mediaTypeOf } from '../media-type-of.ts';
import { AppliedRules } from '../parts/applied-rules.tsx';
import { ArticleFields, isFuture } from '../parts/article-fields.tsx';
import { ExpectedNote } from '../parts/expected-note.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Field } from '../parts/field.tsx';
import { FormattedNote } from '../parts/formatted-note.tsx';
import { OutcomeNote } from '../parts/outcome-note.tsx';
import { Preview } from '../parts/preview.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { showDate, showPublished } from '../parts/show-date.ts';
import { useAction } from '../parts/use-action.ts';
import { useDryRun } from '../parts/use-dry-run.ts';
import { useKept } from '../parts/use-kept.ts';
import type { Previewed } from '../preview-document.ts';
import { WORDS } from '../words.ts';

type Normalised = Shape<'Normalised'>['article'];
type Kind = keyof typeof WORDS.compose.kinds;

/**
 * A box for an article in any format. The result of the dry run is shown next to the box.
 *
 * @param restored id of a taken-down article that gets its text back
 */
export function ComposeScreen({ feed, restored }: { feed: string; restored: string | undefined }) {
  const draft = `${feed} ${restored ?? ''}`;
  const [text, setText] = useKept(`text ${draft}`, '');
  const [chosenKind, setKind] = useState<Kind>();
  const [edited, setEdited] = useKept<Fields | undefined>(`fields ${draft}`, undefined);
  const [keep, setKeep] = useKept<ReadonlySet<number>>(`keep ${draft}`, new Set());
  const [formatted, setFormatted] = useState<string>();
  const [outcome, setOutcome] = useState<Shape<'Outcome'>>();
  const kind = chosenKind ?? mediaTypeOf(text);
  const keepQuery: [string, string][] = keep.size > 0 ? [['keep', [...keep].join()]] : [];
  const feedQuery: [string, string][] = restored === undefined ? [['feed', feed]] : [];
  const { answer, problem } = useDryRun(text, kind, new URLSearchParams([...feedQuery, ...keepQuery]));
  const action = useAction();
  function paste(given: string): void {
    setText(given);
    setEdited(undefined);
    setKeep(new Set());
    setOutcome(undefined);
  }
  const publish = (article: Normalised) =>
    action.run(async () => {
      const sent = submissionOf({ text, mediaType: kind }, article, edited ?? fieldsOf(article));
      // If a field was edited, the article of the dry run is sent, which already contains the kept lines.
      const query = new URLSearchParams(sent.body === text ? keepQuery : []);
      const answered = await submit(sent, query, { feed, restored });
      paste('');
      setOutcome(answered.value);
    });
  if (outcome !== undefined) {
    const isRestored = restored !== undefined;
    return <OutcomeNote feed={feed} outcome={outcome} isRestored={isRestored} onNext={() => paste('')} />;
  }
  return (
    <>
      <FeedHead feed={feed} current="new" />
      <h1>{restored === undefined ? WORDS.compose.title : WORDS.compose.restoreTitle}</h1>
      {restored !== undefined && <p class="note">{WORDS.compose.restoreHelp}</p>}
      <div class="columns">
        <Source {...{ text, kind, formatted }} onText={paste} onKind={setKind} onFormatted={setFormatted} />
        <Result
          {...{ feed, restored, answer, problem, edited, action }}
          onEdit={setEdited}
          onKeep={(at, isKept) => setKeep(withKept(keep, at, isKept))}
          onPublish={publish}
        />
      </div>
    </>
  );
}

function withKept(keep: ReadonlySet<number>, at: number, isKept: boolean): ReadonlySet<number> {
  return new Set(isKept ? [...keep, at] : [...keep].filter((other) => other !== at));
}

/** Sends a new article, or the text of a taken-down one. */
function submit(
  sent: ReturnType<typeof submissionOf>,
  query: URLSearchParams,
  { feed, restored }: { feed: string; restored: string | undefined },
) {
  if (restored !== undefined) query.set('restore', 'true');
  const path = feedPath(feed, 'articles', ...(restored === undefined ? [] : [restored]));
  return call<Shape<'Outcome'>>(`${path}?${query}`, {
    method: restored === undefined ? 'POST' : 'PUT',
    ...sent,
  });
}

interface SourceProps {
  text: string;
  kind: Kind;
  /** The formatted version of a pasted text, which is offered in place of the plain text. */
  formatted: string | undefined;
  onText: (text: string) => void;
  onKind: (kind: Kind) => void;
  onFormatted: (html: string | undefined) => void;
}

/** The box for the text, its kind, and the choice of a file. */
function Source({ text, kind, formatted, onText, onKind, onFormatted }: SourceProps) {
  const takeFormatted = (html: string) => {
    onText(html);
    onKind('text/html');
    onFormatted(undefined);
    // The button that has the focus disappears, so the box gets the focus.
    document.querySelector<HTMLTextAreaElement>('.source textarea')?.focus();
  };
  return (
    <section class="source">
      <FormattedNote html={formatted} onUse={takeFormatted} />
      <Field
        label={WORDS.compose.text}
        value={text}
        onInput={onText}
        onPaste={({ clipboardData }) =>
          // The formatted text would replace the whole text, so it is offered only if the box is empty.
          onFormatted(
            text.trim() === '' ? formattedPaste(clipboardData?.getData('text/html') ?? '') : undefined,
          )
        }
        help={WORDS.compose.textHelp}
        rows={16}
        isFirst
      />
      <div class="pair">
        <Field label={WORDS.compose.kind} value={kind} onInput={(value) => onKind(value as Kind)}>
          {Object.entries(WORDS.compose.kinds).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Field>
        <FileChoice onText={onText} />
      </div>
    </section>
  );
}

interface ResultProps {
  feed: string;
  restored: string | undefined;
  answer: ReturnType<typeof useDryRun>['answer'];
  problem: ReturnType<typeof useDryRun>['problem'];
  /** The fields that the editor has changed; undefined if none. */
  edited: Fields | undefined;
  action: ReturnType<typeof useAction>;
  onEdit: (fields: Fields) => void;
  onKeep: (at: number, isKept: boolean) => void;
  onPublish: (article: Normalised) => Promise<void>;
}

/** The result of the dry run: fields to edit, applied rules and a preview. */
function Result({ answer, problem, onPublish, ...props }: ResultProps) {
  const dryRun = answer?.article;
  return (
    <section>
      <h2>{WORDS.compose.becomes}</h2>
      <ProblemNote problem={problem} />
      {dryRun === undefined && problem === undefined && <p class="empty">{WORDS.compose.waiting}</p>}
      {dryRun !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void onPublish(dryRun);
          }}
        >
          <DryRun {...props} dryRun={dryRun} expected={answer?.expected} />
        </form>
      )}
    </section>
  );
}

type Expected = NonNullable<ResultProps['answer']>['expected'];

function DryRun({
  feed,
  restored,
  edited,
  action,
  dryRun,
  expected,
  onEdit,
  onKeep,
}: Omit<ResultProps, 'answer' | 'problem' | 'onPublish'> & { dryRun: Normalised; expected: Expected }) {
  const fields = edited ?? fieldsOf(dryRun);
  const buttonText =
    restored !== undefined
      ? WORDS.compose.restore
      : actionOf(fields, edited === undefined ? expected : undefined);
  return (
    <>
      {expected && <ExpectedNote feed={feed} expected={expected} />}
      <ArticleFields
        fields={fields}
        onChange={onEdit}
        dateHelp={dryRun._feedmill.date_inferred && WORDS.compose.inferred}
      />
      <AppliedRules rules={dryRun._feedmill.applied} onKeep={onKeep} />
      <h3>{WORDS.compose.preview}</h3>
      <Preview label={WORDS.compose.preview} {...previewed(dryRun, fields)} />
      <ProblemNote problem={action.problem} />
      <div class="actions bar">
        <button type="submit" class="main" aria-disabled={action.isBusy}>
          {action.isBusy ? WORDS.compose.sending : buttonText}
        </button>
      </div>
    </>
  );
}

/** @param expected the outcome of the text as it is; undefined if a field was edited */
function actionOf(fields: Fields, expected: Expected | undefined): string {
  if (expected !== undefined && 'outcome' in expected) {
    if (expected.outcome === 'near_duplicate') return WORDS.compose.hold;
    if (expected.outcome === 'updated') return WORDS.compose.correct;
  }
  return isFuture(fields) ? WORDS.compose.schedule : WORDS.compose.publish;
}

/** The article with the fields as they are typed. */
function previewed(dryRun: Normalised, fields: Fields): Previewed {
  const date = dateOf(fields);
  const shown = { date_published: dryRun.date_published, _feedmill: dryRun._feedmill };
  const typed = date === undefined || fields.time === '' ? showPublished(shown) : showDate(date);
  return {
    title: fields.title,
    about: [typed, ...listOf(fields.authors)].join(' · '),
    html: dryRun.content_html,
  };
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
