import { WORDS } from '../words.ts';
import { ProblemNote } from './problem-note.tsx';
import { useAction } from './use-action.ts';

/** What was done, and how to take it back while the earlier text is still in this page. */
export interface Done {
  message: string;
  undo?: () => Promise<void>;
}

export function DoneNote({ done: { message, undo } }: { done: Done }) {
  const { isBusy, problem, run } = useAction();
  return (
    <>
      <div class="note good" role="status">
        <p>{message}</p>
        {undo && (
          <button type="button" disabled={isBusy} onClick={() => run(undo)}>
            {WORDS.undo}
          </button>
        )}
      </div>
      <ProblemNote problem={problem} />
    </>
  );
}
