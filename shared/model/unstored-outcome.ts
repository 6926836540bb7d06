/** Outcomes of submissions that store no article, so that no history has them. */
export const UNSTORED_OUTCOMES = ['unchanged', 'duplicate', 'refused'] as const;
export type UnstoredOutcome = (typeof UNSTORED_OUTCOMES)[number];
