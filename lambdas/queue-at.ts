import { MessageQueue, type QueueConnection } from '#shared/notify/message-queue.ts';

/** `npm start` sets this variable. SDK clients read it too: its value replaces the endpoint of SQS. */
const LOCAL_ENDPOINT = process.env.AWS_ENDPOINT_URL_SQS;

/**
 * Whether the queues are those of `npm start`. Only then may callbacks be on this machine. A deployment on AWS
 * cannot use queues on a local machine, so it never allows local callbacks.
 */
export const isLocal = LOCAL_ENDPOINT?.startsWith('http://127.0.0.1:') === true;

/** @param url the URL of the queue; empty if the deployment does not have the queue */
export function queueAt<Body>(url: string, signer: QueueConnection['signer']): MessageQueue<Body> {
  return new MessageQueue({ url, endpoint: LOCAL_ENDPOINT ?? URL.parse(url)?.origin ?? '', signer });
}
