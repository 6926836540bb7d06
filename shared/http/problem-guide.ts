import type { ProblemKind } from '#shared/model/problem.ts';

/** The meaning of each kind of problem, and what its receiver does next; for the API reference. */
export const PROBLEM_GUIDE: Readonly<Record<ProblemKind, string>> = {
  unreadable:
    'The path, the query or the body cannot be decoded: invalid percent-encoding, invalid JSON, or bytes that are not in the named charset. Correct the part that detail names.',
  unauthorized:
    'The Authorization header is missing, or its token is unknown, expired or revoked. Send Authorization: Bearer TOKEN with a token that the admin created. A session in the browser ends after 12 hours, or earlier with its token: sign in again.',
  forbidden:
    'The token is valid, but not for this feed or this call. Use a token that names the feed; calls for the admin need the admin’s token; calls with the cookie of a session, except GET, need its X-Feedmill-CSRF. The answer is the same whether the feed exists or not.',
  'not-found':
    'The feed, the article or the path does not exist. Check its spelling; the calls that list feeds and articles return all of them.',
  'method-not-allowed': 'The path exists, but not with this method. The Allow header lists its methods.',
  'identity-conflict':
    'The id of the submission belongs to one article and its URL to another. Correct the id or the URL, or take one of the articles down first.',
  'near-duplicate':
    'The feed rejects near duplicates, and another article says almost the same. duplicate_of names it: correct that article, or change the text.',
  'taken-down':
    'The article was taken down, so the submission does not publish it again. To publish it, send it with restore=true; only the admin can restore an article that was taken down with final=true.',
  conflict:
    'Another change came first, the feed is being deleted, or the state of the article does not allow the call. Detail says which. Read the current state, and send the request again if it is still possible.',
  'precondition-failed':
    'The condition in If-Match or If-None-Match is not met. If-Match: the article or the feed has changed since you read it, or a PUT would create it, or the ETag is not in quotes. GET it again, apply your change, and send the new ETag exactly as in its ETag header; to create it, leave If-Match out. If-None-Match: the article or the feed exists already with this ETag, or with any ETag if the value is *. To change it, send its ETag in If-Match.',
  'too-large': 'The body is larger than the limit in detail. Split a batch, or leave out embedded data.',
  'unsupported-media-type':
    'The Content-Type, its charset or the Content-Encoding is not supported. Send one of the media types of the call, as UTF-8.',
  'invalid-article':
    'The body was read, but not every field is valid. errors lists every invalid field with what was expected. Nothing was stored.',
  'invalid-request':
    'A query parameter, a header or a field of the settings is invalid. errors lists each of them with what was expected.',
  'idempotency-key-reused':
    'The Idempotency-Key was used within 24 hours for a request with another method, path, query, Content-Type or body. Use a new key for a new request.',
  'too-many-requests':
    'The token has sent too many requests within ten seconds. Wait for the seconds in Retry-After, then continue; a batch sends up to 1,000 articles in one request.',
  internal:
    'Feedmill failed. It is not known whether the request was executed: send it again, with the same Idempotency-Key if it had one. If it fails again, give the request id in detail to the operator.',
  unavailable:
    'The database did not answer in time. Send the same request again after the seconds in Retry-After; a repeated submission is recognised.',
};
