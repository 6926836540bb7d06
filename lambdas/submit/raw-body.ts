import type { ApiRequest } from '#shared/http/answer.ts';
import { Problem } from '#shared/model/problem.ts';
import { unpack } from '#shared/read/body/unpack.ts';
import type { RawBody } from '#shared/read/body.ts';
import { RESEND_HEADER } from './restore-request.ts';

/**
 * The body of a request with the headers that describe it.
 *
 * @throws {Problem} `unsupported-media-type`: API Gateway replaced bytes of the body
 */
export function rawBody({ body, headers, path }: ApiRequest): RawBody {
  const resendTo = headers.get(RESEND_HEADER);
  if (resendTo !== null) {
    throw new Problem(
      'unsupported-media-type',
      `The gateway replaced bytes of the body: this host transmits only UTF-8 without Content-Encoding. Send it to ${resendTo}${path}, or as uncompressed UTF-8.`,
    );
  }
  return {
    bytes: body,
    contentType: headers.get('content-type') ?? undefined,
    contentEncoding: headers.get('content-encoding') ?? undefined,
  };
}

/**
 * The uncompressed body of a request. Idempotency compares these bytes, because two gzip bodies of the same text can
 * differ, for example in their time stamps.
 *
 * @throws {Problem} what `rawBody` and `unpack` throw
 */
export function unpackedBody(request: ApiRequest, maxBytes: number): Uint8Array {
  return unpack(rawBody(request), maxBytes);
}
