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
  /** Requests the dry run again; absent if the answer would be the same. */
  retry?: () => void;
}

/** Whether the same request can get another answer later. */
const isTransient = ({ status }: ApiProblem): boolean => status === 0 || status === 429 || status >= 500;

const DELAY_MILLISECONDS = 400;

/**
 * The dry run of the pasted text. It is requested when the editor stops typing for a moment. The last result is
 * shown until the next result arrives. If the API cannot be reached, the dry run is requested again when the browser is
 * online again.
 *
 * @param query the query parameters `keep` and `feed`
 */
export function useDryRun(text: string, mediaType: string, query: URLSearchParams): DryRun {
  const [{ asked: answered, ...shown }, setShown] = useState<Shown>({});
  const [round, setRound] = useState(0);
  const retry = () => setRound((before) => before + 1);
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
        if (aborter.signal.aborted) return;
        const problem = asApiProblem(error);
        setShown(({ answer }) => ({ problem, ...(answer && isTransient(problem) && { answer }) }));
      }
    }, DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, mediaType, path, round]);
  const { problem } = shown;
  useEffect(() => {
    if (problem?.status !== 0) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [problem]);
  return { ...shown, isCurrent: answered === asked, ...(problem && isTransient(problem) && { retry }) };
}
