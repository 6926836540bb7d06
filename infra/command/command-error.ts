/** What a command ends with: it was called wrongly, or something that it met keeps it from its work. */
export type ExitCode = 1 | 2;

/** Keeps a command from its work, and whoever called it can change that. The message is one sentence that says how. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
