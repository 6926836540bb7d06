import { useLayoutEffect } from 'preact/hooks';
import { type Answered, ApiProblem, type Article, call, feedPath } from '../api.ts';
import { changedFields, type Fields, fieldsOf, isSameVersion } from '../draft.ts';
import { htmlOf, paragraphsOf } from '../paragraphs.ts';
import { WORDS } from '../words.ts';
import { ArticleFields, MARKED_FIELDS } from './article-fields.tsx';
import { Differences } from './differences.tsx';
import { Field } from './field.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useAction } from './use-action.ts';
import { forgetKept, useKept } from './use-kept.ts';

export interface CorrectionProps {
  feed: string;
  answered: Answered<Article>;
  /** Called before a correction is sent. */
  onBegin: () => void;
  /** Called if the article has changed since it was read. */
  onConflict: () => void;
  /** @param undo reverts the correction */
  onChanged: (message: string, undo?: () => Promise<void>) => void;
}

/** The fields and the text as one string, each field with its name, to compare two versions. */
function asText({ date, time, ...fields }: Fields, text: string): string {
  const { title, summary, authors, tags } = WORDS.fields;
  const lines = [
    [title, fields.title],
    [summary, fields.summary],
    [authors, fields.authors],
    [tags, fields.tags],
    [WORDS.fields.date, `${date} ${time}`.trim()],
  ];
  const named = lines.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  return [...named, text].join('\n\n');
}

/** The text of another version: plain text if the edited text is plain, otherwise HTML. */
function shownText(html: string, plain: string | undefined): string {
  return (plain === undefined ? undefined : paragraphsOf(html)) ?? html;
}

/** What the editor has typed, and the version of the article to which it belongs. */
interface Correction {
  base: Answered<Article>;
  fields: Fields;
  content: string;
}

function correctionOf(base: Answered<Article>): Correction {
  const html = base.value.content_html ?? '';
  return { base, fields: fieldsOf(base.value), content: paragraphsOf(html) ?? html };
}

/**
 * Stores a correction if the article has not changed since the editor opened it. Otherwise reads the article again, and
 * `theirs` is the stored version. A correction that was not stored stays when the editor opens the article again, also
 * if the article has changed meanwhile.
 */
export function useCorrection({ feed, answered, onBegin, onConflict, onChanged }: CorrectionProps) {
  const path = feedPath(feed, 'articles', answered.value.id);
  const [correction, setCorrection] = useKept(path, correctionOf(answered));
  const { base, fields, content } = correction;
  /** The text without HTML; undefined if the article has elements other than paragraphs. */
  const plain = paragraphsOf(base.value.content_html ?? '');
  const theirs = isSameVersion(base.value._feedmill, answered.value._feedmill) ? undefined : answered;
  const { isBusy, problem, run } = useAction();
  /** The typed text as HTML; undefined if it was not changed. */
  const typedHtml =
    content === correctionOf(base).content ? undefined : plain === undefined ? content : htmlOf(content);
  const patch = {
    ...changedFields(base.value, fields),
    ...(typedHtml !== undefined && { content_html: typedHtml }),
  };
  /** @param earlier the version that Undo restores */
  function saved(earlier: Answered<Article>, { etag }: Answered<unknown>): void {
    forgetKept(path);
    onChanged(WORDS.article.corrected, async () => {
      // If the article has changed since the correction, `If-Match` makes the API refuse this request.
      await call(path, { method: 'PUT', body: earlier.value, ifMatch: etag });
    });
  }
  const isStored = (article: Article): boolean =>
    Object.keys(changedFields(article, fields)).length === 0 &&
    shownText(article.content_html ?? '', plain).trim() === content.trim();
  useLayoutEffect(() => {
    if (theirs && isStored(theirs.value)) setCorrection(correctionOf(theirs));
  }, []);
  const save = (stored: Answered<Article>) =>
    run(async () => {
      onBegin();
      try {
        saved(stored, await call(path, { method: 'PATCH', body: patch, ifMatch: stored.etag }));
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
        const current = await call<Article>(path);
        // The API can have stored this correction although its answer was lost.
        if (isStored(current.value)) saved(stored, current);
        else onConflict();
      }
    });
  function drop(stored: Answered<Article>): void {
    setCorrection(correctionOf(stored));
    forgetKept(path);
    onChanged(WORDS.article.conflictDropped);
  }
  const isChanged = Object.keys(patch).length > 0;
  return { correction, setCorrection, plain, typedHtml, theirs, isChanged, isBusy, problem, save, drop };
}

type CorrectFormProps = ReturnType<typeof useCorrection>;

/** The fields and the text of an article to correct. If the article has changed meanwhile, compares both versions. */
export function CorrectForm(props: CorrectFormProps) {
  const { correction, setCorrection, plain, theirs, isChanged, isBusy, problem, save, drop } = props;
  const { base, fields, content } = correction;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(base);
      }}
    >
      <h2>{WORDS.article.correct}</h2>
      <ArticleFields
        fields={fields}
        onChange={(typed) => setCorrection({ ...correction, fields: typed })}
        isDateRequired
        problem={problem}
      />
      <Field
        label={plain === undefined ? WORDS.fields.html : WORDS.fields.text}
        value={content}
        onInput={(typed) => setCorrection({ ...correction, content: typed })}
        rows={10}
        error={problem?.errorOf('content_html')}
        {...(plain !== undefined && { help: WORDS.fields.textHelp })}
      />
      <ProblemNote problem={problem} marked={[...MARKED_FIELDS, 'content_html']} />
      {theirs === undefined ? (
        <div class="actions">
          <button type="submit" class="main" disabled={!isChanged} aria-disabled={isBusy}>
            {WORDS.article.saveCorrection}
          </button>
          {!isChanged && <span class="help">{WORDS.article.noChange}</span>}
        </div>
      ) : (
        <Conflict
          theirs={asText(fieldsOf(theirs.value), shownText(theirs.value.content_html ?? '', plain))}
          mine={asText(fields, content)}
          isBusy={isBusy}
          onKeep={() => save(theirs)}
          onDrop={() => drop(theirs)}
        />
      )}
    </form>
  );
}

interface ConflictProps {
  theirs: string;
  mine: string;
  isBusy: boolean;
  onKeep: () => void;
  onDrop: () => void;
}

function Conflict({ theirs, mine, isBusy, onKeep, onDrop }: ConflictProps) {
  return (
    <div class="note bad" role="alert">
      <p>{WORDS.article.conflict}</p>
      <p class="help">{WORDS.article.differences}</p>
      <Differences before={theirs} after={mine} />
      <div class="actions">
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={({ currentTarget }) => currentTarget.form?.reportValidity() && onKeep()}
        >
          {WORDS.article.conflictKeep}
        </button>
        <button type="button" onClick={onDrop}>
          {WORDS.article.conflictDrop}
        </button>
      </div>
    </div>
  );
}
