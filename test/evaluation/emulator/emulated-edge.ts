import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { S3Client } from '@aws-sdk/client-s3';
import type { Asked } from '../../../infra/local/api-gateway/api-event.ts';
import type { ApiFront } from '../../../infra/local/api-gateway/api-front.ts';
import { cloudfrontFront } from '../../../infra/local/cloudfront/cloudfront-front.ts';
import { distributionOrigin } from '../../../infra/local/cloudfront/distribution-origin.ts';
import { EdgeCache } from '../../../infra/local/cloudfront/edge-cache.ts';
import { createFront } from '../../../infra/local/http/front.ts';
import type { LineLog } from '../../../infra/local/line-log.ts';
import { cachedBehavior, servedAt } from '../../../infra/local/template/distribution.ts';
import { readTemplate } from '../../../infra/local/template/template.ts';
import { readTestCertificate } from '../../certified-host.ts';
import { inBucket } from '../../infra/observed-run.ts';
import { EMULATOR, invokeFunction } from './emulated-aws.ts';

const QUIET: LineLog = { write: () => undefined, copyLines: () => undefined };
const PER_CONNECTION = new Set(['host', 'connection', 'keep-alive']);

/**
 * Serves the distribution of the template, because the emulator cannot. It runs the edge of `npm start`, with TLS,
 * in front of the emulator's bucket, functions and HTTP API.
 *
 * @param assembly folder of the synthesised template
 * @param ids physical ids by logical id
 * @param apiUrl address of the HTTP API
 * @param url address of this server
 */
export function startEmulatedEdge(
  assembly: string,
  ids: ReadonlyMap<string, string>,
  { apiUrl, url }: { apiUrl: string; url: string },
): Server {
  const { distribution } = readTemplate(assembly);
  const files = new S3Client({
    endpoint: EMULATOR.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
  });
  const invoke = async (name: string, event: unknown) => {
    const { isFailed, value } = await invokeFunction(ids.get(name) ?? '', event);
    return isFailed
      ? ({ outcome: 'failed', reason: 'exception', message: 'the function failed' } as const)
      : ({ outcome: 'returned', value } as const);
  };
  const origin = inBucket(cachedBehavior(distribution).origin, ids.get('FeedFiles') ?? '');
  const edge = new EdgeCache(distributionOrigin(origin, { files, invoke }));
  const api = apiOf(new URL(apiUrl).host);
  const { host, port } = new URL(url);
  const fronts = {
    api,
    distribution: cloudfrontFront(servedAt(distribution, url), { edge, api }, host, QUIET),
  };
  const front = createFront(() => fronts, QUIET);
  const server = createServer(readTestCertificate());
  for (const event of ['request', 'checkContinue'] as const)
    server.on(event, (request, response) => front.emit(event, request, response));
  return server.listen(Number(port), 'localhost');
}

/** Passes requests to the emulator's HTTP API. The emulator recognises the API by its host name. */
function apiOf(host: string): ApiFront {
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    { target, rawHeaders }: Asked,
  ): Promise<void> => {
    const headers = rawHeaders.flatMap((name, at) =>
      at % 2 === 0 && !PER_CONNECTION.has(name.toLowerCase()) ? [name, rawHeaders[at + 1] ?? ''] : [],
    );
    await new Promise<void>((resolve, reject) => {
      const passed = httpRequest(
        {
          host: EMULATOR.host,
          port: EMULATOR.port,
          method: request.method,
          path: target,
          headers: [...headers, 'Host', host],
        },
        (answered) => {
          response.writeHead(answered.statusCode ?? 502, answered.headers);
          answered.pipe(response);
          answered.once('end', resolve);
        },
      );
      passed.once('error', reject);
      request.pipe(passed);
    });
  };
  return {
    answer,
    answerExpecting: async (request, response, asked) => {
      response.writeContinue();
      await answer(request, response, asked);
    },
  };
}
