import { App, CfnOutput, type Environment, Stack, Tags, Validations } from 'aws-cdk-lib';
import type { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ENVIRONMENT } from '#shared/settings.ts';
import { AdminToken } from './constructs/admin-token.ts';
import { alarmDefinitions, distributionAlarms } from './constructs/alarm-definitions.ts';
import type { Watched } from './constructs/alarms/watched.ts';
import { Alarms, type AlarmsProps, EDGE_REGION } from './constructs/alarms.ts';
import { ArticleTable } from './constructs/article-table.ts';
import { BackupCopies } from './constructs/backup-copies.ts';
import { Canary } from './constructs/canary.ts';
import { Delivery, type DeliveryProps } from './constructs/delivery.ts';
import { type Deployment, readDeployment } from './constructs/deployment.ts';
import { EdgeResources, needsEdgeResources } from './constructs/edge-resources.ts';
import { Eraser } from './constructs/eraser.ts';
import { FeedFiles } from './constructs/feed-files.ts';
import { HubQueues } from './constructs/hub-queues.ts';
import { MissingFiles } from './constructs/missing-files.ts';
import { MonthlyBudget } from './constructs/monthly-budget.ts';
import { Notifier } from './constructs/notifier.ts';
import { OperatorDashboard } from './constructs/operator-dashboard.ts';
import { OriginSecret } from './constructs/origin-secret.ts';
import { OwnHub, type OwnHubProps } from './constructs/own-hub.ts';
import { Publisher } from './constructs/publisher.ts';
import { SettingsError } from './constructs/settings-error.ts';
import { SubmissionApi, type SubmissionApiProps } from './constructs/submission-api.ts';
import { DEPLOYMENTS } from './deployments.ts';

const NO_REGION =
  'Certificate, managed web ACL and edge alarms are in us-east-1, so the region of the stack must be known: set AWS_REGION, or use a profile with a region.';

/**
 * Builds Feedmill for any account and region: the main stack, and stacks in us-east-1 if the settings need
 * resources that AWS offers only in us-east-1.
 *
 * @param target the account and region of the stack; the region is needed only if there is a stack in
 *   us-east-1
 * @returns the main stack
 * @throws {SettingsError} if a setting is unknown or impossible, or if settings contradict each other
 */
export function feedmill(app: App, target: Environment = {}): Stack {
  const deployment = readDeployment(app.node, DEPLOYMENTS);
  const { stage, retain, edgeAlarms } = deployment;
  const spansRegions = needsEdgeResources(deployment) || edgeAlarms;
  if (spansRegions && target.region === undefined) throw new SettingsError(NO_REGION);
  const edge = addEdgeResources(app, deployment, target);
  const stack = new Stack(app, nameOf(deployment), {
    description: `Feedmill, ${stage}: raw articles in, RSS, Atom and JSON Feed out`,
    terminationProtection: retain,
    ...(spansRegions && { env: target }),
  });
  // Dashboards get no tags: in AWS's resource schemas of May 2026 a dashboard has no property for tags, and
  // an unknown property makes the deploy fail.
  Tags.of(stack).add('feedmill:stage', stage, { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] });
  const pipeline = addPipeline(stack, deployment, edge);
  const dashboard = addOperations(stack, deployment, pipeline);
  if (edgeAlarms && target.region !== EDGE_REGION) addEdgeAlarms(app, deployment, target, pipeline.delivery);

  const outputs = {
    FeedsUrl: pipeline.delivery.publicUrl,
    ApiUrl: pipeline.submissions.api.apiEndpoint,
    AdminTokenSecret: pipeline.adminToken.secret.secretArn,
    Dashboard: `https://${stack.region}.console.aws.amazon.com/cloudwatch/home#dashboards/dashboard/${dashboard.dashboardName}`,
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(stack, name, { value });
  return stack;
}

const nameOf = ({ stage }: Deployment): string => `feedmill-${stage}`;

function addEdgeResources(app: App, deployment: Deployment, target: Environment): EdgeResources | undefined {
  if (!needsEdgeResources(deployment)) return undefined;
  const { stage, retain, domain, webAcl } = deployment;
  return new EdgeResources(app, `${nameOf(deployment)}-edge`, {
    ...(domain !== undefined && { domain }),
    ...(webAcl !== undefined && { webAcl }),
    env: { ...target, region: EDGE_REGION },
    description: `Feedmill, ${stage}: certificate and web ACL of the distribution`,
    terminationProtection: retain,
  });
}

/** The constructs that an article passes through, from the API to readers and subscribers. */
interface Pipeline extends Watched {
  readonly files: FeedFiles;
  readonly adminToken: AdminToken;
}

function addPipeline(stack: Stack, deployment: Deployment, edge: EdgeResources | undefined): Pipeline {
  const { retain, errorConcurrency, hubs, ownHub, windowSeconds, workerConcurrency } = deployment;
  const articles = new ArticleTable(stack, 'Articles', { retain });
  const files = new FeedFiles(stack, 'Files', { retain });
  const adminToken = new AdminToken(stack, 'AdminToken', { retain });
  const metrics = { [ENVIRONMENT.metricsNamespace]: stack.stackName };
  const ofTheTable = { [ENVIRONMENT.tableName]: articles.table.tableName, ...metrics };
  const missingProps = { articles, environment: ofTheTable, retain, errorConcurrency };
  const missing = new MissingFiles(stack, 'Missing', missingProps);
  const delivery = addDelivery(stack, deployment, edge, { files, missing });
  const publicUrl = { [ENVIRONMENT.publicUrl]: delivery.publicUrl };
  const queues = ownHub || hubs.length > 0 ? new HubQueues(stack, 'Hub') : undefined;
  const environment = {
    ...ofTheTable,
    [ENVIRONMENT.bucketName]: files.bucket.bucketName,
    ...publicUrl,
    ...hubEnvironment(deployment, queues),
  };
  const stores = { articles, files, environment, retain };
  const submissions = addSubmissions(stack, deployment, delivery, { ...stores, adminToken });
  const publisherProps = { ...stores, delivery, windowSeconds, workerConcurrency };
  const publisher = new Publisher(stack, 'Publisher', publisherProps);
  const { deadLetters } = publisher;
  const eraser = new Eraser(stack, 'Eraser', { ...stores, deadLetters });
  const hub = queues && addHub(stack, deployment, { ...stores, queues }, { publisher, submissions, eraser });
  const canary = deployment.canary
    ? new Canary(stack, 'Canary', { adminToken, environment: { ...metrics, ...publicUrl }, retain })
    : undefined;
  return {
    articles,
    files,
    adminToken,
    submissions,
    publisher,
    eraser,
    missing,
    delivery,
    ...hub,
    ...(canary && { canary }),
  };
}

function addDelivery(
  stack: Stack,
  { domain, hubs, ownHub, webAcl: ownWebAcl }: Deployment,
  edge: EdgeResources | undefined,
  origins: Pick<DeliveryProps, 'files' | 'missing'>,
): Delivery {
  const webAcl = edge?.webAcl ?? ownWebAcl;
  return new Delivery(stack, 'Delivery', {
    ...origins,
    hubs,
    ownHub,
    ...(domain !== undefined && { domain }),
    ...(edge?.certificate !== undefined && { certificate: edge.certificate }),
    ...(webAcl !== undefined && { webAcl }),
  });
}

/** The API at its own address, and under the address of the feeds. */
function addSubmissions(
  stack: Stack,
  { apiOnlyByDomain, submitConcurrency }: Deployment,
  delivery: Delivery,
  stores: Omit<SubmissionApiProps, 'originSecret' | 'submitConcurrency'>,
): SubmissionApi {
  const originSecret = apiOnlyByDomain ? new OriginSecret(stack, 'OriginSecret') : undefined;
  const submissions = new SubmissionApi(stack, 'Submissions', {
    ...stores,
    ...(originSecret && { originSecret }),
    ...(submitConcurrency !== undefined && { submitConcurrency }),
  });
  delivery.serveApi(submissions.api, originSecret);
  // The function must not require the secret before all edges send it: until then it would refuse every call.
  if (originSecret) submissions.submit.function.node.addDependency(delivery.distribution);
  return submissions;
}

/** The functions that notify hubs and subscribers, and the rights of the other functions on their queues. */
function addHub(
  stack: Stack,
  { ownHub, notifyDelaySeconds }: Deployment,
  props: OwnHubProps,
  { publisher, submissions, eraser }: Pick<Watched, 'publisher' | 'submissions' | 'eraser'>,
): Pick<Watched, 'notifier' | 'ownHub'> {
  const { queues, articles, environment, retain } = props;
  const notifierProps = { articles, queues, environment, notifyDelaySeconds, ownHub, retain };
  const notifier = new Notifier(stack, 'Notifier', notifierProps);
  for (const renderer of [publisher.publish, publisher.rebuild]) queues.grantNotify(renderer.function);
  if (!ownHub) return { notifier };
  const subscribers = new OwnHub(stack, 'OwnHub', props);
  for (const caller of [submissions.submit, eraser.erase]) queues.grantCallSubscribers(caller.function);
  return { notifier, ownHub: subscribers };
}

function addOperations(stack: Stack, deployment: Deployment, pipeline: Pipeline): Dashboard {
  const { alarmEmail, ticketEmail, backupCopy, silentAfterHours, monthlyBudgetUsd } = deployment;
  const { articles, files } = pipeline;
  const alarms = new Alarms(stack, 'Alarms', {
    definitions: (scope) => alarmDefinitions(scope, pipeline, silentAfterHours),
    ...recipientOf(deployment),
  });
  const { dashboard } = new OperatorDashboard(stack, 'Operator', { ...pipeline, alarms: alarms.everywhere });
  if (monthlyBudgetUsd !== undefined && alarmEmail !== undefined)
    new MonthlyBudget(stack, 'Cost', { monthlyBudgetUsd, alarmEmail: ticketEmail ?? alarmEmail });
  if (backupCopy !== undefined)
    new BackupCopies(stack, 'Backup', {
      articles,
      files,
      backupCopy,
      ...(alarms.tickets && { tickets: alarms.tickets }),
    });
  return dashboard;
}

function addEdgeAlarms(app: App, deployment: Deployment, target: Environment, delivery: Delivery): void {
  const stack = new Stack(app, `${nameOf(deployment)}-edge-alarms`, {
    env: { ...target, region: EDGE_REGION },
    description: `Feedmill, ${deployment.stage}: alarms on the distribution`,
  });
  new Alarms(stack, 'Alarms', {
    definitions: () => distributionAlarms(delivery),
    ...recipientOf(deployment),
  });
}

function recipientOf({
  stage,
  alarmEmail,
  ticketEmail,
}: Deployment): Pick<AlarmsProps, 'isInUse' | 'alarmEmail' | 'ticketEmail'> {
  return {
    isInUse: stage === 'prod',
    ...(alarmEmail !== undefined && { alarmEmail }),
    ...(ticketEmail !== undefined && { ticketEmail }),
  };
}

/**
 * The environment variables about hubs. If the stack does not have a queue, the URL of that queue is empty.
 */
function hubEnvironment(
  { hubs, ownHub, hubCallbackPorts, notifyDelaySeconds }: Deployment,
  queues: HubQueues | undefined,
): Record<string, string> {
  return {
    [ENVIRONMENT.hubs]: hubs.join(','),
    [ENVIRONMENT.hubCallbackPorts]: hubCallbackPorts.join(','),
    [ENVIRONMENT.notifyDelaySeconds]: String(notifyDelaySeconds),
    [ENVIRONMENT.notificationsQueueUrl]: queues?.notifications.queueUrl ?? '',
    [ENVIRONMENT.deliveriesQueueUrl]: ownHub ? (queues?.deliveries.queueUrl ?? '') : '',
  };
}

if (import.meta.main) {
  const app = new App();
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  try {
    feedmill(app, { ...(account !== undefined && { account }), ...(region !== undefined && { region }) });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  } catch (error) {
    // A wrong setting is not a defect, so no stack trace is printed.
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
