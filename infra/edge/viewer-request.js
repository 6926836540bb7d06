/**
 * Before the cache: the path a reader asks for becomes the key of one file in one encoding, so that a URI is all that
 * the cache has to know. What is no address of ours is answered here and never reaches the bucket.
 *
 * Runs as a CloudFront Function (cloudfront-js-2.0): ES 5.1 with const, let, arrow functions and template literals.
 * The paths are those of `shared/model/addresses.ts`; a property test holds both to the same keys.
 * `NOT_FOUND_PAGE` is declared by a line that goes before this file.
 */

/* global NOT_FOUND_PAGE */

const FEED = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const ARTICLE = /^\/articles\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIMELINE_FILE = /^(?:rss\.xml|atom\.xml|feed\.json)$/;
const ARCHIVE_FILE = /^[a-z0-9][a-z0-9-]{0,63}\.(?:xml|json)$/;
/** Where people read the archive: as all pages, without an ending. */
const ARCHIVE_PAGE = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** S3 answers a key of more than 1,024 bytes with an error of its own. 64 characters of a tag are 768 at most. */
const MAX_TAG_BYTES = 800;
/** RFC 9110 §12.4.2 and §12.5.3: one coding and its weight. */
const CODING = /^([a-z0-9*-]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/;
/** A coding nobody mentioned is still allowed where it is identity, but any that was asked for comes first. */
const UNMENTIONED_IDENTITY = 0.0001;

/** Headers of the answers that are made here: neither the headers policy nor viewer-response touches them. */
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
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'public, max-age=60',
  });
  if (method !== 'HEAD') response.body = { encoding: 'text', data: NOT_FOUND_PAGE };
  return response;
}

/**
 * AWS documents no `normalize` for this runtime, and a missing method would be a 503 for every tag. Our own links are
 * in NFC already (`timelinePath`), so that without it only addresses in another form, typed by hand, are not found.
 */
function nfc(text) {
  return typeof text.normalize === 'function' ? text.normalize('NFC') : text;
}

/** The one way a tag is written in a key, doubly encoded since S3 decodes a path once; undefined for what is no tag. */
function tagFolder(raw) {
  let tag;
  try {
    tag = decodeURIComponent(raw);
  } catch (_) {
    return undefined;
  }
  // As `tagKey` has it. The two letters that Unicode maps by their neighbours, or to two, are left to no runtime.
  const lower = nfc(tag)
    .replace(/\u0130/g, 'i\u0307')
    .toLowerCase()
    .replace(/\u03c2/g, '\u03c3');
  const folded = nfc(lower);
  const key = encodeURIComponent(folded).replace(
    /[!'()*.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (key === '' || key.length > MAX_TAG_BYTES) return undefined;
  return key.replace(/%/g, '%25');
}

/** The file below a timeline's folder; undefined for what is none. */
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

/** @returns `{key}` of a file, `{folder: true}` where only the slash at the end is missing, undefined otherwise */
function target(path) {
  if (path === '/') return { key: '/index.html' };
  if (path === '/feeds.opml') return { key: path };
  if (ARTICLE.test(path)) return { key: `${path}.html` };
  const segments = path.split('/');
  if (segments[1] !== 'feeds' || segments.length < 3 || !FEED.test(segments[2])) return undefined;
  let folder = `/feeds/${segments[2]}/`;
  let below = segments.slice(3);
  if (below[0] === 'tags' && below.length > 1) {
    const tag = tagFolder(below[1]);
    if (tag === undefined) return undefined;
    folder += `tags/${tag}/`;
    below = below.slice(2);
  }
  if (below.length === 0) return { folder: true };
  const file = timelineFile(below);
  return file === undefined ? undefined : { key: folder + file };
}

/** What the header says of each coding it names, `x-gzip` being gzip (RFC 9110 §8.4.1.3). Malformed parts say nothing. */
function weights(header) {
  const named = {};
  header.split(',').forEach((part) => {
    const match = CODING.exec(part.trim().toLowerCase());
    if (match === null) return;
    named[match[1] === 'x-gzip' ? 'gzip' : match[1]] = match[2] === undefined ? 1 : Number(match[2]);
  });
  return named;
}

/** The ending of the variant to serve. Nobody is refused: who excludes all that there is gets identity. */
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
  const found = target(request.uri);
  if (found === undefined) return notFound(request.method);
  if (found.folder) {
    return answer(301, 'Moved Permanently', {
      // Relative: the address a reader used is the only one known to be right, and Host is not to be trusted.
      location: `${request.uri}/`,
      'cache-control': 'public, max-age=86400',
    });
  }
  request.uri = found.key + variantEnding(headerOf(request, 'accept-encoding'));
  return request;
}
