import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Context } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { logged } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';
import { checkCertificate } from './check-certificate.ts';
import { runCanary } from './run-canary.ts';

const { publicUrl, adminTokenSecretArn } = readSettings({
  publicUrl: ENVIRONMENT.publicUrl,
  adminTokenSecretArn: ENVIRONMENT.adminTokenSecretArn,
});
const budget = new CallBudget(FUNCTION_SECONDS.canary.stores);
const secrets = budget.limit(new SecretsManagerClient(SDK_CLIENT));

/**
 * Checks every five minutes that a submission reaches readers. A failure is counted and not thrown, so that Lambda does
 * not repeat the call.
 */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  budget.start();
  const deadline = AbortSignal.timeout(FUNCTION_SECONDS.canary.requests * 1_000);
  const event: LogEvent = { event: 'canary', request_id: awsRequestId, checks: 1, failures: 0 };
  await logged(event, async () => {
    try {
      await checkCertificate(publicUrl, Date.now(), event);
      const { SecretString: token = '' } = await secrets.send(
        new GetSecretValueCommand({ SecretId: adminTokenSecretArn }),
      );
      await runCanary({ publicUrl, token, runtime: systemRuntime, fetch, event, deadline });
    } catch (error) {
      event.failures = 1;
      event.error = stackOf(error);
    }
  });
}
