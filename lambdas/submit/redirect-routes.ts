import type { Routes } from '#shared/http/serve.ts';
import { CONSOLE_PATH, REFERENCE_PATH } from '#shared/model/addresses.ts';
import { HUB_PATH } from '#shared/settings.ts';

/** Addresses that people type with or without a slash at the end. 308, so that a POST stays a POST. */
const REDIRECTS: readonly [route: string, to: string][] = [
  ['GET /console', CONSOLE_PATH],
  ['GET /docs/', '/docs'],
  [`GET ${REFERENCE_PATH}/`, REFERENCE_PATH],
  [`POST ${HUB_PATH}/`, HUB_PATH],
];

export function redirectRoutes(): Routes {
  return Object.fromEntries(
    REDIRECTS.map(([route, to]) => [
      route,
      { right: 'anybody', handle: () => ({ status: 308, headers: { Location: to } }) },
    ]),
  );
}
