/** All kinds of problems that a sender can act on (RFC 9457), with status and title. */
export const PROBLEMS = {
  unreadable: { status: 400, title: 'The request cannot be read' },
  unauthorized: { status: 401, title: 'A valid token is required' },
  forbidden: { status: 403, title: 'The token does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'identity-conflict': { status: 409, title: 'The id and the URL name two different articles' },
  'near-duplicate': { status: 409, title: 'Another article says the same' },
  'taken-down': { status: 409, title: 'The article was taken down' },
  conflict: { status: 409, title: 'The request conflicts with another one' },
  'precondition-failed': { status: 412, title: 'Somebody else was faster' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type that is not taken' },
  'invalid-article': { status: 422, title: 'The article is not valid' },
  'invalid-request': { status: 422, title: 'The request is not valid' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another body' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not able to answer now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof PROBLEMS;

/**
 * One invalid part of a request and what was expected there: a JSON Pointer (RFC 6901) into the body (empty for the
 * whole body), or the name of a parameter, or the name of a header.
 */
export type FieldError = { detail: string } & (
  | { pointer: string; parameter?: never; header?: never }
  | { parameter: string; pointer?: never; header?: never }
  | { header: string; pointer?: never; parameter?: never }
);

export interface ProblemOptions extends ErrorOptions {
  /** All invalid fields, not only the first. */
  errors?: FieldError[];
  /** Members that only this kind of problem has, such as `duplicate_of`. */
  extra?: Record<string, unknown>;
  /** Headers that the answer needs, such as `Allow` or `Retry-After`. */
  headers?: Record<string, string>;
}

/**
 * A request that fails in a way that its sender can act on. `serve` turns it into an answer, a batch into a line.
 * Decide on `kind`, never on the text of the message.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(kind: ProblemKind, detail: string, options: ProblemOptions = {}) {
    super(detail, options);
    this.name = 'Problem';
    this.kind = kind;
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return PROBLEMS[this.kind].status;
  }
}

/** `If-Match` does not match the current ETag of the article (RFC 9110 §13.1.1). */
export function preconditionFailed(): Problem {
  return new Problem(
    'precondition-failed',
    'The article was changed since: read it again, and send its new ETag',
  );
}

/** @param feed its name, as the request has it */
export function feedNotFound(feed: string): Problem {
  return new Problem('not-found', `There is no feed ${feed}`);
}
