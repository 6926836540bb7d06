import { StartError } from '../local/start-error.ts';
import { CommandError, type ExitCode } from './command-error.ts';

/**
 * Runs a command as all of ours end: with 0; with 2 and a sentence on standard error where it was called wrongly; with 1
 * and a sentence where something outside of it is in the way. Anything else is a defect, and shows its stack.
 */
export async function runCommand(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const exitCode = exitCodeOf(error);
    if (exitCode === undefined || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCode;
  }
}

function exitCodeOf(error: unknown): ExitCode | undefined {
  if (error instanceof CommandError) return error.exitCode;
  const isOutside = error instanceof StartError || isOfAws(error);
  return isOutside ? 1 : undefined;
}

/** AWS refused a call, or there is nobody to sign it: a name that is wrong, a right or credentials that are missing. */
function isOfAws(error: unknown): boolean {
  return error instanceof Error && ('$metadata' in error || error.name === 'CredentialsProviderError');
}
