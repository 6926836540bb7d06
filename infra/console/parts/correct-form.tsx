import { useState } from 'preact/hooks';
import { type Answered, ApiProblem, type Article, call, feedPath } from '../api.ts';
import { changedFields, type Fields, fieldsOf } from '../draft.ts';
import { htmlOf, paragraphsOf } from '../paragraphs.ts';
import { WORDS } from '../words.ts';
import { ArticleFields } from './article-fields.tsx';
import { Differences } from './differences.tsx';
import { Field } from './field.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useAction } from './use-action.ts';
import { useKept } from './use-kept.ts';

interface CorrectFormProps {
  feed: string;
  answered: Answered<Article>;
  /** @param undo reverts the correction */
  onChanged: (message: string, undo?: () => Promise<void>) => void;
}

/** The fields and the text as one string, to compare two versions. */
function asText(fields: Fields, text: string): string {
  return [...Object.values(fields), text].filter((part) => part !== '').join('\n\n');
}

/** The text of another version: plain text if the edited text is plain, otherwise HTML. */
function shownText(html: string, plain: string | undefined): string {
  return (plain === undefined ? undefined : paragraphsOf(html)) ?? html;
}

/**
 * Stores a correction if the article has not changed since the editor opened it. Otherwise shows both versions and
 * asks which one to keep.
 */
export function CorrectForm({ feed, answered, onChanged }: CorrectFormProps) {
  const path = feedPath(feed, 'articles', answered.value.id);
  const before = fieldsOf(answered.value);
  const html = answered.value.content_html ?? '';
  /** The text without HTML; undefined if the article has elements other than paragraphs. */
  const plain = paragraphsOf(html);
  const text = plain ?? html;
  const version = `${answered.value.id} ${answered.etag}`;
  const [fields, setFields] = useKept(`fields ${version}`, before);
  const [content, setContent] = useKept(`text ${version}`, text);
  const [theirs, setTheirs] = useState<Answered<Article>>();
  const { isBusy, problem, run } = useAction();
  const patch = {
    ...changedFields(answered.value, fields),
    ...(content !== text && { content_html: plain === undefined ? content : htmlOf(content) }),
  };
  const isChanged = Object.keys(patch).length > 0;

  const save = (etag: string) =>
    run(async () => {
      try {
        const corrected = await call(path, { method: 'PATCH', body: patch, ifMatch: etag });
        onChanged(WORDS.article.corrected, async () => {
          // If the article has changed since the correction, `If-Match` makes the API refuse this request.
          await call(path, { method: 'PUT', body: answered.value, ifMatch: corrected.etag });
        });
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
        return setTheirs(await call<Article>(path));
      }
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(answered.etag);
      }}
    >
      <h2>{WORDS.article.correct}</h2>
      <ArticleFields fields={fields} onChange={setFields} />
      <Field
        label={plain === undefined ? WORDS.fields.html : WORDS.fields.text}
        value={content}
        onInput={setContent}
        rows={10}
        {...(plain !== undefined && { help: WORDS.fields.textHelp })}
      />
      <ProblemNote problem={problem} />
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
          onKeep={() => save(theirs.etag)}
          onDrop={() => onChanged(WORDS.article.conflictDropped)}
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
        <button type="button" aria-disabled={isBusy} onClick={onKeep}>
          {WORDS.article.conflictKeep}
        </button>
        <button type="button" onClick={onDrop}>
          {WORDS.article.conflictDrop}
        </button>
      </div>
    </div>
  );
}
