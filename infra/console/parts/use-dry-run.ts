import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, call, DRY_RUN_PATH, type Shape } from '../api.ts';
import { asApiProblem } from './use-loaded.ts';

export interface DryRun {
  answer?: Shape<'Normalised'>;
  problem?: ApiProblem;
}

const DELAY_MILLISECONDS = 400;

/**
 * The dry run of the pasted text. It is requested when the editor stops typing for a moment. The last result is
 * shown until the next result arrives.
 *
 * @param query the query parameters `keep` and `feed`
 */
export function useDryRun(text: string, mediaType: string, query: URLSearchParams): DryRun {
  const [shown, setShown] = useState<DryRun>({});
  const path = `${DRY_RUN_PATH}?${query}`;
  useEffect(() => {
    if (text.trim() === '') return setShown({});
    const aborter = new AbortController();
    const timer = setTimeout(async () => {
      const options = { method: 'POST', body: text, mediaType, signal: aborter.signal } as const;
      try {
        setShown({ answer: (await call<Shape<'Normalised'>>(path, options)).value });
      } catch (error) {
        if (!aborter.signal.aborted) setShown({ problem: asApiProblem(error) });
      }
    }, DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, mediaType, path]);
  return shown;
}
