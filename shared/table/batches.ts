import { setTimeout } from 'node:timers/promises';
import { chunksOf } from '#shared/model/chunks-of.ts';

class Throttled extends Error {
  override readonly name = 'Throttled';
}

const MAX_BATCH_ATTEMPTS = 7;

/**
 * Sends requests in chunks. When DynamoDB throttles, it leaves a part of a chunk unprocessed. The SDK does not send
 * this part again, so this function does.
 *
 * @param send returns the requests of the chunk that are unprocessed
 * @throws {Throttled} DynamoDB throttled all attempts
 */
export async function sendInChunks<Request>(
  requests: readonly Request[],
  size: number,
  send: (chunk: Request[]) => Promise<Request[] | undefined>,
): Promise<void> {
  await Promise.all(
    chunksOf(requests, size).map(async (chunk) => {
      let left = chunk;
      for (let attempt = 0; left.length > 0; attempt++) {
        await backOff(attempt);
        left = (await send(left)) ?? [];
      }
    }),
  );
}

async function backOff(attempt: number): Promise<void> {
  if (attempt === 0) return;
  if (attempt > MAX_BATCH_ATTEMPTS) throw new Throttled('DynamoDB throttled all attempts of a batch');
  // With jitter, so that throttled callers do not retry at the same time.
  await setTimeout(10 * 2 ** attempt * (0.5 + Math.random() / 2));
}
