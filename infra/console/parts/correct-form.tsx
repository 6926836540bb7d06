import { useState } from 'preact/hooks';
import { type Answered, ApiProblem, type Article, call, feedPath } from '../api.ts';
import { changedFields, type Fields, fieldsOf } from '../draft.ts';
import { WORDS } from '../words.ts';
import { ArticleFields } from './article-fields.tsx';
import { Differences } from './differences.tsx';
import { Field } from './field.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useAction } from './use-action.ts';

interface CorrectFormProps {
  feed: string;
  answered: Answered<Article>;
  onChanged: (message: string) => void;
}

/** The fields and the HTML as one text, to compare two versions. */
function asText(fields: Fields, html: string): string {
  return [...Object.values(fields), html].filter((part) => part !== '').join('\n\n');
}

/** Corrects an article if it is still the version that was opened; otherwise shows both and asks. */
export function CorrectForm({ feed, answered, onChanged }: CorrectFormProps) {
  const path = feedPath(feed, 'articles', answered.value.id);
  const before = fieldsOf(answered.value);
  const html = answered.value.content_html ?? '';
  const [fields, setFields] = useState(before);
  const [content, setContent] = useState(html);
  const [theirs, setTheirs] = useState<Answered<Article>>();
  const { isBusy, problem, run } = useAction();
  const patch = { ...changedFields(before, fields), ...(content !== html && { content_html: content }) };
  const isChanged = Object.keys(patch).length > 0;

  const save = (etag: string) =>
    run(async () => {
      try {
        await call(path, { method: 'PATCH', body: patch, ifMatch: etag });
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.status !== 412) throw error;
        return setTheirs(await call<Article>(path));
      }
      onChanged(WORDS.article.corrected);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(answered.etag);
      }}
    >
      <h2>{WORDS.article.correct}</h2>
      <ArticleFields fields={fields} onChange={setFields} dateHelp={WORDS.compose.dateHelp} />
      <Field label={WORDS.fields.content} value={content} onInput={setContent} rows={10} />
      <ProblemNote problem={problem} />
      {theirs === undefined ? (
        <div class="actions">
          <button type="submit" class="main" disabled={isBusy || !isChanged}>
            {WORDS.article.saveCorrection}
          </button>
          {!isChanged && <span class="help">{WORDS.article.noChange}</span>}
        </div>
      ) : (
        <div class="note bad" role="alert">
          <p>{WORDS.article.conflict}</p>
          <p class="help">{WORDS.article.differences}</p>
          <Differences
            before={asText(fieldsOf(theirs.value), theirs.value.content_html ?? '')}
            after={asText(fields, content)}
          />
          <div class="actions">
            <button type="button" disabled={isBusy} onClick={() => save(theirs.etag)}>
              {WORDS.article.conflictKeep}
            </button>
            <button type="button" onClick={() => onChanged('')}>
              {WORDS.article.conflictDrop}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}
