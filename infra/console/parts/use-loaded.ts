import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem } from '../api.ts';

export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'failed'; problem: ApiProblem }
  | { state: 'ready'; value: Value };

/**
 * Loads the data of a screen, and loads it again when `key` changes or `reload` is called.
 *
 * @param key identifies everything on which `load` depends
 */
export function useLoaded<Value>(
  key: string,
  load: (signal: AbortSignal) => Promise<Value>,
): { loaded: Loaded<Value>; reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const shownKey = useRef(key);
  useEffect(() => {
    const aborter = new AbortController();
    // After `reload`, the old data is shown until the new data is read, so that the screen does not jump.
    if (key !== shownKey.current || loaded.state !== 'ready') setLoaded({ state: 'loading' });
    shownKey.current = key;
    load(aborter.signal).then(
      (value) => aborter.signal.aborted || setLoaded({ state: 'ready', value }),
      (error: unknown) => {
        if (!aborter.signal.aborted) setLoaded({ state: 'failed', problem: asApiProblem(error) });
      },
    );
    return () => aborter.abort();
  }, [key, round]);
  return { loaded, reload: useCallback(() => setRound((before) => before + 1), []) };
}

export function asApiProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, { detail: String(error) });
}
