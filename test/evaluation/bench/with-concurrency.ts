/** Processes a list with `many` concurrent tasks. */
export async function withConcurrency<T>(
  many: number,
  list: readonly T[],
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const remaining = list.values();
  await Promise.all(
    Array.from({ length: many }, async () => {
      for (const one of remaining) await work(one);
    }),
  );
}
