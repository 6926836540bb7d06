import { setTimeout as pause } from 'node:timers/promises';

/** Repeats a check until its condition holds. @throws {Error} after a time that is long enough for any machine */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 140_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('the condition does not hold after 140 seconds');
    await pause(200);
  }
}
