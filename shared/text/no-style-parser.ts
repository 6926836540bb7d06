/**
 * Replaces `postcss` in the bundles. `sanitize-html` uses it only to parse style attributes, which
 * `parseStyleAttributes: false` turns off. Without `postcss` the bundles are 90 KB smaller and have four
 * packages fewer.
 *
 * @throws {Error} always: a style attribute would be parsed
 */
export function parse(): never {
  throw new Error('style attributes are not parsed: sanitise with parseStyleAttributes: false');
}
