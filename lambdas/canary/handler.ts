import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Context } from 'aws-lambda';
import type { LogEvent } from '#shared/model/log-event.ts';
import { stackOf } from '#shared/model/stack-of.ts';
import { CERTIFICATE_WARNING_DAYS, ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { logged } from '../log.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';
import { certificateDays } from './certificate-days.ts';
import { runCanary } from './run-canary.ts';

const { publicUrl, adminTokenSecretArn } = readSettings({
  publicUrl: ENVIRONMENT.publicUrl,
  adminTokenSecretArn: ENVIRONMENT.adminTokenSecretArn,
});
const budget = new CallBudget(FUNCTION_SECONDS.canary.stores);
const secrets = budget.hold(new SecretsManagerClient(SDK_CLIENT));

/**
 * Checks every five minutes that a submission reaches readers. A failure is counted and not thrown, so that Lambda does
 * not repeat the call.
 */
export async function handler(_event: unknown, { awsRequestId }: Context): Promise<void> {
  budget.start();
  const event: LogEvent = { event: 'canary', request_id: awsRequestId, checks: 1, failures: 0 };
  await logged(event, async () => {
    try {
      const days = await certificateDays(publicUrl, Date.now());
      if (days !== undefined) event.certificate_days = days;
      event.certificate_expiring = days !== undefined && days < CERTIFICATE_WARNING_DAYS ? 1 : 0;
      const { SecretString: token = '' } = await secrets.send(
        new GetSecretValueCommand({ SecretId: adminTokenSecretArn }),
      );
      await runCanary({ publicUrl, token, runtime: systemRuntime, fetch, event });
    } catch (error) {
      event.failures = 1;
      event.error = stackOf(error);
    }
  });
}
