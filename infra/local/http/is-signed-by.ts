import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names this access key in its AWS signature (Signature Version 4). The signature itself is not
 * checked, because the key is random and only the processes of one start know it.
 */
export function isSignedBy(request: IncomingMessage, accessKeyId: string): boolean {
  return request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`) ?? false;
}
