import { Authenticator } from '#shared/http/authenticate.ts';
import { serve } from '#shared/http/serve.ts';
import { SessionCookie } from '#shared/http/session-cookie.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { addRequests } from '#shared/store/request-counts.ts';
import { UnstoredCounts } from '#shared/store/unstored-counts.ts';
import { articleRoutes } from '../../lambdas/submit/article-routes.ts';
import { feedRoutes } from '../../lambdas/submit/feed-routes.ts';
import { serviceRoutes } from '../../lambdas/submit/service-routes.ts';
import { sessionRoutes } from '../../lambdas/submit/session-routes.ts';
import { tokenRoutes } from '../../lambdas/submit/token-routes.ts';
import type { EmbeddedStores } from '../embedded-stores.ts';

export const ADMIN_SECRET = 'canary-of-the-admin-token';
/** Scheme and host of the deployment. */
export const PUBLIC_URL = 'https://feeds.example';

/** A request. Its body is JSON if `type` is absent. */
export interface Asked {
  body?: unknown;
  /** The token that is sent: by default the admin's token, and none if this is null. */
  token?: string | null;
  type?: string;
  headers?: Record<string, string>;
  /** The caller's network address. */
  address?: string;
}

/**
 * One instance of the submission API in this process, on the embedded stores.
 * @param log gets the event of each request
 * @param readAdminToken answers as Secrets Manager does
 */
export function apiInProcess(
  stores: EmbeddedStores,
  runtime: Runtime,
  log: (event: LogEvent) => void,
  readAdminToken: () => Promise<string> = async () => ADMIN_SECRET,
) {
  const routes = {
    tableFor: (event: LogEvent) => stores.table(event),
    bodies: stores.bodies,
    runtime,
    unstored: new UnstoredCounts(),
    publicUrl: PUBLIC_URL,
  };
  const authenticator = new Authenticator(readAdminToken, new SessionCookie(routes.publicUrl));
  const app = serve(
    {
      ...serviceRoutes(routes),
      ...feedRoutes(routes),
      ...articleRoutes(routes),
      ...tokenRoutes(routes),
      ...sessionRoutes(routes),
    },
    {
      runtime,
      publicUrl: routes.publicUrl,
      authenticate: (credentials, event, now) =>
        authenticator.authenticate(credentials, stores.table(event), now),
      addRequests: (event, ...counted) => addRequests(stores.table(event), ...counted),
      log,
    },
  );
  return async (method: string, path: string, asked: Asked = {}): Promise<Response> => {
    const { body, token = ADMIN_SECRET, type = 'application/json', headers, address = '192.0.2.1' } = asked;
    return await app.request(
      `https://api.example${path}`,
      {
        method,
        headers: {
          ...(token !== null && { authorization: `Bearer ${token}` }),
          'content-type': type,
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
      {
        requestContext: { requestId: 'request-1', http: { sourceIp: address } },
        event: { rawPath: path.split('?')[0] },
      },
    );
  };
}
