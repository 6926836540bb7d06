import type { IncomingHttpHeaders } from 'node:http';

export interface Validators {
  /** The entity tag with its quotes. */
  etag: string;
  /** Epoch milliseconds, a multiple of 1,000, because HTTP dates have no fraction of a second. */
  modifiedAt: number;
}

/**
 * RFC 9110 §5.6.7: the current form of dates and the obsolete form of RFC 850. `ASCTIME` is the other
 * obsolete form.
 */
const HTTP_DATES = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
];
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * The status of a conditional GET or HEAD of an existing resource, in the order of RFC 9110 §13.2.2.
 *
 * @returns 304, 412, or undefined if the conditions do not change the answer
 */
export function conditionalStatus(headers: IncomingHttpHeaders, current: Validators): 304 | 412 | undefined {
  const ifMatch = headers['if-match'];
  const unmodifiedSince = httpDate(headers['if-unmodified-since']);
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, current.etag, 'strong')) return 412;
  } else if (unmodifiedSince !== undefined && current.modifiedAt > unmodifiedSince) return 412;
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, current.etag, 'weak') ? 304 : undefined;
  const modifiedSince = httpDate(headers['if-modified-since']);
  return modifiedSince !== undefined && current.modifiedAt <= modifiedSince ? 304 : undefined;
}

/**
 * Whether `If-Range` matches the current version, so that the range may be sent (RFC 9110 §13.1.5). True if
 * the request has no `If-Range`.
 */
export function isSameForRange(ifRange: string | undefined, current: Validators): boolean {
  if (ifRange === undefined) return true;
  return ifRange === current.etag || httpDate(ifRange) === current.modifiedAt;
}

/** Whether a list of entity tags, or `*`, matches an entity tag (§8.8.3.2). A malformed list matches no entity tag. */
function matches(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true;
  if (!/^\s*(?:(?:W\/)?"[^"]*"\s*(?:,\s*)*)+$/.test(list)) return false;
  return [...list.matchAll(/(W\/)?("[^"]*")/g)].some(
    ([, weak, tag]) => tag === etag && (comparison === 'weak' || weak === undefined),
  );
}

function httpDate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const isDate = HTTP_DATES.some((form) => form.test(text));
  if (!isDate && !ASCTIME.test(text)) return undefined;
  const at = Date.parse(isDate ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : at;
}
