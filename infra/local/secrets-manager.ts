import { createServer } from 'node:http';
import { isSignedBy } from './http/is-signed-by.ts';
import { readBody } from './http/read-body.ts';
import { serveOnAnyPort } from './http/serve-on-any-port.ts';

export interface LocalSecretsManager {
  /** The value of `AWS_ENDPOINT_URL_SECRETS_MANAGER`. */
  endpoint: string;
  close(): Promise<void>;
}

const MAX_REQUEST_BYTES = 64 * 1024;

/**
 * Implements only `GetSecretValue`, in the AWS JSON 1.1 protocol.
 *
 * @param secrets ARN → value
 * @param accessKeyId requests signed with another key are refused
 */
export async function startSecretsManager(
  secrets: ReadonlyMap<string, string>,
  accessKeyId: string,
): Promise<LocalSecretsManager> {
  const server = createServer(async (request, response) => {
    const send = (status: number, body: Record<string, unknown>) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    if (!isSignedBy(request, accessKeyId)) return send(400, { __type: 'UnrecognizedClientException' });
    const target = request.headers['x-amz-target'];
    if (target !== 'secretsmanager.GetSecretValue')
      return send(501, { __type: 'NotImplemented', message: target });
    const secretId = await readBody(request, MAX_REQUEST_BYTES).then(secretIdIn, () => undefined);
    const value = secretId === undefined ? undefined : secrets.get(secretId);
    if (value === undefined) return send(400, { __type: 'ResourceNotFoundException' });
    return send(200, { ARN: secretId, Name: secretId, SecretString: value, VersionStages: ['AWSCURRENT'] });
  });
  return await serveOnAnyPort(server);
}

function secretIdIn(body: Buffer | 'too-large'): string | undefined {
  const parsed: unknown = JSON.parse(body.toString());
  return typeof parsed === 'object' && parsed !== null && 'SecretId' in parsed
    ? String(parsed.SecretId)
    : undefined;
}
