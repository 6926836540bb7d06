import { connect, type LookupFunction } from 'node:net';
import type { Guard } from '#shared/notify/guarded-request.ts';

/**
 * A network in which every address leads to one server of this machine, without TLS.
 *
 * @param answersAs gives the remote address that a connection reports
 * @returns the network for a guard, and the list of addresses to which connections were made
 */
export function networkTo(
  port: number,
  answersAs = (address: string) => address,
): { reached: string[]; connect: NonNullable<Guard['connect']> } {
  const reached: string[] = [];
  return {
    reached,
    connect: ({ lookup }) => {
      const toServer: LookupFunction = (host, options, found) =>
        lookup?.(host, { ...options, all: true }, (_, addresses) => {
          const [first] = Array.isArray(addresses) ? addresses.map(({ address }) => address) : [];
          reached.push(first ?? host);
          found(null, [{ address: '127.0.0.1', family: 4 }]);
        });
      const socket = connect({ host: 'server.example', port, lookup: toServer });
      return Object.defineProperty(socket, 'remoteAddress', { get: () => answersAs(reached.at(-1) ?? '') });
    },
  };
}
