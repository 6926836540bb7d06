/** What a ratio has to be. */
export type Goal = { atMost: number } | { atLeast: number };

/** One line of the table: a measurement divided by its reference. */
export interface Finding {
  what: string;
  against: string;
  /** One for each round; a single one where the same thing is counted in every run. */
  ratios: readonly number[];
  /** Absent where the line only explains another. */
  goal?: Goal;
}

/** A line that could not be measured here, and why. */
export interface Skipped {
  what: string;
  against: string;
  skipped: string;
}

/** Measures some lines of the table in so many rounds. */
export type Row = (rounds: number) => Promise<(Finding | Skipped)[]>;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Whether the median meets the goal. */
export function holds({ ratios, goal }: Finding): boolean {
  if (goal === undefined) return true;
  return 'atMost' in goal ? median(ratios) <= goal.atMost : median(ratios) >= goal.atLeast;
}
