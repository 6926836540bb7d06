export type HubAnswer = 'told' | 'refused' | 'unreachable';

/**
 * Notifies a hub that a topic has new content, in the form of PubSubHubbub 0.4 §7.1, which hubs accept (WebSub §4 does
 * not define a form). A redirect counts as refused, because following it would turn the POST into a GET.
 *
 * @param topic exactly the URL that the document names as its `self`
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
