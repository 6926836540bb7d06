import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '#shared/model/problem.ts';
import { ORIGIN_SECRET_HEADER } from '#shared/settings.ts';

/**
 * Refuses requests that did not come through the distribution, which adds a secret to each request.
 *
 * @param readSecret read once, at the first request
 * @param publicUrl URL of the distribution, without a slash at the end
 * @returns a check of the headers of a request; it throws {Problem} `forbidden`
 */
export function onlyThroughDistribution(
  readSecret: () => Promise<string>,
  publicUrl: string,
): (headers: Headers) => Promise<void> {
  let wanted: Buffer | undefined;
  return async (headers) => {
    wanted ??= hashOf(await readSecret());
    if (timingSafeEqual(hashOf(headers.get(ORIGIN_SECRET_HEADER) ?? ''), wanted)) return;
    throw new Problem('forbidden', `This address of the API is closed: send the request to ${publicUrl}.`);
  };
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
