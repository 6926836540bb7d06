/**
 * Before the API: keeps the viewer's Content-Type in a header of ours and sends `application/octet-stream`
 * instead. An HTTP API passes bodies of text types to the function as strings, which would replace bytes that
 * are not UTF-8 (other charsets, gzip). It passes bodies of other types whole, as base64.
 * `lambdas/submit/restore-request.ts` restores the type.
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
  // The header is always set, so that viewers cannot send their own. Without a type it is `none`, which
  // cannot be a media type; an empty value would not be passed on.
  request.headers[CONTENT_TYPE_HEADER] = { value: contentType === undefined ? 'none' : contentType.value };
  request.headers[ADDRESS_HEADER] = { value: event.viewer.ip };
  request.headers['content-type'] = { value: 'application/octet-stream' };
  return request;
}
