import type { ApiRequest } from '#shared/http/answer.ts';
import { Problem } from '#shared/model/problem.ts';
import { unpack } from '#shared/read/body/unpack.ts';
import type { RawBody } from '#shared/read/body.ts';
import { RESEND_HEADER } from './restore-request.ts';

/**
 * With its headers.
 *
 * @throws {Problem} `unsupported-media-type`: API Gateway replaced bytes
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
 * For idempotency: two gzip bodies of one text can differ.
 *
 * @throws {Problem} as `rawBody` and `unpack`
 */
export function unpackedBody(request: ApiRequest, maxBytes: number): Uint8Array {
  return unpack(rawBody(request), maxBytes);
}
