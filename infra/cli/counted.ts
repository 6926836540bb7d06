/** `1 article`, `12 articles`: a number with a noun whose plural ends with `s`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
