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
 * Judges a call by the growth of its CPU time, when its input grows from 32 to 64 and 128 KiB. A single
 * time is not judged, because on a busy machine it can be twice as long.
 *
 * @param call processes an input that is made by repeating `piece`
 * @returns an empty list if the call is fast or its CPU time grows in proportion to the input; otherwise a line with
 *   the times
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
