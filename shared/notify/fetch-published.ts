/** More than any file that is published; a front that sends more than this is none of ours. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * What the front shows at an address, as a hub would get it.
 *
 * @param send how it is asked: to be replaced where the order of events is what is looked at
 * @returns the document's bytes without encoding; undefined where the front shows none
 */
export async function fetchPublished(
  url: string,
  timeoutMilliseconds: number,
  send: typeof fetch = fetch,
): Promise<Uint8Array | undefined> {
  try {
    const answer = await send(url, {
      // What nearly all hubs ask for, so that this looks at the copy that they will get.
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
    // It does not answer, or not in time: it shows nothing.
    return undefined;
  }
}
