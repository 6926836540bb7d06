/** Every way in which a request can fail that its sender can act on (RFC 9457). The table is the documentation. */
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
 * One invalid part of a request and what was expected there: a JSON Pointer (RFC 6901) into the body (the empty one is the
 * whole body), or the name of a parameter of the query or path, or the name of a header.
 */
export type FieldError = { detail: string } & (
  | { pointer: string; parameter?: never; header?: never }
  | { parameter: string; pointer?: never; header?: never }
  | { header: string; pointer?: never; parameter?: never }
);

export interface ProblemOptions extends ErrorOptions {
  /** Every bad field, not the first alone. */
  errors?: FieldError[];
  /** Members of this kind alone, such as `duplicate_of`. */
  extra?: Record<string, unknown>;
  /** Headers that the answer needs, such as `Allow` or `Retry-After`. */
  headers?: Record<string, string>;
}

/**
 * A request that fails in a way its sender can act on. Only `serve` turns it into an answer (a batch: a line).
 * Never decide on the text of a message; decide on `kind`.
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

/** If-Match named another state of the article than it is in (RFC 9110 §13.1.1). */
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
