/** All kinds of problems in answers (RFC 9457), with status and title. */
export const PROBLEMS = {
  unreadable: { status: 400, title: 'Malformed request' },
  unauthorized: { status: 401, title: 'Missing or invalid token' },
  forbidden: { status: 403, title: 'The token does not allow this request' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'identity-conflict': { status: 409, title: 'The id and the URL belong to different articles' },
  'near-duplicate': { status: 409, title: 'Near duplicate of another article' },
  'taken-down': { status: 409, title: 'The article was taken down' },
  conflict: { status: 409, title: 'The request conflicts with another change' },
  'precondition-failed': { status: 412, title: 'Precondition failed' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'invalid-article': { status: 422, title: 'Invalid article' },
  'invalid-request': { status: 422, title: 'Invalid request' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Service unavailable' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof PROBLEMS;

/**
 * One invalid part of a request, and what was expected there. The part is named by a JSON Pointer (RFC 6901) into the
 * body (empty for the whole body), by the name of a parameter, or by the name of a header.
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
 * An error that the sender of a request gets as the answer (RFC 9457), or as a line of the answer to a batch. Code
 * decides by `kind`, never by the text of the message.
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

/**
 * The feed does not exist or is being deleted.
 *
 * @param feed its valid name
 */
export function feedNotFound(feed: string): Problem {
  return new Problem(
    'not-found',
    `The feed ${feed} does not exist. The admin creates it with PUT /v1/feeds/${feed}.`,
  );
}

/** @param id as the request names it */
export function articleNotFound(feed: string, id: string): Problem {
  return new Problem(
    'not-found',
    `The feed ${feed} has no article ${id}. GET /v1/feeds/${feed}/articles lists its articles.`,
  );
}
