/** 0 for `--help`, 2 for wrong arguments, 1 for other conditions. */
export type ExitCode = 0 | 1 | 2;

/** An end that the user can change; the message says how. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
