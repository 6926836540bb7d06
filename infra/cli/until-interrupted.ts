import type { Output } from './output.ts';

/**
 * Runs work. The first Ctrl-C or SIGTERM aborts the signal of the work and prints the note; the second ends
 * the process immediately.
 *
 * @param note what the command still does after the first Ctrl-C
 */
export async function untilInterrupted<T>(
  output: Output,
  note: string,
  work: (interrupt: AbortSignal) => Promise<T>,
): Promise<T> {
  const interrupt = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stopListening = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = () => {
    stopListening();
    output.note(`${note}; press Ctrl-C again to end immediately`);
    interrupt.abort();
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    return await work(interrupt.signal);
  } finally {
    stopListening();
  }
}
