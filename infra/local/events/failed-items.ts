/** The ids in `{batchItemFailures: [{itemIdentifier}]}`; as in Lambda, any other result is success. */
export function failedItems(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || !('batchItemFailures' in value)) return [];
  if (!Array.isArray(value.batchItemFailures)) return [];
  return value.batchItemFailures.map((failure: unknown) =>
    typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure
      ? failure.itemIdentifier
      : undefined,
  );
}
