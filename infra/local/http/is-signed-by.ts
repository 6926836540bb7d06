import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names this access key in its AWS signature (Signature Version 4). The signature itself is not
 * checked, because the access key is random and secret.
 */
export function isSignedBy(request: IncomingMessage, accessKeyId: string): boolean {
  return request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`) ?? false;
}
