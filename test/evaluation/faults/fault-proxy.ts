import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { serveOnAnyPort } from '../../../infra/local/http/serve-on-any-port.ts';
import type { Dice } from '../simulation/dice.ts';

/** The faults of a request to a store or of its answer: `half` is a truncated answer. */
const FAULTS = ['slow', 'error', 'throttled', 'cut-before', 'cut-after', 'half'] as const;
type Fault = (typeof FAULTS)[number];

export interface FaultProxy {
  /** The endpoint to use instead of the store's own endpoint. */
  endpoint: string;
  /** Share of faulty requests, 0 to 1. */
  chance: number;
  /** The number of occurrences of each fault. */
  counts: Record<Fault, number>;
  close(): Promise<void>;
}

const MAX_MILLISECONDS = 700;

/** The errors of each store. The SDK decides by their codes whether to retry. */
const REFUSALS = {
  dynamodb: {
    type: 'application/x-amz-json-1.0',
    error: [500, '{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError","message":"simulated"}'],
    throttled: [
      400,
      '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"simulated"}',
    ],
  },
  s3: {
    type: 'application/xml',
    error: [500, '<Error><Code>InternalError</Code><Message>simulated</Message></Error>'],
    throttled: [503, '<Error><Code>SlowDown</Code><Message>simulated</Message></Error>'],
  },
} as const;

/**
 * A proxy between the bundles and a store, on any free port. It delays and refuses requests, closes
 * connections before or after a request took effect, and truncates answers.
 * @param target the store's own endpoint
 */
export async function startFaultProxy(
  target: string,
  store: keyof typeof REFUSALS,
  dice: Dice,
): Promise<FaultProxy> {
  const counts = { slow: 0, error: 0, throttled: 0, 'cut-before': 0, 'cut-after': 0, half: 0 };
  const server = createServer((incoming, outgoing) => {
    const fault = dice.happens(proxy.chance) ? dice.oneOf(FAULTS) : undefined;
    if (fault !== undefined) counts[fault] += 1;
    pass(incoming, outgoing, fault).catch(() => outgoing.destroy());
  });

  async function pass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    fault: Fault | undefined,
  ): Promise<void> {
    const body = await bytesOf(incoming);
    if (fault === 'slow') await pause(dice.between(1, MAX_MILLISECONDS));
    if (fault === 'cut-before') return void outgoing.destroy();
    if (fault === 'error' || fault === 'throttled') {
      const [status, text] = REFUSALS[store][fault];
      outgoing.writeHead(status, { 'content-type': REFUSALS[store].type, 'content-length': text.length });
      return void outgoing.end(text);
    }
    const answer = await forward(incoming, body);
    const bytes = await bytesOf(answer);
    if (fault === 'cut-after') return void outgoing.destroy();
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    if (fault !== 'half') return void outgoing.end(bytes);
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  }

  async function forward(
    { method, url = '/', headers }: IncomingMessage,
    body: Buffer,
  ): Promise<IncomingMessage> {
    const outgoing = request(new URL(url, target), { method, headers });
    outgoing.end(body);
    const [answer] = await once(outgoing, 'response');
    return answer;
  }

  const proxy: FaultProxy = { ...(await serveOnAnyPort(server)), chance: 0, counts };
  return proxy;
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
