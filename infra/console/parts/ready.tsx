import type { ComponentChildren } from 'preact';
import { WORDS } from '../words.ts';
import { ProblemNote } from './problem-note.tsx';
import type { Loaded } from './use-loaded.ts';

interface ReadyProps<Value> {
  loaded: Loaded<Value>;
  reload: () => void;
  children: (value: Value) => ComponentChildren;
}

/** Shows loaded data, a note while it is being loaded, or the reason why loading failed. */
export function Ready<Value>({ loaded, reload, children }: ReadyProps<Value>) {
  if (loaded.state === 'loading')
    return (
      <p class="loading" role="status">
        {WORDS.loading}
      </p>
    );
  if (loaded.state === 'failed') return <ProblemNote problem={loaded.problem} onRetry={reload} />;
  return <>{children(loaded.value)}</>;
}
