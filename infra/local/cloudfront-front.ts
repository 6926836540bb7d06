import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { byteRange } from './byte-range.ts';
import { conditionalStatus, isSameForRange } from './conditional-status.ts';
import type { DistributionDefinition } from './distribution.ts';
import type { CachedAnswer, EdgeCache } from './edge-cache.ts';
import { type EdgeEvent, type EdgeResponse, type EdgeValue, edgeFunction } from './edge-function.ts';
import type { LineLog } from './line-log.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
}

const NOTHING = new Uint8Array();

/**
 * What readers get, as the distribution of the template gives it: viewer-request function, cache, bucket, custom error
 * pages, conditions and ranges, headers policy, viewer-response function.
 *
 * @param publicHost what the edge functions are told is the distribution's own name
 */
export function cloudfrontFront(
  definition: DistributionDefinition,
  cache: EdgeCache,
  publicHost: string,
  log: LineLog,
): (request: IncomingMessage, response: ServerResponse, target: string) => Promise<void> {
  const [onRequest, onResponse] = [definition.viewerRequestCode, definition.viewerResponseCode].map(
    (code) => code && edgeFunction(code),
  );

  async function answer(request: IncomingMessage, target: string): Promise<Answer> {
    if (!definition.allowedMethods.includes(request.method ?? '')) {
      return plain(403, 'This distribution is not configured to allow the HTTP request method.');
    }
    const event = edgeEvent(request, target, publicHost);
    const decided = onRequest ? onRequest(event) : event.request;
    if ('statusCode' in decided) return fromEdge(decided);
    // The bucket knows no other method that may come this far.
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(403, 'Forbidden');
    const cached = await cache.get(decided.uri);
    if (cached.status >= 400) return withPolicy(await errorAnswer(cached), request.headers);
    const found = withPolicy(selected(cached, request), request.headers);
    if (!onResponse || found.status >= 400) return found;
    const context = { ...event.context, eventType: 'viewer-response' };
    const changed = onResponse({ ...event, context, request: decided, response: toEdge(found) });
    if (!('statusCode' in changed)) throw new Error('the viewer-response function gave no response');
    return { ...fromEdge(changed), body: found.body };
  }

  /** What the distribution shows instead of an error of the bucket, which would name keys in XML. */
  async function errorAnswer(cached: CachedAnswer): Promise<Answer> {
    const instead = definition.errors.get(cached.status);
    if (instead === undefined) return plain(cached.status, 'The request could not be satisfied.');
    const page = await cache.get(instead.pagePath);
    if (page.status !== 200) return plain(cached.status, 'The request could not be satisfied.');
    const { etag: _etag, 'last-modified': _modified, 'accept-ranges': _ranges, ...headers } = page.headers;
    return { status: instead.status, headers, body: page.body };
  }

  function withPolicy(found: Answer, requestHeaders: IncomingHttpHeaders): Answer {
    const cors = requestHeaders.origin === undefined ? [] : definition.corsHeaders;
    const headers = { ...found.headers };
    for (const { name, value, override } of [...definition.headers, ...cors]) {
      if (override || headers[name] === undefined) headers[name] = value;
    }
    return { ...found, headers };
  }

  return async (request, response, target) => {
    // Readers send no bodies, and what is not read would stand before the next request.
    request.resume();
    let found: Answer;
    try {
      found = await answer(request, target);
    } catch (error) {
      log.write('edge', error instanceof Error ? (error.stack ?? error.message) : String(error));
      found = plain(503, 'The function of this distribution failed.');
    }
    const hasBody = request.method !== 'HEAD' && found.status !== 204 && found.status !== 304;
    const hasLength = found.status !== 204 && found.status !== 304;
    response.writeHead(found.status, {
      ...found.headers,
      ...(hasLength && { 'content-length': String(found.body.byteLength) }),
    });
    response.end(hasBody ? found.body : undefined);
  };
}

/** The part, or the 304, that the request's conditions and range leave of what was found. */
function selected(cached: CachedAnswer, request: IncomingMessage): Answer {
  const { body } = cached;
  const age = Math.max(0, Math.floor((Date.now() - cached.fetchedAt) / 1000));
  const headers: Answer['headers'] = {
    ...cached.headers,
    ...(cached.isHit && { age: String(age) }),
    'x-cache': `${cached.isHit ? 'Hit' : 'Miss'} from cloudfront`,
  };
  const validators = {
    etag: cached.headers.etag ?? '',
    modifiedAt: Date.parse(cached.headers['last-modified'] ?? ''),
  };
  const status = conditionalStatus(request.headers, validators);
  if (status === 412) return plain(412, 'Precondition failed.');
  if (status === 304) {
    // RFC 9110 §15.4.5: what a cache needs, not what describes a body that is not sent.
    const { 'content-type': _type, 'content-encoding': _encoding, ...rest } = headers;
    return { status, headers: rest, body: NOTHING };
  }
  const ifRange = request.headers['if-range'];
  const isPartial = request.method === 'GET' && isSameForRange(singleValue(ifRange), validators);
  const range = isPartial ? byteRange(request.headers.range, body.byteLength) : undefined;
  if (range === undefined) return { status: 200, headers, body };
  if (range === 'unsatisfiable') {
    const refused = plain(416, 'The requested range is not satisfiable.');
    return { ...refused, headers: { ...refused.headers, 'content-range': `bytes */${body.byteLength}` } };
  }
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${body.byteLength}` },
    body: body.subarray(first, last + 1),
  };
}

function singleValue(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function plain(status: number, text: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(`${text}\n`) };
}

function edgeEvent(request: IncomingMessage, target: string, publicHost: string): EdgeEvent {
  const [uri = '/', ...search] = target.split('?');
  return {
    version: '1.0',
    context: {
      eventType: 'viewer-request',
      distributionDomainName: publicHost,
      distributionId: 'LOCAL',
      requestId: randomUUID(),
    },
    viewer: { ip: request.socket.remoteAddress ?? '127.0.0.1' },
    request: {
      method: request.method ?? 'GET',
      uri,
      querystring: edgeValues(search.join('?').split('&').filter(Boolean).map(splitAtEquals)),
      headers: edgeValues(pairs(request.rawHeaders).filter(([name]) => name !== 'cookie')),
      cookies: edgeValues((request.headers.cookie ?? '').split(/;\s*/).filter(Boolean).map(splitAtEquals)),
    },
  };
}

function splitAtEquals(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function pairs(rawHeaders: string[]): [name: string, value: string][] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? ''] as [string, string]] : [],
  );
}

/** Names that come more than once keep their first value as `value` and have all of them as `multiValue`. */
function edgeValues(named: [name: string, value: string][]): Record<string, EdgeValue> {
  const values = new Map<string, string[]>();
  for (const [name, value] of named) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(
    [...values].map(([name, all]) => [
      name,
      { value: all[0] ?? '', ...(all.length > 1 && { multiValue: all.map((value) => ({ value })) }) },
    ]),
  );
}

function toEdge({ status, headers }: Answer): EdgeResponse {
  return {
    statusCode: status,
    headers: edgeValues(
      Object.entries(headers).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      ),
    ),
  };
}

function fromEdge({ statusCode, headers, body }: EdgeResponse): Answer {
  const values = Object.entries(headers).map(([name, { value, multiValue }]) => [
    name,
    multiValue === undefined ? value : multiValue.map((one) => one.value),
  ]);
  return {
    status: statusCode,
    headers: Object.fromEntries(values),
    body:
      typeof body === 'object'
        ? Buffer.from(body.data, body.encoding === 'text' ? 'utf8' : 'base64')
        : Buffer.from(body ?? ''),
  };
}
