import { slowCases } from './slow-cases.ts';

const KiB = 1_024;

/** The CPU time of a call in this process, in milliseconds, independent of other load. */
function cpuMilliseconds(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Judges a call by the growth of its time from 32 to 64 and 128 KiB, because another process can double the time
 * itself.
 *
 * @param call processes an input that is made by repeating `piece`
 * @returns empty if CPU time grows in proportion to the input; else a line with the times
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
