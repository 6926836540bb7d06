/**
 * Exit codes of commands: 0 for `--help`, 2 for wrong arguments, 1 for any other condition that the user can
 * change.
 */
export type ExitCode = 0 | 1 | 2;

/**
 * A condition that stops a command and that the user can change. The message says in one sentence what to change.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
