import type { ApiRequest } from '#shared/http/answer.ts';
import type { RawBody } from '#shared/read/body.ts';

/** The body of a request with the headers that say what it is. */
export function rawBody({ body, headers }: ApiRequest): RawBody {
  return {
    bytes: body,
    contentType: headers.get('content-type') ?? undefined,
    contentEncoding: headers.get('content-encoding') ?? undefined,
  };
}
