import { setTimeout as pause } from 'node:timers/promises';
import { type Signer, signedPost } from '#shared/deliver/signed-post.ts';
import { chunksOf } from '#shared/model/chunks-of.ts';

export interface QueueConnection {
  url: string;
  /** URL of the SQS API, without a slash at the end. */
  endpoint: string;
  /** Credentials, region and hash function of an SDK client. */
  signer: Pick<Signer, 'credentials' | 'region' | 'sha256'>;
}

export interface Message<Body> {
  body: Body;
  /** Seconds before a receiver gets the message, at most `MAX_DELAY_SECONDS`: a longer delay is shortened. */
  delaySeconds?: number;
}

/** Sends messages to a queue. Tests use senders that only store the messages. */
export interface Sender<Body> {
  /** @throws {Error} at least one message was not accepted; the other messages may have been accepted */
  send(messages: readonly Message<Body>[]): Promise<void>;
}

/** The longest delay of a message. A message that has to wait longer is sent again when it arrives. */
export const MAX_DELAY_SECONDS = 900;
const BATCH_MESSAGES = 10;
const ATTEMPTS = 3;
const TIMEOUT_MILLISECONDS = 4_000;
const FIRST_PAUSE_MILLISECONDS = 100;

interface Entry {
  Id: string;
  MessageBody: string;
  DelaySeconds: number;
}

/** Sends messages to an SQS queue (`SendMessageBatch`, AWS JSON 1.0). */
export class MessageQueue<Body> implements Sender<Body> {
  readonly #connection: QueueConnection;

  constructor(connection: QueueConnection) {
    this.#connection = connection;
  }

  async send(messages: readonly Message<Body>[]): Promise<void> {
    for (const batch of chunksOf(messages, BATCH_MESSAGES)) {
      await this.#sendBatch(
        batch.map(({ body, delaySeconds = 0 }, n) => ({
          Id: String(n),
          MessageBody: JSON.stringify(body),
          DelaySeconds: Math.min(MAX_DELAY_SECONDS, Math.max(0, Math.ceil(delaySeconds))),
        })),
      );
    }
  }

  /** @throws {Error} some messages were not accepted in any attempt */
  async #sendBatch(entries: readonly Entry[]): Promise<void> {
    let unsent = entries;
    let cause: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await pause(FIRST_PAUSE_MILLISECONDS * 2 ** attempt);
      try {
        const failed = await this.#post(unsent);
        unsent = unsent.filter(({ Id }) => failed.has(Id));
        if (unsent.length === 0) return;
        cause = undefined;
      } catch (error) {
        cause = error;
      }
    }
    throw new Error(`${unsent.length} messages could not be sent to ${this.#connection.url}`, { cause });
  }

  /** @returns the ids of the entries that were not accepted */
  async #post(entries: readonly Entry[]): Promise<Set<string>> {
    const { url: QueueUrl, endpoint, signer } = this.#connection;
    const url = new URL(endpoint);
    const body = JSON.stringify({ QueueUrl, Entries: entries });
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'AmazonSQS.SendMessageBatch',
    };
    const request = { service: 'sqs', headers, body, timeoutMilliseconds: TIMEOUT_MILLISECONDS };
    const answer = await signedPost(url, request, signer);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`SQS answered ${answer.status}: ${text.slice(0, 200)}`);
    const { Failed = [] }: { Failed?: { Id: string }[] } = JSON.parse(text);
    return new Set(Failed.map(({ Id }) => Id));
  }
}
