import type { ApiProblem } from '../api.ts';
import { FIELD_NAMES, WORDS } from '../words.ts';

const LABELS: Readonly<Record<string, string>> = FIELD_NAMES;

interface ProblemNoteProps {
  problem: ApiProblem | undefined;
  /** The fields that the form marks if they are invalid, by their names in the API. */
  marked?: readonly string[];
  onRetry?: (() => void) | undefined;
}

/**
 * A problem of the API: its text, or the names of the invalid fields, if the form marks all of them. Otherwise the
 * invalid parts are listed, if there are several, with a link to the API reference.
 */
export function ProblemNote({ problem, marked = [], onRetry }: ProblemNoteProps) {
  if (problem === undefined) return null;
  const isOfForm = problem.isOnlyOf(marked);
  const names = problem.fields.map((field) => LABELS[field] ?? field);
  return (
    <div class="note bad" role="alert">
      <p>{isOfForm ? WORDS.invalidFields(names.join(', ')) : problem.message}</p>
      {!isOfForm && problem.errors.length > 1 && (
        <ul>
          {problem.errors.map(({ name, detail }) => (
            <li key={`${name} ${detail}`}>
              {name} {detail}
            </li>
          ))}
        </ul>
      )}
      {!isOfForm && problem.documentation && (
        <p>
          <a href={problem.documentation}>{WORDS.navigation.reference}</a>
        </p>
      )}
      {onRetry && problem.status !== 404 && (
        <button type="button" onClick={onRetry}>
          {WORDS.again}
        </button>
      )}
    </div>
  );
}
