/** Not in an article's history. */
export const UNSTORED_OUTCOMES = ['unchanged', 'duplicate', 'refused'] as const;
export type UnstoredOutcome = (typeof UNSTORED_OUTCOMES)[number];
