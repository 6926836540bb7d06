/**
 * The maximum number of bytes of an answer. Every published file is smaller, so a larger answer does not come from this
 * service.
 */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Fetches a published file from CloudFront, as a hub would.
 *
 * @param send replaces `fetch` in tests
 * @returns the decoded bytes; undefined if CloudFront does not serve the file in time
 */
export async function fetchPublished(
  url: string,
  timeoutMilliseconds: number,
  send: typeof fetch = fetch,
): Promise<Uint8Array | undefined> {
  try {
    const answer = await send(url, {
      // Most hubs ask for gzip, so this request gets the same cached copy as the request of a hub.
      headers: { 'accept-encoding': 'gzip' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    if (answer.status !== 200 || answer.body === null) {
      await answer.body?.cancel();
      return undefined;
    }
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of answer.body) {
      bytes += chunk.byteLength;
      if (bytes > MAX_BYTES) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    // No answer, or not in time.
    return undefined;
  }
}
