import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { Authenticator } from '#shared/http/authenticate.ts';
import { onlyThroughDistribution } from '#shared/http/origin-secret.ts';
import { serve } from '#shared/http/serve.ts';
import { SessionCookie } from '#shared/http/session-cookie.ts';
import type { DeliveryMessage } from '#shared/model/hub-message.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import { ENVIRONMENT, FUNCTION_SECONDS, SDK_CLIENT } from '#shared/settings.ts';
import { CallBudget } from '#shared/store/call-budget.ts';
import { addRequests } from '#shared/store/request-counts.ts';
import { UnstoredCounts } from '#shared/store/unstored-counts.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { callbackRules } from '../callback-rules.ts';
import { log } from '../log.ts';
import { queueAt } from '../queue-at.ts';
import { readSettings } from '../read-settings.ts';
import { systemRuntime } from '../system-runtime.ts';
import { articleRoutes } from './article-routes.ts';
import { consoleRoutes } from './console-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { hubRoutes } from './hub-routes.ts';
import { lazyBodies } from './lazy-bodies.ts';
import { redirectRoutes } from './redirect-routes.ts';
import { restoreRequest } from './restore-request.ts';
import { serviceRoutes } from './service-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { tokenRoutes } from './token-routes.ts';

type HttpApiEvent = Extract<LambdaEvent, { rawPath: string; rawQueryString: string }>;

const settings = readSettings({
  tableName: ENVIRONMENT.tableName,
  bucketName: ENVIRONMENT.bucketName,
  publicUrl: ENVIRONMENT.publicUrl,
  adminTokenSecretArn: ENVIRONMENT.adminTokenSecretArn,
  originSecretArn: ENVIRONMENT.originSecretArn,
  deliveriesQueueUrl: ENVIRONMENT.deliveriesQueueUrl,
  hubCallbackPorts: ENVIRONMENT.hubCallbackPorts,
});
const budget = new CallBudget(FUNCTION_SECONDS.submit.stores);
const dynamodb = budget.limit(new DynamoDBClient(SDK_CLIENT));
const documents = openDocuments(dynamodb);
const secrets = budget.limit(new SecretsManagerClient(SDK_CLIENT));
const stores = {
  tableFor: (event: LogEvent) => new Table(documents, settings.tableName, event),
  bodies: lazyBodies(budget, settings.bucketName),
  runtime: systemRuntime,
  unstored: new UnstoredCounts(),
  publicUrl: settings.publicUrl,
};
const hub = {
  deliveries: queueAt<DeliveryMessage>(settings.deliveriesQueueUrl, dynamodb.config),
  callbacks: callbackRules(settings.hubCallbackPorts),
};
/** @param purpose names the secret in the error message */
const secretAt = (arn: string, purpose: string) => async () => {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: arn }));
  if (!SecretString) throw new Error(`the secret of ${purpose} is empty`);
  return SecretString;
};
const authenticator = new Authenticator(
  secretAt(settings.adminTokenSecretArn, 'the admin token'),
  new SessionCookie(settings.publicUrl),
);

const answer = handle(
  serve(
    {
      ...serviceRoutes(stores),
      ...feedRoutes(stores),
      ...articleRoutes(stores),
      ...tokenRoutes(stores),
      ...sessionRoutes(stores),
      ...(settings.deliveriesQueueUrl !== '' && hubRoutes(stores, hub)),
      ...consoleRoutes(),
      ...redirectRoutes(),
    },
    {
      runtime: systemRuntime,
      publicUrl: settings.publicUrl,
      ...(settings.originSecretArn !== '' && {
        admit: onlyThroughDistribution(
          secretAt(settings.originSecretArn, 'the distribution'),
          settings.publicUrl,
        ),
      }),
      authenticate: (credentials, event, now) =>
        authenticator.authenticate(credentials, stores.tableFor(event), now),
      addRequests: (event, ...counted) => addRequests(stores.tableFor(event), ...counted),
      log,
    },
  ),
);

/** The submission API: every route of the table of operations (`shared/http/operations.ts`). */
export const handler = (event: HttpApiEvent, context: LambdaContext) => {
  budget.start();
  return answer(restoreRequest(event, settings.publicUrl), context);
};
