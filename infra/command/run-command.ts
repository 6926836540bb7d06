import { StartError } from '../local/start-error.ts';
import { CommandError, type ExitCode } from './command-error.ts';

/**
 * Runs a command and sets its exit code: 0 on success, 2 for wrong arguments, 1 for another condition that
 * the user can change. For 1 and 2 it prints one sentence to standard error. Any other error is a defect and
 * is thrown with its stack.
 */
export async function runCommand(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const exitCode = exitCodeOf(error);
    if (exitCode === undefined || !(error instanceof Error)) throw error;
    const output = exitCode === 0 ? process.stdout : process.stderr;
    output.write(`${error.message}\n`);
    process.exitCode = exitCode;
  }
}

function exitCodeOf(error: unknown): ExitCode | undefined {
  if (error instanceof CommandError) return error.exitCode;
  const isOutside = error instanceof StartError || isOfAws(error);
  return isOutside ? 1 : undefined;
}

/** Whether a call to AWS failed, or credentials are missing. */
function isOfAws(error: unknown): boolean {
  return error instanceof Error && ('$metadata' in error || error.name === 'CredentialsProviderError');
}
