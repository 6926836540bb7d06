import { randomUUID } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { apiAnswer } from '../api-gateway/api-event.ts';
import type { Invocation } from '../lambda/functions.ts';
import type { OriginDefinition } from '../template/distribution.ts';
import { bucketOrigin } from './bucket-origin.ts';
import type { Origin, OriginAnswer } from './edge-cache.ts';

/** What replaces AWS locally behind the origins whose answers are cached. */
export interface OriginParts {
  files: S3Client;
  /** Calls a function of the template by its name. */
  invoke(functionName: string, event: unknown): Promise<Invocation>;
}

/**
 * Creates the function that the local cache calls to get an answer from an origin of the distribution.
 *
 * @throws {Error} the local front does not support caching this origin
 */
export function distributionOrigin(definition: OriginDefinition, parts: OriginParts): Origin {
  switch (definition.kind) {
    case 'bucket':
      return bucketOrigin(parts.files, definition.bucket, definition.originPath);
    case 'function':
      return functionOrigin(definition.functionName, parts);
    case 'group': {
      const first = distributionOrigin(definition.first, parts);
      const second = distributionOrigin(definition.second, parts);
      return async (path, etag) => {
        const answer = await first(path, etag);
        return definition.statuses.includes(answer.status) ? second(path, etag) : answer;
      };
    }
    case 'api':
      throw new Error('infra/local does not support cached answers of the API');
  }
}

/**
 * A function behind its function URL. If the function fails, the answer is a 5xx. If no instance is free, the
 * answer is a 429.
 */
function functionOrigin(functionName: string, { invoke }: OriginParts): Origin {
  return async (path) => {
    const invocation = await invoke(functionName, functionUrlEvent(path));
    if (invocation.outcome === 'busy') return plain(429, 'Rate Exceeded.');
    if (invocation.outcome === 'failed' && invocation.reason === 'stopped')
      return plain(503, 'Feedmill is stopping.', { 'retry-after': '5' });
    if (invocation.outcome === 'failed') return plain(502, 'Internal Server Error');
    const { status, headers, body } = apiAnswer(invocation.value);
    const single = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return { status, headers: Object.fromEntries(single), body };
  };
}

/** The function URL event, payload format 2.0, of a GET without a body. */
function functionUrlEvent(path: string): Record<string, unknown> {
  const now = Date.now();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: {},
    requestContext: {
      http: {
        method: 'GET',
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'Amazon CloudFront',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    isBase64Encoded: false,
  };
}

function plain(status: number, text: string, headers: Record<string, string> = {}): OriginAnswer {
  const all = { 'content-type': 'text/plain; charset=utf-8', ...headers };
  return { status, headers: all, body: Buffer.from(`${text}\n`) };
}
