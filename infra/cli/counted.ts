/** A number with its noun, whose plural ends with `s`: `1 article`, `12 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
