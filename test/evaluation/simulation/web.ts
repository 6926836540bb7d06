import { type guardedRequest, Unreachable } from '#shared/notify/guarded-request.ts';
import type { Edge } from './edge.ts';
import { decoded } from './encoder.ts';
import { type Hubs, topicAt } from './hubs.ts';
import { CallFailed, type Scheduler, type Task } from './scheduler.ts';
import type { CallbackAnswer, Subscribers } from './subscribers.ts';

/** An answer with only the properties that `notify` uses. */
function answerOf(status: number, bytes: Uint8Array): Response {
  const body = {
    cancel: async () => undefined,
    async *[Symbol.asyncIterator]() {
      yield bytes;
    },
  };
  return { status, ok: status >= 200 && status < 300, body } as unknown as Response;
}

/** The network of one task. A GET reaches the front of the readers, and a POST reaches a hub. */
export function webOf(
  scheduler: Scheduler,
  { edge, hubs }: { edge: Edge; hubs: Hubs },
  task: Task,
): typeof fetch {
  return async (input, init) => {
    const address = String(input);
    if (init?.method !== 'POST') {
      const topic = topicAt(address);
      const effect = () => {
        const object = edge.get(topic.key);
        if (!hubs.isNewest(topic, object)) hubs.failed();
        return object;
      };
      const call = { label: `GET ${address}`, effect, isWrite: false, isConditional: false };
      const object = (await scheduler.call(task, call).catch((error) => {
        hubs.failed();
        throw error;
      })) as ReturnType<Edge['get']>;
      if (!object) return answerOf(404, new Uint8Array());
      return answerOf(200, Buffer.from(decoded(topic.key, object.bytes)));
    }
    const topic = new URLSearchParams(String(init.body)).get('hub.url') ?? '';
    const effect = () => hubs.notify(address, topic);
    const call = { label: `POST ${address} ${topic}`, effect, isWrite: true, isConditional: false };
    const status = (await scheduler.call(task, call).catch((error) => {
      hubs.failed();
      throw error;
    })) as number;
    return answerOf(status, new Uint8Array());
  };
}

/** The network of one task for calls to subscribers. @param since the step at which the task began */
export function callsOf(
  scheduler: Scheduler,
  subscribers: Subscribers,
  task: Task,
  since: number,
): typeof guardedRequest {
  return async ({ hostname, target }, { method, headers, body }) => {
    const url = `https://${hostname}${target}`;
    const text = Buffer.from(body ?? '').toString('utf8');
    const effect = () => subscribers.called(method, url, headers, text, since);
    const call = { label: `${method} ${hostname}`, effect, isWrite: method === 'POST', isConditional: false };
    try {
      const answer = (await scheduler.call(task, call)) as CallbackAnswer;
      return {
        status: answer.status,
        retryAfter: answer.retryAfter,
        body: Buffer.from(answer.body ?? ''),
      };
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      subscribers.cut(url);
      throw new Unreachable('no answer', false, { cause: error });
    }
  };
}
