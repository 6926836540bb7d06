/**
 * Replaces `@aws-sdk/credential-provider-node` in the bundles. On Lambda and in `npm start` the credentials
 * of a function are in environment variables. So a function does not need the other sources of credentials of
 * that package, for example files, SSO or the metadata of an instance (decision 591).
 *
 * @throws {Error} later, when a client asks for credentials: they are not in the environment
 */
export function defaultProvider(): () => Promise<Credentials> {
  return async () => {
    const {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    } = process.env;
    if (!accessKeyId || !secretAccessKey) throw new Error('the environment has no credentials of AWS');
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  };
}

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}
