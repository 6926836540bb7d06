export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * The maximum number of pairs of words that are compared. More comparisons would block the page. If two texts have
 * more pairs, all words between the common start and the common end count as changed.
 */
const MAX_CELLS = 4_000_000;

/**
 * The differences between two texts, word by word (longest common subsequence).
 *
 * @returns pieces in order: `before` is made of the kept and removed pieces, `after` of the kept and added
 *   pieces
 */
export function textDifferences(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const pieces: Piece[] = [];
  for (const word of a.slice(0, start)) add(pieces, 'same', word);
  for (const { kind, text } of middle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
    add(pieces, kind, text);
  for (const word of a.slice(a.length - end)) add(pieces, 'same', word);
  return pieces;
}

/** Words, each with the space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function add(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}

/** A word of both texts. Only the space after it can differ: the last word of a paragraph gets a space if a sentence follows. */
function sameWord(one: string, other: string): Piece[] {
  if (one === other) return [{ kind: 'same', text: one }];
  const word = one.trimEnd();
  const pieces: Piece[] = [
    { kind: 'same', text: word },
    { kind: 'removed', text: one.slice(word.length) },
    { kind: 'added', text: other.slice(word.length) },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function middle(a: readonly string[], b: readonly string[]): Piece[] {
  const removed = a.map((text): Piece => ({ kind: 'removed', text }));
  const added = b.map((text): Piece => ({ kind: 'added', text }));
  if (a.length * b.length > MAX_CELLS) return [...removed, ...added];
  const [bareA, bareB] = [a, b].map((words) => words.map((word) => word.trimEnd())) as [string[], string[]];
  const width = b.length + 1;
  // Cell (i, j): the length of the longest common subsequence of `a` from index i and `b` from index j.
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        bareA[i] === bareB[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [one = '', other = ''] = [a[i], b[j]];
    if (bareA[i] === bareB[j]) {
      pieces.push(...sameWord(one, other));
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pieces.push({ kind: 'removed', text: one });
      i++;
    } else {
      pieces.push({ kind: 'added', text: other });
      j++;
    }
  }
  return [...pieces, ...removed.slice(i), ...added.slice(j)];
}
