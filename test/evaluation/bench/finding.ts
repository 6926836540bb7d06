export type Goal = { atMost: number } | { atLeast: number };

/** One line of the table: a measurement divided by its reference. */
export interface Finding {
  what: string;
  against: string;
  /** One value for each round, or a single value if a round cannot change it. */
  ratios: readonly number[];
  /** Absent if the line only explains another line. */
  goal?: Goal;
}

/** A line that cannot be measured here, with the reason. */
export interface Skipped {
  what: string;
  against: string;
  skipped: string;
}

/** Measures some lines of the table in a number of rounds. */
export type Row = (rounds: number) => Promise<(Finding | Skipped)[]>;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Whether the median meets the goal. True if there is no goal. */
export function holds({ ratios, goal }: Finding): boolean {
  if (goal === undefined) return true;
  return 'atMost' in goal ? median(ratios) <= goal.atMost : median(ratios) >= goal.atLeast;
}
