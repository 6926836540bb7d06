import { Authenticator } from '#shared/http/authenticate.ts';
import { serve } from '#shared/http/serve.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { addRequests } from '#shared/store/request-counts.ts';
import { articleRoutes } from '../../lambdas/submit/article-routes.ts';
import { feedRoutes } from '../../lambdas/submit/feed-routes.ts';
import { tokenRoutes } from '../../lambdas/submit/token-routes.ts';
import type { EmbeddedStores } from '../embedded-stores.ts';

export const ADMIN_SECRET = 'canary-of-the-admin-token';

/** A request: JSON, unless it names another type. */
export interface Asked {
  body?: unknown;
  token?: string;
  type?: string;
}

/**
 * One instance of the submission API in this process, on the embedded stores.
 *
 * @param log takes the event of each request
 */
export function apiInProcess(stores: EmbeddedStores, runtime: Runtime, log: (event: LogEvent) => void) {
  const routes = {
    tableFor: (event: LogEvent) => stores.table(event),
    bodies: stores.bodies,
    runtime,
    publicUrl: 'https://feeds.example',
  };
  const authenticator = new Authenticator(async () => ADMIN_SECRET);
  const app = serve(
    { ...feedRoutes(routes), ...articleRoutes(routes), ...tokenRoutes(routes) },
    {
      runtime,
      publicUrl: routes.publicUrl,
      authenticate: (authorization, event, now) =>
        authenticator.authenticate(authorization, stores.table(event), now),
      addRequests: (event, ...counted) => addRequests(stores.table(event), ...counted),
      log,
    },
  );
  return async (method: string, path: string, asked: Asked = {}): Promise<Response> => {
    const { body, token = ADMIN_SECRET, type = 'application/json' } = asked;
    return await app.request(
      `https://api.example${path}`,
      {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': type },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
      { requestContext: { requestId: 'request-1' }, event: { rawPath: path.split('?')[0] } },
    );
  };
}
