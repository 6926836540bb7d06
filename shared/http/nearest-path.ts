/** Longer paths are not misspelt API paths. */
const MAX_PATH_CHARACTERS = 500;
/** Maximum edit distance of a whole path. */
const MAX_DIFFERENCE = 3;

/**
 * The edit distance of two segments (Levenshtein); `MAX_DIFFERENCE + 1` if the lengths of the segments differ by more
 * than `MAX_DIFFERENCE`.
 */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MAX_DIFFERENCE) return MAX_DIFFERENCE + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The API path that was probably meant: same number of segments and a small edit distance, with or without `v1`.
 *
 * @param path the requested path
 * @param known API paths; a parameter in braces matches any segment
 * @returns undefined if no path is near
 */
export function nearestPath(path: string, known: readonly string[]): string | undefined {
  if (path.length > MAX_PATH_CHARACTERS) return undefined;
  const asked = segmentsOf(path);
  let nearest: { path: string; difference: number } | undefined;
  for (const one of known) {
    const segments = segmentsOf(one);
    if (segments.length !== asked.length) continue;
    const difference = segments.reduce(
      (sum, segment, index) => sum + (segment.startsWith('{') ? 0 : distance(asked[index] ?? '', segment)),
      0,
    );
    if (difference <= MAX_DIFFERENCE && difference < (nearest?.difference ?? MAX_DIFFERENCE + 1))
      nearest = { path: one, difference };
  }
  return nearest?.path;
}

/** Segments in lower case, without the version and empty segments. */
function segmentsOf(path: string): string[] {
  const segments = path.toLowerCase().split('/').filter(Boolean);
  return segments[0] === 'v1' ? segments.slice(1) : segments;
}
