/** Outcomes of submissions that change no article. The history of an article does not contain them. */
export const UNSTORED_OUTCOMES = ['unchanged', 'duplicate', 'refused'] as const;
export type UnstoredOutcome = (typeof UNSTORED_OUTCOMES)[number];
