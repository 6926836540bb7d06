import { SignatureV4 } from '@smithy/signature-v4';

/** Credentials, hash function and region, usually those of an SDK client. */
export type Signer = Omit<ConstructorParameters<typeof SignatureV4>[0], 'service'>;

export interface SignedPost {
  service: string;
  headers: Record<string, string>;
  body: string;
  timeoutMilliseconds: number;
}

/**
 * Sends a signed request to an API of AWS. The request is written here, because the SDK's client of a service
 * would increase a bundle by a fifth (decision 085).
 *
 * @throws the error of `fetch`, also for a timeout
 */
export async function signedPost(
  url: URL,
  { service, headers: given, body, timeoutMilliseconds }: SignedPost,
  signer: Signer,
): Promise<Response> {
  const { headers } = await new SignatureV4({ ...signer, service }).sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    headers: { host: url.host, ...given },
    body,
  });
  return await fetch(url, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(timeoutMilliseconds),
  });
}
