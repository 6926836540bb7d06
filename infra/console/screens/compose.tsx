import { useEffect, useState } from 'preact/hooks';
import { call, feedPath, type Shape } from '../api.ts';
import { changedFields, editsOf, type Fields, fieldsOf, submissionOf } from '../draft.ts';
import { type FileText, fileText } from '../file-text.ts';
import { formattedPaste } from '../formatted-paste.ts';
import { removedLines } from '../kept-lines.ts';
import { AppliedRules } from '../parts/applied-rules.tsx';
import { ArticleFields, isFuture, MARKED_FIELDS } from '../parts/article-fields.tsx';
import { ExpectedNote } from '../parts/expected-note.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Field } from '../parts/field.tsx';
import { FormattedNote } from '../parts/formatted-note.tsx';
import { OutcomeNote } from '../parts/outcome-note.tsx';
import { Preview } from '../parts/preview.tsx';
import { previewed } from '../parts/previewed.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { type Kind, useDraft } from '../parts/use-draft.ts';
import { type DryRun, useDryRun } from '../parts/use-dry-run.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';

type Normalised = Shape<'Normalised'>['article'];
type Draft = ReturnType<typeof useDraft>;

/**
 * A box for an article in any format. The result of the dry run is shown next to the box.
 *
 * @param restored id of a taken-down article that gets its text back
 */
export function ComposeScreen({ feed, restored }: { feed: string; restored: string | undefined }) {
  const draft = useDraft(`${feed} ${restored ?? ''}`);
  const { text, kind, edits } = draft;
  const [outcome, setOutcome] = useState<Shape<'Outcome'>>();
  const dryRun = useKeptLines(draft, restored === undefined ? feed : undefined);
  const action = useAction();
  const publish = (article: Normalised) =>
    action.run(async () => {
      const sent = submissionOf({ text, mediaType: kind }, article, { ...fieldsOf(article), ...edits });
      // If a field was edited, the article of the dry run is sent, which already contains the kept lines.
      const query = new URLSearchParams(sent.body === text ? dryRun.keepQuery : []);
      const answered = await submit(sent, query, { feed, restored });
      draft.clear();
      setOutcome(answered.value);
      // The result has another address than an empty form. With the same address, a link to the form would do nothing.
      history.replaceState(null, '', hashOf(feed, 'sent'));
    });
  useEffect(() => {
    const left = () => setOutcome(undefined);
    window.addEventListener('hashchange', left);
    return () => window.removeEventListener('hashchange', left);
  }, []);
  if (outcome !== undefined) {
    const isRestored = restored !== undefined;
    return (
      <OutcomeNote {...{ feed, outcome, isRestored }} onNext={() => location.replace(hashOf(feed, 'new'))} />
    );
  }
  return (
    <>
      <FeedHead feed={feed} current="new" />
      <h1>{restored === undefined ? WORDS.compose.title : WORDS.compose.restoreTitle}</h1>
      {restored !== undefined && <p class="note">{WORDS.compose.restoreHelp}</p>}
      <div class="columns">
        <Source draft={draft} />
        <Result {...{ feed, restored, draft, dryRun, action }} onPublish={publish} />
      </div>
    </>
  );
}

/**
 * The dry run of the draft. The API names the lines to keep by their numbers, which are known only from its last
 * answer; if an edit of the text has changed the numbers, the dry run is requested again.
 *
 * @param feed undefined if no feed is to be searched for similar articles
 */
function useKeptLines({ text, kind, kept }: Draft, feed: string | undefined) {
  const [numbers, setNumbers] = useState('');
  const keepQuery: [string, string][] = numbers === '' ? [] : [['keep', numbers]];
  const feedQuery: [string, string][] = feed === undefined ? [] : [['feed', feed]];
  const dryRun = useDryRun(text, kind, new URLSearchParams([...feedQuery, ...keepQuery]));
  const lines = removedLines(dryRun.answer?.article._feedmill.applied ?? []);
  const wanted = lines.filter(({ key }) => kept.includes(key)).map(({ at }) => at);
  useEffect(() => setNumbers(wanted.join()), [wanted.join()]);
  return { ...dryRun, isCurrent: dryRun.isCurrent && numbers === wanted.join(), keepQuery };
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

/**
 * Replaces the text of the box as if it were typed, so that Ctrl+Z brings the earlier text back. Browsers
 * have only this old command for it. The box gets the focus, because the button that has it disappears.
 *
 * @returns whether the browser has replaced the text
 */
function replaceText(box: HTMLTextAreaElement | null, text: string): boolean {
  box?.focus();
  box?.select();
  return document.execCommand('insertText', false, text);
}

/** Takes the text of a file that the editor chose or dropped; `fileNote` says why it has no text, or that it can be wrong. */
function useFile({ startOver, setText, setKind }: Draft) {
  const [fileNote, setFileNote] = useState<FileText['note']>();
  async function takeFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const { text, kind, note } = fileText(new Uint8Array(await file.arrayBuffer()), file.name);
    setFileNote(note);
    if (text === '') return;
    startOver();
    setText(text);
    if (kind !== undefined) setKind(kind);
  }
  return { fileNote, takeFile };
}

function Source({ draft }: { draft: Draft }) {
  const { text, kind, startOver, setText, setKind } = draft;
  const [formatted, setFormatted] = useState<string>();
  const takeFormatted = (html: string) => {
    setKind(undefined);
    setFormatted(undefined);
    if (!replaceText(document.querySelector<HTMLTextAreaElement>('.source textarea'), html)) setText(html);
  };
  function pasted({ currentTarget, clipboardData }: ClipboardEvent): void {
    const { selectionStart, selectionEnd } = currentTarget as HTMLTextAreaElement;
    const isWhole = `${text.slice(0, selectionStart)}${text.slice(selectionEnd)}`.trim() === '';
    if (isWhole && text.trim() !== '' && clipboardData?.getData('text/plain')) startOver();
    // The formatted text would replace the whole text, so it is offered only if the pasted text is the whole text.
    setFormatted(isWhole ? formattedPaste(clipboardData?.getData('text/html') ?? '') : undefined);
  }
  const { fileNote, takeFile } = useFile(draft);
  return (
    <section class="source">
      <FormattedNote html={formatted} onUse={takeFormatted} />
      <Field
        label={WORDS.compose.text}
        value={text}
        onInput={setText}
        onPaste={pasted}
        onFile={takeFile}
        help={WORDS.compose.textHelp}
        rows={16}
        isFirst
      />
      <div class="pair">
        <Field label={WORDS.compose.kind} value={kind} onInput={(value) => setKind(value as Kind)}>
          {Object.entries(WORDS.compose.kinds).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Field>
        <FileChoice note={fileNote} onChoose={takeFile} />
      </div>
    </section>
  );
}

interface ResultProps {
  feed: string;
  restored: string | undefined;
  draft: Draft;
  dryRun: DryRun;
  action: ReturnType<typeof useAction>;
  onPublish: (article: Normalised) => Promise<void>;
}

/** The result of the dry run: fields to edit, applied rules and a preview. */
function Result({ dryRun, onPublish, ...props }: ResultProps) {
  const { answer, problem, isCurrent, retry } = dryRun;
  const article = answer?.article;
  return (
    <section>
      <h2>{WORDS.compose.becomes}</h2>
      <ProblemNote problem={problem} onRetry={retry} />
      {article === undefined && problem === undefined && <p class="empty">{WORDS.compose.waiting}</p>}
      {article !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // The editor publishes only what this screen shows.
            if (isCurrent) void onPublish(article);
          }}
        >
          <DryRunFields {...props} {...{ article, isCurrent }} expected={answer?.expected} />
        </form>
      )}
    </section>
  );
}

type Expected = Shape<'Normalised'>['expected'];

interface DryRunFieldsProps extends Omit<ResultProps, 'dryRun' | 'onPublish'> {
  article: Normalised;
  expected: Expected;
  isCurrent: boolean;
}

function DryRunFields({ feed, restored, draft, action, article, expected, isCurrent }: DryRunFieldsProps) {
  const fields = { ...fieldsOf(article), ...draft.edits };
  const isEdited = Object.keys(changedFields(article, fields)).length > 0;
  const buttonText =
    restored !== undefined ? WORDS.compose.restore : actionOf(fields, isEdited ? undefined : expected);
  return (
    <>
      {expected && <ExpectedNote feed={feed} expected={expected} />}
      <DroppedNote onPutBack={draft.putBack} />
      <ArticleFields
        fields={fields}
        onChange={(typed) => draft.setEdits(editsOf(fields, typed, draft.edits))}
        problem={action.problem}
        dateHelp={article._feedmill.date_inferred || fields.date === '' ? WORDS.compose.inferred : undefined}
      />
      <AppliedRules rules={article._feedmill.applied} onKeep={draft.keepLine} />
      <h3>{WORDS.compose.preview}</h3>
      <Preview label={WORDS.compose.preview} {...previewed(article, fields, article.content_html)} />
      <ProblemNote problem={action.problem} marked={MARKED_FIELDS} />
      <div class="actions bar">
        <button type="submit" class="main" aria-disabled={action.isBusy || !isCurrent}>
          {action.isBusy ? WORDS.compose.sending : buttonText}
        </button>
      </div>
    </>
  );
}

/** Offers to restore the edited fields of a text that was replaced by another text. */
function DroppedNote({ onPutBack }: { onPutBack: (() => void) | undefined }) {
  if (onPutBack === undefined) return null;
  return (
    <div class="note" role="status">
      <p>{WORDS.compose.dropped}</p>
      <button type="button" onClick={onPutBack}>
        {WORDS.compose.putBack}
      </button>
    </div>
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

interface FileChoiceProps {
  note: FileText['note'];
  onChoose: (file: File | undefined) => void;
}

function FileChoice({ note, onChoose }: FileChoiceProps) {
  return (
    <div class="field">
      <label for="file">{WORDS.compose.file}</label>
      <input
        id="file"
        type="file"
        accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/*"
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
      {note && (
        <p class="note bad" role="alert">
          {WORDS.compose.fileNotes[note]}
        </p>
      )}
    </div>
  );
}
