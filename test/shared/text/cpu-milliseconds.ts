/** What a call costs this process, whoever else wants the machine. Milliseconds of CPU time. */
export function cpuMilliseconds(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
