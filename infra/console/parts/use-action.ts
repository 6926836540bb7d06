import { useState } from 'preact/hooks';
import type { ApiProblem } from '../api.ts';
import { asApiProblem } from './use-loaded.ts';

/**
 * Runs one change at a time. If the change fails, keeps the problem until the next change, or until a form
 * calls `clear` because the user edits it. A second click while a change runs does nothing.
 */
export function useAction() {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  async function run(change: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await change();
    } catch (error) {
      setProblem(asApiProblem(error));
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, problem, run, clear: () => setProblem(undefined) };
}
