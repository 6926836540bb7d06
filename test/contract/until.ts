import { setTimeout as pause } from 'node:timers/promises';

/** Repeats a check until it is true. @throws {Error} after 140 seconds */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 140_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('the condition does not hold after 140 seconds');
    await pause(200);
  }
}
