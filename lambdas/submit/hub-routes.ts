import type { Answer } from '#shared/http/answer.ts';
import type { Routes } from '#shared/http/serve.ts';
import { RequestLimits } from '#shared/pipeline/hub/request-limits.ts';
import { type SubscribeContext, subscribe } from '#shared/pipeline/hub/subscribe.ts';
import { HUB_LIMITS, HUB_PATH } from '#shared/settings.ts';
import { rawBody } from './raw-body.ts';
import type { Stores } from './stores.ts';

const FORM = 'application/x-www-form-urlencoded';

/**
 * The answer to a refused subscriber. It is not a problem document, because WebSub §5.1.2 asks for a reason in
 * plain text.
 */
function plainAnswer(status: number, reason: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: `${reason}\n`,
  };
}

/** The route of the hub. Feed readers call it to subscribe, without a token (WebSub §5.1). */
export function hubRoutes(
  { tableFor, runtime, publicUrl }: Stores,
  hub: Pick<SubscribeContext, 'callbacks' | 'deliveries'>,
): Routes {
  const limits = new RequestLimits();
  return {
    [`POST ${HUB_PATH}`]: {
      right: 'anybody',
      handle: async (request) => {
        const { bytes, contentType = '', contentEncoding = 'identity' } = rawBody(request);
        if (contentType.split(';')[0]?.trim().toLowerCase() !== FORM || contentEncoding !== 'identity')
          return plainAnswer(415, `The body must be ${FORM}, without Content-Encoding`);
        if (bytes.byteLength > HUB_LIMITS.maxRequestBytes)
          return plainAnswer(413, `The body must have at most ${HUB_LIMITS.maxRequestBytes} bytes`);
        const table = tableFor(request.event);
        const result = await subscribe(Buffer.from(bytes).toString('utf8'), {
          table,
          runtime,
          publicUrl,
          limits,
          ...hub,
        });
        if (result.status === 202) return { status: 202 };
        const retry = result.status === 429 ? { 'Retry-After': String(HUB_LIMITS.windowSeconds) } : {};
        return plainAnswer(result.status, result.reason, retry);
      },
    },
  };
}
