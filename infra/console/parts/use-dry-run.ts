import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, call, DRY_RUN_PATH, type Shape } from '../api.ts';
import { asApiProblem } from './use-loaded.ts';

interface Shown {
  answer?: Shape<'Normalised'>;
  problem?: ApiProblem;
  /** The request that was answered. */
  asked?: string;
}

export interface DryRun extends Omit<Shown, 'asked'> {
  /** Whether this is the result of the text as it is now. */
  isCurrent: boolean;
}

const DELAY_MILLISECONDS = 400;

/**
 * The dry run of the pasted text. It is requested when the editor stops typing for a moment. The last result is
 * shown until the next result arrives.
 *
 * @param query the query parameters `keep` and `feed`
 */
export function useDryRun(text: string, mediaType: string, query: URLSearchParams): DryRun {
  const [{ asked: answered, ...shown }, setShown] = useState<Shown>({});
  const path = `${DRY_RUN_PATH}?${query}`;
  const asked = `${path} ${mediaType} ${text}`;
  useEffect(() => {
    if (text.trim() === '') return setShown({});
    const aborter = new AbortController();
    const timer = setTimeout(async () => {
      const options = { method: 'POST', body: text, mediaType, signal: aborter.signal } as const;
      try {
        setShown({ answer: (await call<Shape<'Normalised'>>(path, options)).value, asked });
      } catch (error) {
        if (!aborter.signal.aborted) setShown({ problem: asApiProblem(error), asked });
      }
    }, DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, mediaType, path]);
  return { ...shown, isCurrent: answered === asked };
}
