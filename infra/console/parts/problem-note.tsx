import type { ApiProblem } from '../api.ts';
import { WORDS } from '../words.ts';

/** A problem of the API: its text, the invalid fields if there are several, and a link to the API reference. */
export function ProblemNote({ problem, onRetry }: { problem: ApiProblem | undefined; onRetry?: () => void }) {
  if (problem === undefined) return null;
  return (
    <div class="note bad" role="alert">
      <p>{problem.message}</p>
      {problem.errors.length > 1 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
      {problem.documentation && (
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
