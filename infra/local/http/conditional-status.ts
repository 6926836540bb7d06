import type { IncomingHttpHeaders } from 'node:http';

/** What conditions are held against. */
export interface Validators {
  /** With its quotes. */
  etag: string;
  /** Epoch milliseconds, whole seconds. */
  modifiedAt: number;
}

/** RFC 9110 §5.6.7: the form that must be sent, and the two that must still be understood. */
const HTTP_DATES = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
];
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * What a conditional GET or HEAD of something that exists comes to, in the order of RFC 9110 §13.2.2.
 *
 * @returns 304, 412, or undefined where the request goes on as if it had no condition
 */
export function conditionalStatus(headers: IncomingHttpHeaders, current: Validators): 304 | 412 | undefined {
  const ifMatch = headers['if-match'];
  const unmodifiedSince = httpDate(headers['if-unmodified-since']);
  if (ifMatch !== undefined) {
    if (!names(ifMatch, current.etag, 'strong')) return 412;
  } else if (unmodifiedSince !== undefined && current.modifiedAt > unmodifiedSince) return 412;
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) return names(ifNoneMatch, current.etag, 'weak') ? 304 : undefined;
  const modifiedSince = httpDate(headers['if-modified-since']);
  return modifiedSince !== undefined && current.modifiedAt <= modifiedSince ? 304 : undefined;
}

/** `If-Range`: whether the part asked for is still a part of this (RFC 9110 §13.1.5); true without the header. */
export function isSameForRange(ifRange: string | undefined, current: Validators): boolean {
  if (ifRange === undefined) return true;
  return ifRange === current.etag || httpDate(ifRange) === current.modifiedAt;
}

/** Whether a list of entity tags, or `*`, names this one (§8.8.3.2). A malformed list names none. */
function names(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
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
