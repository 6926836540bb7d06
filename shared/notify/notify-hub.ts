export type HubAnswer = 'told' | 'refused' | 'unreachable';

/**
 * Notifies a hub, as in PubSubHubbub 0.4 §7.1 (WebSub §4 has no form). A redirect is refused, because it
 * would make a GET.
 *
 * @param topic exactly `self` of the document
 * @param send replaces `fetch` in tests
 */
export async function notifyHub(
  hub: string,
  topic: string,
  timeoutMilliseconds: number,
  send: typeof fetch = fetch,
): Promise<HubAnswer> {
  try {
    const answer = await send(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await answer.body?.cancel();
    return answer.ok ? 'told' : 'refused';
  } catch {
    return 'unreachable';
  }
}
