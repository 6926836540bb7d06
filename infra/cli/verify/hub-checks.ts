import { createHmac, randomBytes } from 'node:crypto';
import { type HubSubscriber, startHubSubscriber } from './hub-subscriber.ts';
import { type Check, expectEqual, expectTrue, NotChecked, type Verification } from './verification.ts';

/** The links in the `Link` header of a file. */
interface Links {
  hub: string;
  self: string;
}

/** Sends a request to the hub (WebSub §5.1). */
async function ask(hub: string, parameters: Readonly<Record<string, string>>) {
  const form = Object.entries(parameters).map(([name, value]) => [`hub.${name}`, value]);
  const answer = await fetch(hub, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

/**
 * Waits until a file exists, and returns the first hub and the address of the file (`self`) in its `Link` header.
 *
 * @throws {NotChecked} the deployment does not have its own hub
 */
async function linksOf(verification: Verification, path: string): Promise<Links> {
  if ((await ask(`${verification.feedsUrl}/hub`, {})).status === 404)
    throw new NotChecked('this deployment has no hub of its own (-c ownHub=false)');
  return await verification.until(`Link of ${path} names hub and self`, async () => {
    const { headers } = await verification.read(path);
    const link = headers.get('link') ?? '';
    const [, hub] = /<([^>]*)>; rel="?hub\b/.exec(link) ?? [];
    const [, self] = /<([^>]*)>; rel="?self\b/.exec(link) ?? [];
    return hub !== undefined && self !== undefined ? { hub, self } : undefined;
  });
}

async function namesItsHub(verification: Verification): Promise<void> {
  const feed = `${verification.feed}-topic`;
  await verification.createFeed(feed);
  const { hub, self } = await linksOf(verification, verification.file('atom.xml', feed));
  const refused = await ask(hub, {
    mode: 'subscribe',
    topic: `${self}?another`,
    callback: 'https://feedmill-verify.invalid/',
  });
  expectEqual(refused.status, 404, 'a subscription to another topic');
  expectTrue(refused.type?.startsWith('text/plain') === true, 'the hub gives its reason as text/plain');
  const dead = { mode: 'subscribe', topic: self, callback: 'https://feedmill-verify.invalid/' };
  expectEqual((await ask(hub, dead)).status, 202, 'a subscription whose callback cannot be reached');
}

async function pushesChanges(verification: Verification): Promise<void> {
  const { callback: address } = verification;
  if (address === undefined)
    throw new NotChecked(
      'the deployment cannot reach this machine: give --hub-callback, a public https address that leads to --hub-port here',
    );
  const feed = `${verification.feed}-hub`;
  await verification.createFeed(feed, { near_duplicates: 'allow' });
  const links = await linksOf(verification, verification.file('atom.xml', feed));
  const subscriber = await startHubSubscriber(address);
  try {
    await confirmsAndGetsFiles(verification, { feed, links, subscriber });
  } finally {
    subscriber.close();
  }
}

async function confirmsAndGetsFiles(
  verification: Verification,
  { feed, links: { hub, self }, subscriber }: { feed: string; links: Links; subscriber: HubSubscriber },
): Promise<void> {
  const { callback, confirmed, pushes } = subscriber;
  const secret = randomBytes(20).toString('hex');
  const subscription = { topic: self, callback, secret, lease_seconds: '172800' };
  const requestAndConfirm = async (mode: string) => {
    expectEqual((await ask(hub, { ...subscription, mode })).status, 202, `status of ${mode}`);
    await verification.until(`the hub asks ${callback} to confirm ${mode}`, async () =>
      confirmed.includes(mode) ? true : undefined,
    );
  };
  const publish = async (title: string) => {
    await verification.submit({ id: title, title, content_text: `${title} sails at noon.` }, { feed });
    return await verification.until(`${callback} gets ${title}`, async () =>
      pushes.find(({ body }) => body.includes(title)),
    );
  };
  await requestAndConfirm('subscribe');
  const { headers, body } = await publish('The first ferry');
  expectEqual(headers['content-type'], 'application/atom+xml; charset=utf-8', 'content-type of a push');
  const link = headers.link ?? '';
  for (const [relation, target] of Object.entries({ hub, self }))
    expectTrue(link.includes(`<${target}>; rel="${relation}"`), `a push names its ${relation} in Link`);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  expectEqual(headers['x-hub-signature'], `sha256=${signature}`, 'x-hub-signature of a push');
  const later = await publish('The second ferry');
  expectTrue(!later.body.includes('The first ferry'), 'a push leaves out what the subscriber has');
  await requestAndConfirm('unsubscribe');
}

/** Promises to subscribers of the own hub. */
export const HUB_CHECKS: readonly Check[] = [
  {
    name: 'hub',
    promise: 'files name a hub that accepts subscriptions only to these files',
    check: namesItsHub,
  },
  {
    name: 'hub-push',
    promise: 'a subscriber of the hub gets the changed entries, with a signature',
    check: pushesChanges,
  },
];
