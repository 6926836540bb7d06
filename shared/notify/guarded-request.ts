import { Resolver } from 'node:dns/promises';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as sendHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type Callback, isLoopbackName } from '#shared/model/callback.ts';

// An import of `node:http` reads all its exports, and reading one of them makes Node load `undici`, which takes 15 to
// 25 ms of a cold start.
const { request: sendHttp } = process.getBuiltinModule('node:http');

/** All addresses of a host name; empty if it has none. */
type Resolve = (hostname: string) => Promise<string[]>;

export interface Guard {
  /** Whether this machine may be called; only under `npm start`. */
  allowsLoopback: boolean;
  /** Timeout for name resolution, connection, request and answer together. */
  timeoutMilliseconds: number;
  /** Replaces the resolver in tests. */
  resolve?: Resolve;
  /** Replaces the network in tests: opens a connection to an address from `lookup`. */
  connect?: NonNullable<RequestOptions['createConnection']>;
}

export interface GuardedRequest {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: Uint8Array;
  /** After this number of bytes of the answer's body, the connection is closed. */
  maxAnswerBytes: number;
}

export interface GuardedAnswer {
  status: number;
  retryAfter: string | undefined;
  /** The whole body if it has at most `maxAnswerBytes`; otherwise a start that has more than `maxAnswerBytes`. */
  body: Uint8Array;
}

/** The host did not answer, has no address, or may not be called. Only the log shows which of these happened. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  /** Whether the host was not called, because it has an address that is not public. */
  readonly isForbidden: boolean;

  constructor(message: string, isForbidden: boolean, options?: ErrorOptions) {
    super(message, options);
    this.isForbidden = isForbidden;
  }
}

const MAX_HEADER_BYTES = 16 * 1024;

/**
 * Calls a URL that a subscriber named. The call cannot reach internal networks: every address of the host must be
 * public, the connection goes to one of these addresses only, and redirects are not followed.
 *
 * @throws {Unreachable}
 */
export async function guardedRequest(
  callback: Callback,
  { method, headers, body, maxAnswerBytes }: GuardedRequest,
  guard: Guard,
): Promise<GuardedAnswer> {
  const signal = AbortSignal.timeout(guard.timeoutMilliseconds);
  try {
    const addresses = await withinTime(addressesOf(callback.hostname, guard), signal);
    const answer = await send(
      callback,
      {
        method,
        path: callback.target,
        headers: { ...headers, ...(body && { 'content-length': String(body.byteLength) }) },
        lookup: pinned(addresses),
        // No pooled connection is used, because it was checked with an earlier answer of the resolver.
        ...(guard.connect ? { createConnection: guard.connect } : { agent: false }),
        maxHeaderSize: MAX_HEADER_BYTES,
        signal,
      },
      body,
      guard,
    );
    return {
      status: answer.statusCode ?? 0,
      retryAfter: answer.headers['retry-after'],
      body: await readStart(answer, maxAnswerBytes),
    };
  } catch (cause) {
    if (cause instanceof Unreachable) throw cause;
    throw new Unreachable(`${callback.hostname} did not answer`, false, { cause });
  }
}

/**
 * The addresses of a host, if all of them may be called.
 *
 * @throws {Unreachable} the host has no address, or one of its addresses is not public
 */
async function addressesOf(
  hostname: string,
  { allowsLoopback, resolve = resolveAll }: Guard,
): Promise<string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const isOwn = allowsLoopback && isLoopbackName(hostname);
  const ofLocalhost = isOwn && hostname === 'localhost' ? ['127.0.0.1', '::1'] : undefined;
  const addresses = isIP(bare) === 0 ? (ofLocalhost ?? (await resolve(bare))) : [bare];
  if (addresses.length === 0) throw new Unreachable(`${hostname} has no address`, false);
  const forbidden = addresses.find((address) => !isAllowed(address, isOwn));
  if (forbidden !== undefined)
    throw new Unreachable(`${hostname} leads to ${forbidden}, which is not public`, true);
  return addresses;
}

function isAllowed(address: string, isOwn: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.parse(address).range();
  return range === 'unicast' || (isOwn && range === 'loopback');
}

/** A resolver that returns the checked addresses, even if the host name resolves to other addresses by now. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const [first] = all;
    if (options.all === true) callback(null, all);
    else callback(null, first?.address ?? '', first?.family);
  };
}

async function send(
  { isTls, hostname, port }: Callback,
  options: RequestOptions,
  body: Uint8Array | undefined,
  guard: Guard,
): Promise<IncomingMessage> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const isOwn = guard.allowsLoopback && isLoopbackName(hostname);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = isTls ? sendHttps({ ...options, host, port }) : sendHttp({ ...options, host, port });
  request.once('socket', (socket) => {
    // The address of the connection itself is checked too, before it receives a byte.
    socket.once('connect', () => {
      if (!isAllowed(socket.remoteAddress ?? '', isOwn))
        request.destroy(new Unreachable(`${hostname} led to an address that is not public`, true));
    });
  });
  request.once('response', resolve);
  request.once('error', reject);
  request.end(body);
  return await promise;
}

/** The start of a body; the connection is closed if there is more. */
async function readStart(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  if (maxBytes > 0) {
    for await (const chunk of answer) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes) break;
    }
  }
  answer.destroy();
  return Buffer.concat(chunks);
}

async function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = Promise.withResolvers<never>();
  const end = () => late.reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/**
 * Asks DNS directly. The operating system's resolver reads the hosts file, and Node runs it in only four threads, so
 * host names that do not resolve would delay all other names.
 */
async function resolveAll(hostname: string): Promise<string[]> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  return [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
