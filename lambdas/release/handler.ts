/** Not written yet. */
export const handler = async (): Promise<void> => {};
