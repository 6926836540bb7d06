import { execFile } from 'node:child_process';

export interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

const MAX_MILLISECONDS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * Runs a program to its end with `home` as its home directory, so that no file of the user is read or changed.
 *
 * @throws {Error} the program cannot be started, or does not end in time
 */
export function runProgram(command: string, options: readonly string[], home: string): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    execFile(
      command,
      options,
      {
        cwd: home,
        env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8', TERM: 'xterm' },
        timeout: MAX_MILLISECONDS,
        maxBuffer: MAX_OUTPUT_BYTES,
      },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') reject(error);
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
