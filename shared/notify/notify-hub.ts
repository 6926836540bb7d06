/** What a hub made of it. */
export type HubAnswer = 'told' | 'refused' | 'unreachable';

/**
 * Tells a hub that a topic has new content, in the form that hubs agree on: WebSub §4 leaves it to each hub, and they
 * kept that of PubSubHubbub 0.4 §7.1. A redirect is a refusal: to follow it would make a GET of the POST.
 *
 * @param topic exactly the address that the document names as its `self`
 * @param send how it is asked: to be replaced where the order of events is what is looked at
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
