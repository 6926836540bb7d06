/**
 * Replaces `postcss` in the bundles. `sanitize-html` uses it only to parse style attributes, which
 * `parseStyleAttributes: false` turns off. Without `postcss` the bundles have four packages and 90 KB less.
 *
 * @throws {Error} always: a style attribute would be parsed
 */
export function parse(): never {
  throw new Error('style attributes are not parsed: sanitise with parseStyleAttributes: false');
}
