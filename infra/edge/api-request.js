/**
 * Before the API: keeps the viewer's Content-Type in a header of ours and sends `application/octet-stream` instead. An
 * HTTP API hands over bodies of text types as strings, so bytes that are not UTF-8 (other charsets, gzip) would be replaced;
 * bodies of other types reach the function whole, as base64. `lambdas/submit/restore-request.ts` puts the type back.
 *
 * Also adds the viewer's address, because API Gateway sees that of the edge location.
 *
 * Runs as a CloudFront Function (cloudfront-js-2.0): ES 5.1 with const, let, arrow functions and template literals.
 * `CONTENT_TYPE_HEADER` and `ADDRESS_HEADER` are declared by lines that `edge-code.ts` puts in front of this file.
 */

/* global CONTENT_TYPE_HEADER, ADDRESS_HEADER */

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const contentType = request.headers['content-type'];
  // Always set, so that no viewer can send it; empty values are not passed on, and a media type has a slash.
  request.headers[CONTENT_TYPE_HEADER] = { value: contentType === undefined ? 'none' : contentType.value };
  request.headers[ADDRESS_HEADER] = { value: event.viewer.ip };
  request.headers['content-type'] = { value: 'application/octet-stream' };
  return request;
}
