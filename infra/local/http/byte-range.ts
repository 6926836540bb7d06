/**
 * Parses a `Range` header with one range of bytes (RFC 9110 §14.1.2).
 *
 * @param size bytes of the whole content
 * @returns the positions of the first and the last byte; undefined if the whole content must be sent. This
 *   is also so for several ranges and for an invalid header, because §14.2 allows a server to ignore the
 *   header.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): { first: number; last: number } | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const suffix = Math.min(Number(to), size);
    return suffix === 0 ? 'unsatisfiable' : { first: size - suffix, last: size - 1 };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= size) return 'unsatisfiable';
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
