import type { ApiProblem } from '../api.ts';
import { dateOf, type Fields } from '../draft.ts';
import { WORDS } from '../words.ts';
import { Field } from './field.tsx';
import { showDate } from './show-date.ts';

interface ArticleFieldsProps {
  fields: Fields;
  onChange: (fields: Fields) => void;
  /** Explains which date is used, if the article does not state a date. */
  dateHelp?: string | undefined;
  /** Whether the date must not be emptied, because the article would then get the present time. */
  isDateRequired?: boolean;
  /** The problem with the fields that were sent. */
  problem: ApiProblem | undefined;
}

/** The fields that this part of a form marks if they are invalid. */
export const MARKED_FIELDS = ['title', 'summary', 'authors', 'tags', 'date_published'] as const;

export function ArticleFields({
  fields,
  onChange,
  dateHelp,
  isDateRequired = false,
  problem,
}: ArticleFieldsProps) {
  const set = (name: keyof Fields) => (value: string) => onChange({ ...fields, [name]: value });
  const instant = isFuture(fields) ? dateOf(fields) : undefined;
  return (
    <>
      <Field
        label={WORDS.fields.title}
        value={fields.title}
        onInput={set('title')}
        error={problem?.errorOf('title')}
      />
      <Field
        label={WORDS.fields.summary}
        value={fields.summary}
        onInput={set('summary')}
        error={problem?.errorOf('summary')}
        rows={3}
      />
      <div class="pair">
        <Field
          label={WORDS.fields.authors}
          value={fields.authors}
          onInput={set('authors')}
          error={problem?.errorOf('authors')}
          help={WORDS.fields.listHelp}
        />
        <Field
          label={WORDS.fields.tags}
          value={fields.tags}
          onInput={set('tags')}
          error={problem?.errorOf('tags')}
          help={WORDS.fields.listHelp}
        />
      </div>
      <div class="pair">
        <Field
          label={WORDS.fields.date}
          type="date"
          value={fields.date}
          onInput={set('date')}
          error={problem?.errorOf('date_published')}
          isRequired={isDateRequired}
        />
        <Field label={WORDS.fields.time} type="time" value={fields.time} onInput={set('time')} />
      </div>
      <p class="help under" role="status">
        {instant === undefined
          ? (dateHelp ?? WORDS.fields.dateHelp)
          : WORDS.fields.scheduled(showDate(new Date(instant).toISOString()))}
      </p>
    </>
  );
}

export function isFuture(fields: Pick<Fields, 'date' | 'time'>): boolean {
  const instant = dateOf(fields);
  return instant !== undefined && Date.parse(instant) > Date.now();
}
