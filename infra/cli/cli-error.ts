/** Exit codes of `feedmill`, with their meaning as `--help` and docs/cli.md print it. */
export const EXIT_CODES = {
  done: [0, 'done'],
  refused: [1, 'the API refused an article or a change, or some of many articles failed'],
  usage: [2, 'wrong arguments, or a file that cannot be read'],
  forbidden: [3, 'no token, an invalid token, or a token without the right for the call'],
  'not-found': [4, 'the feed or the article does not exist'],
  unavailable: [5, 'no answer, or the service asked to wait for too long'],
  'proof-failed': [6, 'a feed reader would show an old article as new'],
  interrupted: [130, 'interrupted with Ctrl-C; `--resume` continues an import'],
} as const satisfies Record<string, readonly [code: number, meaning: string]>;

export type ExitReason = keyof typeof EXIT_CODES;

/** A condition that ends a command and that the user can change. The message says what is wrong and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly reason: ExitReason;
  /** True if the API refused an article because it is a draft. */
  readonly isDraft: boolean;

  constructor(reason: ExitReason, message: string, options: ErrorOptions & { isDraft?: boolean } = {}) {
    super(message, options);
    this.reason = reason;
    this.isDraft = options.isDraft === true;
  }
}
