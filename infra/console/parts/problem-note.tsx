import type { ApiProblem } from '../api.ts';
import { FIELD_NAMES, WORDS } from '../words.ts';

interface ProblemNoteProps {
  problem: ApiProblem | undefined;
  /** Whether a form shows the fields that were sent. */
  hasForm?: boolean;
  onRetry?: () => void;
}

/**
 * A problem of the API: its text, or the names of the invalid fields, which the form marks. Invalid parts that no form
 * shows are listed, if there are several, with a link to the API reference.
 */
export function ProblemNote({ problem, hasForm = true, onRetry }: ProblemNoteProps) {
  if (problem === undefined) return null;
  const fields = problem.errors.map(({ name }) => FIELD_NAMES[name.split('/')[0] ?? '']);
  const isOfForm = hasForm && fields.length > 0 && !fields.includes(undefined);
  return (
    <div class="note bad" role="alert">
      <p>{isOfForm ? WORDS.invalidFields([...new Set(fields)].join(', ')) : problem.message}</p>
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
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {WORDS.again}
        </button>
      )}
    </div>
  );
}
