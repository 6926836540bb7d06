import type { IncomingMessage } from 'node:http';

/** By access key (Signature Version 4). The key is random and secret, so the signature is not checked. */
export function isSignedBy(request: IncomingMessage, accessKeyId: string): boolean {
  return request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`) ?? false;
}
