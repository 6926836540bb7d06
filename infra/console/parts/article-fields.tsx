import type { Fields } from '../draft.ts';
import { WORDS } from '../words.ts';
import { Field } from './field.tsx';

interface ArticleFieldsProps {
  fields: Fields;
  onChange: (fields: Fields) => void;
  dateHelp: string;
}

/** The fields of an article, to edit. */
export function ArticleFields({ fields, onChange, dateHelp }: ArticleFieldsProps) {
  const set = (name: keyof Fields) => (value: string) => onChange({ ...fields, [name]: value });
  return (
    <>
      <Field label={WORDS.fields.title} value={fields.title} onInput={set('title')} />
      <Field label={WORDS.fields.summary} value={fields.summary} onInput={set('summary')} rows={3} />
      <div class="pair">
        <Field label={WORDS.fields.authors} value={fields.authors} onInput={set('authors')} />
        <Field label={WORDS.fields.tags} value={fields.tags} onInput={set('tags')} />
      </div>
      <Field label={WORDS.fields.date} value={fields.date} onInput={set('date')} help={dateHelp} />
    </>
  );
}
