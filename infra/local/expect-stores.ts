import { connect } from 'node:net';
import { StartError } from './start-error.ts';
import type { StartSettings } from './start-settings.ts';

const MAX_WAIT_MILLISECONDS = 5_000;

/**
 * Connects to the external stores. Without this, a wrong address is found only when an article or a file is
 * written.
 *
 * @throws {StartError} a store does not accept connections
 */
export async function expectStores({ dynamoDbEndpoint, s3Endpoint }: StartSettings): Promise<void> {
  const stores = [
    ['DYNAMODB_ENDPOINT', dynamoDbEndpoint],
    ['S3_ENDPOINT', s3Endpoint],
  ] as const;
  for (const [setting, endpoint] of stores) {
    if (endpoint === undefined) continue;
    const reason = await connectionFault(new URL(endpoint));
    if (reason === undefined) continue;
    throw new StartError(
      `${setting} names ${endpoint}, which does not answer (${reason}): start this store, or correct the address`,
    );
  }
}

/** @returns why the store cannot be reached; undefined if it can be reached */
function connectionFault({ protocol, hostname, port }: URL): Promise<string | undefined> {
  const usualPort = protocol === 'https:' ? 443 : 80;
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  // The host of an IPv6 address is in brackets.
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const socket = connect({ host, port: Number(port) || usualPort, timeout: MAX_WAIT_MILLISECONDS });
  socket.once('connect', () => resolve(undefined));
  socket.once('timeout', () => resolve('no connection within 5 s'));
  socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  return promise.finally(() => socket.destroy());
}
