import { slowCases } from './slow-cases.ts';

const KiB = 1_024;

/** The CPU time of a call in this process, in milliseconds. Waiting for other processes does not count. */
function cpuMilliseconds(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Judges a call by the growth of its CPU time when its input grows from 32 to 64 and 128 KiB, because a
 * single time can double on a busy machine.
 * @param call processes an input that repeats `piece`
 * @returns a line with the times if the CPU time grows faster than the input, otherwise an empty list
 */
export function growthFaults(piece: string, call: (text: string) => unknown): Promise<string[]> {
  const make = (bytes: number): string => piece.repeat(bytes / Buffer.byteLength(piece));
  return slowCases([{ name: JSON.stringify(piece), type: 'text/plain', make }], {
    time: async ({ make }, bytes) => {
      const text = make(bytes);
      return cpuMilliseconds(() => call(text));
    },
    bytes: 32 * KiB,
    tooLong: 300,
  });
}
