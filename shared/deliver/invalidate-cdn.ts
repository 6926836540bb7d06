import { SignatureV4 } from '@smithy/signature-v4';

/** A CloudFront distribution and how to call its API. */
export interface CdnConnection {
  /** URL of the CloudFront API, without a slash at the end. */
  endpoint: string;
  distributionId: string;
  /** Credentials and hash function of an SDK client. */
  signer: Pick<ConstructorParameters<typeof SignatureV4>[0], 'credentials' | 'sha256'>;
}

/**
 * CloudFront accepted the request, answered with an error (also for too many invalidations in progress), or did not
 * answer.
 */
export type InvalidationResult = 'taken' | 'refused' | 'unreachable';

const TIMEOUT_MILLISECONDS = 5_000;

/** CloudFront is global; its API is signed for this region. */
const REGION = 'us-east-1';

/**
 * Asks CloudFront to remove paths from all of its caches (`CreateInvalidation`), which takes seconds to minutes. The
 * request is written here, because the SDK's client would increase the bundle by a fifth (decision 085).
 *
 * @param paths of characters that XML and URLs contain unescaped; a final `*` matches any ending
 * @param reference name of the request; CloudFront ignores a second request with the same reference and paths
 */
export async function invalidateCdn(
  paths: readonly string[],
  reference: string,
  { endpoint, distributionId, signer }: CdnConnection,
): Promise<InvalidationResult> {
  const url = new URL(`${endpoint}/2020-05-31/distribution/${distributionId}/invalidation`);
  const body = `<?xml version="1.0" encoding="UTF-8"?><InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>${reference}</CallerReference><Paths><Quantity>${paths.length}</Quantity><Items>${paths.map((path) => `<Path>${path}</Path>`).join('')}</Items></Paths></InvalidationBatch>`;
  const signature = new SignatureV4({ ...signer, service: 'cloudfront', region: REGION });
  try {
    const { headers } = await signature.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      headers: { host: url.host, 'content-type': 'application/xml' },
      body,
    });
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    await answer.body?.cancel();
    return answer.status === 201 ? 'taken' : 'refused';
  } catch {
    return 'unreachable';
  }
}
