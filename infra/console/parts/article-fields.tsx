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
  const field = (name: keyof Fields & keyof typeof WORDS.fields, errorName: string = name) => ({
    label: WORDS.fields[name],
    value: fields[name],
    onInput: (value: string) => onChange({ ...fields, [name]: value }),
    error: problem?.errorOf(errorName),
  });
  const instant = isFuture(fields) ? dateOf(fields) : undefined;
  return (
    <>
      <Field {...field('title')} />
      <Field {...field('summary')} rows={3} />
      <div class="pair">
        <Field {...field('authors')} help={WORDS.fields.listHelp} />
        <Field {...field('tags')} help={WORDS.fields.listHelp} />
      </div>
      <div class="pair">
        <Field {...field('date', 'date_published')} type="date" isRequired={isDateRequired} />
        <Field {...field('time')} type="time" />
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
