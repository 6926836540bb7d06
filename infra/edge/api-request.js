/**
 * Runs before the API. It moves the viewer's Content-Type to a header of ours, and sends
 * `application/octet-stream` as Content-Type. The reason: an HTTP API passes the body of a text type to the
 * function as a string. In this string, bytes that are not UTF-8 would be replaced (other charsets, gzip). A body
 * of another type is passed as base64, so it keeps all bytes. `lambdas/submit/restore-request.ts` restores the
 * type.
 *
 * Also adds the viewer's address, because API Gateway sees only the address of the edge location.
 *
 * Runs as a CloudFront Function (cloudfront-js-2.0): ES 5.1 with const, let, arrow functions and template literals.
 * `CONTENT_TYPE_HEADER` and `ADDRESS_HEADER` are declared by lines that `edge-code.ts` puts in front of this file.
 */

/* global CONTENT_TYPE_HEADER, ADDRESS_HEADER */

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const contentType = request.headers['content-type'];
  // The header is always set, so that viewers cannot send their own. Without a type, it is `none`, which cannot be
  // a media type. An empty value would not be passed on.
  request.headers[CONTENT_TYPE_HEADER] = { value: contentType === undefined ? 'none' : contentType.value };
  request.headers[ADDRESS_HEADER] = { value: event.viewer.ip };
  request.headers['content-type'] = { value: 'application/octet-stream' };
  return request;
}
