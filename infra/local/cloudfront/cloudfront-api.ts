import { createServer } from 'node:http';
import { isSignedBy } from '../http/is-signed-by.ts';
import { readBody } from '../http/read-body.ts';
import { serveOnAnyPort } from '../http/serve-on-any-port.ts';
import type { EdgeCache } from './edge-cache.ts';

export interface LocalCloudFrontApi {
  /** The value of `AWS_ENDPOINT_URL_CLOUDFRONT`. */
  endpoint: string;
  close(): Promise<void>;
}

const MAX_REQUEST_BYTES = 64 * 1024;
const CREATE_INVALIDATION = /^\/2020-05-31\/distribution\/[^/]+\/invalidation$/;

/**
 * Implements only `CreateInvalidation`, in the REST and XML protocol. Locally, an invalidation takes effect at
 * once. On CloudFront, it takes seconds or minutes.
 *
 * @param accessKeyId requests signed with another key are refused
 */
export async function startCloudFrontApi(
  edge: EdgeCache,
  accessKeyId: string | undefined,
): Promise<LocalCloudFrontApi> {
  const server = createServer(async (request, response) => {
    const { method, url = '' } = request;
    const send = (status: number, xml: string) =>
      response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
    const refuse = (status: number, code: string) =>
      send(status, `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>`);
    if (accessKeyId === undefined || !isSignedBy(request, accessKeyId)) return refuse(403, 'AccessDenied');
    if (method !== 'POST' || !CREATE_INVALIDATION.test(url)) return refuse(501, 'NotImplemented');
    const paths = await readBody(request, MAX_REQUEST_BYTES).then(pathsIn, () => []);
    if (paths.length === 0) return refuse(400, 'InvalidArgument');
    edge.invalidate(paths);
    return send(201, '<Invalidation><Id>LOCAL</Id><Status>Completed</Status></Invalidation>');
  });
  return await serveOnAnyPort(server);
}

/**
 * An XML parser is not needed, because only our functions can sign requests, and the paths in their requests have
 * no escaped characters.
 */
function pathsIn(body: Buffer | 'too-large'): string[] {
  const quantity = Number(/<Quantity>(\d+)<\/Quantity>/.exec(String(body))?.[1]);
  const paths = [...String(body).matchAll(/<Path>(\/[^<&]*)<\/Path>/g)].map(([, path = '']) => path);
  return paths.length === quantity ? paths : [];
}
