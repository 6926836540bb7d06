/**
 * Runs after the cache. It adds the headers that differ from file to file and that S3 cannot store. CloudFront
 * does not run this function for answers with a status of 400 and above. The URI of the request is the URI that
 * viewer-request wrote.
 *
 * Runs as a CloudFront Function (cloudfront-js-2.0): ES 5.1 with const, let, arrow functions and template
 * literals. `edge-code.ts` puts the constants in front of this file: patterns from the table of formats, the
 * headers with the metadata of an object, the default `max-age` of feeds, and `SITE`,
 * `{url: string, hubs: string[], ownHub: string}`. `url` is empty if the stack does not have its own domain.
 * `ownHub` is empty if the stack has no hub.
 */

/* global SITE, FEED_FILE, ARCHIVE_DOCUMENT, HUB_TOPIC, OWN_MAX_AGE, LOCATION, FEED_MAX_AGE */

/** A sealed document changes only if one of its articles changes. */
const ARCHIVE_MAX_AGE = '86400';

/**
 * A page may load its own style, pictures and sound, but no script, form or frame. The pages contain this
 * policy too, with the hash of their style. This header does not contain the hash: after a change of the
 * style, pages that were rendered earlier would lose their style.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  'img-src https: http: data:',
  'media-src https: http:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of S3 for the owner of an object, such as our hash and its version. Readers do not need them. */
const OWNER_HEADERS = /^x-amz-(?!cf-)/;

/**
 * Seconds for which readers may cache a file. If undefined, the `Cache-Control` of the object applies. For feed
 * files it is defined: the 60 s in the object's `Cache-Control` are for the edge, and a reader that obeyed them
 * would poll too often.
 */
function readersMaxAge(object, headers) {
  if (ARCHIVE_DOCUMENT.test(object)) return ARCHIVE_MAX_AGE;
  if (!FEED_FILE.test(object)) return undefined;
  const own = headers[OWN_MAX_AGE];
  return own !== undefined && /^\d+$/.test(own.value) ? own.value : FEED_MAX_AGE;
}

/**
 * If an object has a location, the answer redirects to this location. This answer has no body, and no validator
 * that a reader could store.
 */
function redirect(response) {
  const location = response.headers[LOCATION].value;
  response.statusCode = 301;
  response.statusDescription = 'Moved Permanently';
  response.headers = {
    location: { value: location },
    'cache-control': { value: 'public, max-age=86400' },
    'content-type': response.headers['content-type'],
    'content-encoding': response.headers['content-encoding'],
    'access-control-allow-origin': { value: '*' },
    'access-control-expose-headers': { value: 'ETag, Link' },
    'strict-transport-security': { value: 'max-age=63072000' },
    'x-content-type-options': { value: 'nosniff' },
    vary: { value: 'Accept-Encoding' },
  };
  Object.keys(response.headers).forEach((name) => {
    if (response.headers[name] === undefined) delete response.headers[name];
  });
  return response;
}

/** The path of the object without the ending of its encoding. */
function objectPath(uri) {
  return uri.replace(/\.(?:br|gz)$/, '');
}

/** The path that readers use. In this path, a page has no file name, and a tag is percent-encoded only once. */
function publicPath(path) {
  return path
    .replace(/\/index\.html$/, '/')
    .replace(/\.html$/, '')
    .replace(/%25/g, '%');
}

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const headers = event.response.headers;
  if (headers[LOCATION] !== undefined) return redirect(event.response);
  const object = objectPath(event.request.uri);
  const path = publicPath(object);
  const maxAge = readersMaxAge(object, headers);
  if (maxAge !== undefined) {
    headers['cache-control'] = { value: `public, max-age=${maxAge}, stale-if-error=86400` };
  }
  Object.keys(headers).forEach((name) => {
    if (OWNER_HEADERS.test(name)) delete headers[name];
  });
  headers.vary = { value: 'Accept-Encoding' };
  // The headers policy adds these headers only if the request has an Origin. So a shared cache could store an
  // answer without these headers.
  headers['access-control-allow-origin'] = { value: '*' };
  headers['access-control-expose-headers'] = { value: 'ETag, Link' };
  // The Host of the request is not used, because clients can choose it. The template cannot put the name of the
  // distribution into a function of the same distribution, because CloudFormation would refuse the cycle.
  const site = SITE.url === '' ? `https://${event.context.distributionDomainName}` : SITE.url;
  const ownHubs = SITE.ownHub === '' ? [] : [`${site}${SITE.ownHub}`];
  const hubs = HUB_TOPIC.test(path) ? ownHubs.concat(SITE.hubs) : [];
  const links = [`<${site}${path}>; rel="self"`].concat(hubs.map((hub) => `<${hub}>; rel="hub"`));
  headers.link = { value: links.join(', ') };
  if (/\.html$/.test(object)) headers['content-security-policy'] = { value: PAGE_POLICY };
  return event.response;
}
