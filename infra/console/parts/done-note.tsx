import { WORDS } from '../words.ts';
import { ProblemNote } from './problem-note.tsx';
import { StatusNote } from './status-note.tsx';
import { useAction } from './use-action.ts';

/** A completed change, and how to undo it while this page still has the earlier text. */
export interface Done {
  message: string;
  undo?: () => Promise<void>;
}

export function DoneNote({ done: { message, undo } }: { done: Done }) {
  const { isBusy, problem, run } = useAction();
  return (
    <>
      <StatusNote>
        <p>{message}</p>
        {undo && (
          <button type="button" aria-disabled={isBusy} onClick={() => run(undo)}>
            {WORDS.undo}
          </button>
        )}
      </StatusNote>
      <ProblemNote problem={problem} />
    </>
  );
}
