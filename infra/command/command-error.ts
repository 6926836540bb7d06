/** Exit codes of commands: 2 for wrong arguments, 1 for any other condition that the user can change. */
export type ExitCode = 1 | 2;

/** An end that the user can change; the message says how. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
