import { createHash } from 'node:crypto';
import { encodingOf, IN_ANY_CHARSET, parseMediaType } from '#shared/model/content-type.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { LIMITS } from '#shared/settings.ts';
import type { IdempotentRequest } from '#shared/store/idempotent-answers.ts';
import type { ApiRequest } from './answer.ts';

/**
 * The `Idempotency-Key` of a request, a hash of its method, path, query and body, and a hash of its
 * media type.
 *
 * @param body returns the body, decompressed if it was sent as gzip; called only if the header is present
 * @returns undefined if the header is absent
 * @throws {Problem} `invalid-request`: the key is empty or too long
 */
export function idempotentRequest(
  { headers, method, path, query }: ApiRequest,
  body: () => Uint8Array,
): IdempotentRequest | undefined {
  const key = headers.get('idempotency-key');
  if (key === null) return undefined;
  if (key === '' || key.length > LIMITS.maxIdempotencyKeyCharacters) {
    const detail = `must be 1 to ${LIMITS.maxIdempotencyKeyCharacters} characters`;
    throw invalidProblem('invalid-request', [{ header: 'Idempotency-Key', detail }]);
  }
  const sha256 = () => createHash('sha256');
  const hash = sha256().update(`${method} ${path}?${query}\n`).update(body()).digest('hex');
  const typeHash = sha256()
    .update(mediaTypeOf(headers.get('content-type') ?? ''))
    .digest('hex');
  return { key, hash, typeHash };
}

/**
 * The media type in lower case, with the encoding of a body that can have several: `utf8` and `UTF-8` are labels of the
 * same encoding, which is the default of plain text; HTML can name its encoding itself. An invalid header is returned unchanged, because calls without a body accept it.
 */
function mediaTypeOf(contentType: string): string {
  try {
    const { essence, parameters } = parseMediaType(contentType);
    const byDefault = essence === 'text/plain' ? 'utf-8' : undefined;
    const charset = IN_ANY_CHARSET.has(essence) ? (parameters.get('charset') ?? byDefault) : undefined;
    return charset === undefined ? essence : `${essence};charset=${encodingOf(charset) ?? charset}`;
  } catch {
    return contentType;
  }
}
