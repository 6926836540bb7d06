/**
 * Runs before the cache. It rewrites the requested path to the key of one file in one encoding, so that the URI is
 * the whole cache key. If a path cannot be a file of Feedmill or an alias, this function answers 404, and the
 * request never reaches the bucket.
 *
 * Runs as a CloudFront Function (cloudfront-js-2.0): ES 5.1 with const, let, arrow functions and template
 * literals. The paths are the same as in `shared/model/addresses.ts`. A property test checks that both files give
 * the same keys. `edge-code.ts` puts the constants in front of this file: the page, and the patterns from the
 * table of formats.
 */

/* global NOT_FOUND_PAGE, TIMELINE_FILE, ARCHIVE_FILE, ALIAS, ALIAS_PARAMETERS */

const FEED = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** The pages of the list of all feeds from the second page on; the first page is at the root. */
const LIST_PAGE = /^\/list\/(?:[2-9]|[1-9][0-9]{1,4})$/;
const ARTICLE = /^\/articles\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The HTML page of an archive document. Like the addresses of all pages, its address has no ending. */
const ARCHIVE_PAGE = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Folders without a page: the page of the timeline lists their content. */
const LISTED_ON_THE_PAGE = /^(?:tags|archive)\/?$/;
/**
 * If a key has more than 1,024 bytes, S3 answers with another error than for a missing key. A tag has 64
 * characters, which are at most 768 bytes.
 */
const MAX_TAG_BYTES = 800;
/** RFC 9110 §12.5.3: one coding and its parameters. */
const CODING = /^([a-z0-9*-]+)[ \t]*(;.*)?$/;
/** The weight of RFC 9110 §12.4.2, but with any number of digits. */
const WEIGHT = /^q=(0(?:\.\d*)?|1(?:\.0*)?)$/;
/** The icon in the browser's tab. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" rx="1.5" fill="#d96b13"/><g fill="none" stroke="#fff"><circle cx="2" cy="6" r=".4"/><path d="M1.6 3.4a3 3 0 0 1 3 3M1.6 1.6a4.8 4.8 0 0 1 4.8 4.8"/></g></svg>';
/**
 * The weight of identity if the header does not mention identity. It is below the weight of every coding that the
 * header names (RFC 9110 §12.5.3).
 */
const UNMENTIONED_IDENTITY = 0.0001;

/**
 * Headers of the answers that this function makes. The headers policy and viewer-response do not change these
 * answers.
 */
function answer(statusCode, statusDescription, more) {
  const headers = {
    'access-control-allow-origin': { value: '*' },
    'access-control-expose-headers': { value: 'ETag, Link' },
    'strict-transport-security': { value: 'max-age=63072000' },
    'x-content-type-options': { value: 'nosniff' },
  };
  Object.keys(more).forEach((name) => {
    headers[name] = { value: more[name] };
  });
  return { statusCode: statusCode, statusDescription: statusDescription, headers: headers };
}

function preflight() {
  return answer(204, 'No Content', {
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
    'cache-control': 'public, max-age=86400',
  });
}

function notFound(method) {
  const response = answer(404, 'Not Found', {
    'content-type': 'text/html; charset=utf-8',
    // The policy contains the hash of the page's only style.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'public, max-age=60',
  });
  if (method !== 'HEAD') response.body = { encoding: 'text', data: NOT_FOUND_PAGE };
  return response;
}

/** `/favicon.ico` and `/robots.txt`, which clients request from every site. */
function siteFile(path, method) {
  const more = { 'cache-control': 'public, max-age=86400' };
  let data = 'User-agent: *\nDisallow:\n';
  more['content-type'] = 'text/plain; charset=utf-8';
  if (path === '/favicon.ico') {
    data = ICON;
    more['content-type'] = 'image/svg+xml';
  }
  const response = answer(200, 'OK', more);
  if (method !== 'HEAD') response.body = { encoding: 'text', data: data };
  return response;
}

function redirect(location) {
  // The location is relative, because only the address that the reader used is certainly correct, and Host
  // cannot be trusted.
  return answer(301, 'Moved Permanently', { location: location, 'cache-control': 'public, max-age=86400' });
}

/**
 * AWS does not document `normalize` for this runtime. If the method were missing and this function called it,
 * every request for a tag would get 503. Our own links are already in NFC (`timelinePath`). So without the method,
 * only a tag in another form, such as a typed tag, is not found.
 */
function nfc(text) {
  return typeof text.normalize === 'function' ? text.normalize('NFC') : text;
}

/**
 * The text as percent-encoded UTF-8. The characters of `reserved` are encoded too, although `encodeURIComponent`
 * does not encode them.
 */
function encoded(text, reserved) {
  return encodeURIComponent(text).replace(
    reserved,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The path as `canonicalAlias` writes it: equivalent percent-encodings are the same resource (RFC 3986 §6.2.2.1,
 * §6.2.2.2). Throws if it is not percent-encoded UTF-8.
 */
function canonicalPath(path) {
  return path
    .split('/')
    .map((segment) => encoded(nfc(decodeURIComponent(segment)), /[!'()*]/g))
    .join('/');
}

/**
 * A tag as a key contains it, percent-encoded twice because S3 decodes the path once; undefined if the tag is
 * invalid.
 */
function tagFolder(raw) {
  // This is the same code as in `tagKey`. Two letters are replaced first: the lower case of Σ depends on the
  // letters around it, and the lower case of İ is two letters.
  const lower = decodeURIComponent(raw)
    .replace(/\u0130/g, 'i\u0307')
    .toLowerCase()
    .replace(/\u03c2/g, '\u03c3');
  const folded = nfc(lower);
  const key = encoded(folded, /[!'()*.]/g);
  if (key === '' || key.length > MAX_TAG_BYTES) return undefined;
  return key.replace(/%/g, '%25');
}

/** The file that the rest of a path below a timeline's folder names; undefined if there is none. */
function timelineFile(segments) {
  if (segments.length === 1 && segments[0] === '') return 'index.html';
  if (segments.length === 1 && TIMELINE_FILE.test(segments[0])) return segments[0];
  if (segments.length === 2 && segments[0] === 'archive' && ARCHIVE_FILE.test(segments[1])) {
    return `archive/${segments[1]}`;
  }
  if (segments.length === 2 && segments[0] === 'archive' && ARCHIVE_PAGE.test(segments[1])) {
    return `archive/${segments[1]}.html`;
  }
  return undefined;
}

/** Redirects folders without a page to the page of their timeline. */
function listedOnThePage(path, below) {
  const rest = below.join('/');
  return LISTED_ON_THE_PAGE.test(rest) ? { location: path.slice(0, -rest.length) } : undefined;
}

/** @returns `{key}` of a file, `{location}` of a redirect, undefined otherwise */
function target(path) {
  if (path === '/') return { key: '/index.html' };
  if (path === '/feeds' || path === '/feeds/') return { location: '/' };
  if (path === '/feeds.opml') return { key: path };
  if (LIST_PAGE.test(path)) return { key: `${path}.html` };
  if (ARTICLE.test(path)) return { key: `${path}.html` };
  const segments = path.split('/');
  if (segments[1] !== 'feeds' || segments.length < 3 || !FEED.test(segments[2])) return undefined;
  let folder = `/feeds/${segments[2]}/`;
  let below = segments.slice(3);
  const listOfFeed = listedOnThePage(path, below);
  if (listOfFeed !== undefined) return listOfFeed;
  if (below[0] === 'tags' && below.length > 1) {
    const tag = tagFolder(below[1]);
    if (tag === undefined) return undefined;
    folder += `tags/${tag}/`;
    below = below.slice(2);
  }
  if (below.length === 0) return { location: `${path}/` };
  const list = listedOnThePage(path, below);
  if (list !== undefined) return list;
  const file = timelineFile(below);
  return file === undefined ? undefined : { key: folder + file };
}

/**
 * The key of an alias as `aliasKey` makes it, percent-encoded a second time because S3 decodes the path once;
 * undefined if the address cannot be an alias.
 */
function aliasObject(path, query) {
  const given = ALIAS_PARAMETERS.filter((name) => query[name] !== undefined);
  const search = given.map((name) => `${name}=${query[name].value}`).join('&');
  const address = search === '' ? path : `${path}?${search}`;
  if (!ALIAS.test(address)) return undefined;
  return `/aliases${address
    .replace(/\/(?=\?|$)/, '')
    .replace('?', '/!')
    .replace(/[=&]/g, '!')
    .replace(/%/g, '%25')}`;
}

/** The weight among the parameters of a coding; 1 without a weight; undefined if the weight is malformed. */
function weightIn(parameters) {
  let weight = 1;
  (parameters === undefined ? '' : parameters).split(';').forEach((parameter) => {
    const text = parameter.trim();
    if (!/^q[ \t]*=/.test(text)) return;
    const match = WEIGHT.exec(text);
    weight = match === null ? undefined : Number(match[1]);
  });
  return weight;
}

/** The weight of each coding in the header; `x-gzip` means gzip (RFC 9110 §8.4.1.3). Malformed parts are ignored. */
function weights(header) {
  const named = {};
  header.split(',').forEach((part) => {
    const match = CODING.exec(part.trim().toLowerCase());
    if (match === null) return;
    const weight = weightIn(match[2]);
    if (weight !== undefined) named[match[1] === 'x-gzip' ? 'gzip' : match[1]] = weight;
  });
  return named;
}

/** The file ending of the encoding to serve. If a request excludes all encodings, it gets identity instead of a 406. */
function variantEnding(header) {
  const named = weights(header);
  const weight = (coding, unmentioned) => {
    if (named[coding] !== undefined) return named[coding];
    return named['*'] === undefined ? unmentioned : named['*'];
  };
  const br = weight('br', 0);
  const gzip = weight('gzip', 0);
  const identity = weight('identity', UNMENTIONED_IDENTITY);
  if (br > 0 && br >= gzip && br >= identity) return '.br';
  if (gzip > 0 && gzip >= identity) return '.gz';
  return '';
}

/** A header sent more than once is one list (RFC 9110 §5.3). */
function headerOf(request, name) {
  const header = request.headers[name];
  if (header === undefined) return '';
  if (header.multiValue === undefined) return header.value;
  return header.multiValue.map((one) => one.value).join(',');
}

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  if (request.method === 'OPTIONS') return preflight();
  let path;
  try {
    path = canonicalPath(request.uri);
  } catch (_) {
    return notFound(request.method);
  }
  if (path === '/favicon.ico' || path === '/robots.txt') return siteFile(path, request.method);
  const alias = aliasObject(path, request.querystring);
  if (alias !== undefined) {
    // The reader's conditional headers are removed, because the reader got their values from the old feed. With
    // them, S3 could answer 304 because of the date of this object.
    delete request.headers['if-none-match'];
    delete request.headers['if-modified-since'];
  }
  const found = alias === undefined ? target(path) : { key: alias };
  if (found === undefined) return notFound(request.method);
  if (found.location !== undefined) return redirect(found.location);
  request.uri = found.key + variantEnding(headerOf(request, 'accept-encoding'));
  return request;
}
