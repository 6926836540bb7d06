import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An assembly that was not used for this time is deleted. */
const UNUSED_MILLISECONDS = 24 * 60 * 60_000;
const USER = /^process-(\d+)$/;

/**
 * Records that this process uses an assembly from now on, until the process ends. The files must exist for this
 * time, because functions load parts of their bundles only when they need them.
 */
export function markUsed(assembly: string): void {
  for (const pid of usersOf(assembly))
    if (!isRunning(pid)) rmSync(join(assembly, `process-${pid}`), { force: true });
  writeFileSync(join(assembly, `process-${process.pid}`), '');
  const now = new Date();
  utimesSync(assembly, now, now);
}

/** Deletes assemblies that no process uses and that were not used for a day. */
export function deleteUnused(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const isOld = Date.now() - statSync(path).mtimeMs > UNUSED_MILLISECONDS;
    if (isOld && !usersOf(path).some(isRunning)) rmSync(path, { recursive: true, force: true });
  }
}

function usersOf(assembly: string): number[] {
  return readdirSync(assembly).flatMap((name) => {
    const [, pid] = USER.exec(name) ?? [];
    return pid === undefined ? [] : [Number(pid)];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process runs, but as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
