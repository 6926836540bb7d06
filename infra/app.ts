import { App, CfnOutput, Stack, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ENVIRONMENT } from '#shared/settings.ts';
import { AdminToken } from './constructs/admin-token.ts';
import { Alarms } from './constructs/alarms.ts';
import { ArticleTable } from './constructs/article-table.ts';
import { Delivery } from './constructs/delivery.ts';
import { readDeployment } from './constructs/deployment.ts';
import { Eraser } from './constructs/eraser.ts';
import { FeedFiles } from './constructs/feed-files.ts';
import { MissingFiles } from './constructs/missing-files.ts';
import { MonthlyBudget } from './constructs/monthly-budget.ts';
import { Notifier } from './constructs/notifier.ts';
import { OperatorDashboard } from './constructs/operator-dashboard.ts';
import { Publisher } from './constructs/publisher.ts';
import { SubmissionApi } from './constructs/submission-api.ts';

/**
 * Feedmill as one stack, for any account and region, as the context of the app wants it.
 *
 * @throws {Error} where the context describes no possible deployment
 */
export function feedmill(app: App): Stack {
  const { stage, retain, windowSeconds, submitConcurrency, errorConcurrency, notifyDelaySeconds, ...told } =
    readDeployment(app.node);
  const { alarmEmail, silentAfterHours, monthlyBudgetUsd, ...site } = told;
  const stack = new Stack(app, `feedmill-${stage}`, {
    description: `Feedmill, ${stage}: raw articles in, RSS, Atom and JSON Feed out`,
    terminationProtection: retain,
  });
  Tags.of(stack).add('feedmill:stage', stage);

  const articles = new ArticleTable(stack, 'Articles', { retain });
  const files = new FeedFiles(stack, 'Files', { retain });
  const adminToken = new AdminToken(stack, 'AdminToken', { retain });
  const ofTheTable = {
    [ENVIRONMENT.tableName]: articles.table.tableName,
    [ENVIRONMENT.metricsNamespace]: stack.stackName,
  };
  const missing = new MissingFiles(stack, 'Missing', {
    articles,
    environment: ofTheTable,
    retain,
    errorConcurrency,
  });
  const delivery = new Delivery(stack, 'Delivery', { files, missing, ...site });
  const environment = {
    ...ofTheTable,
    [ENVIRONMENT.bucketName]: files.bucket.bucketName,
    [ENVIRONMENT.publicUrl]: delivery.publicUrl,
    [ENVIRONMENT.hubs]: site.hubs.join(','),
  };
  const submissions = new SubmissionApi(stack, 'Submissions', {
    articles,
    files,
    adminToken,
    environment,
    retain,
    ...(submitConcurrency !== undefined && { submitConcurrency }),
  });
  delivery.serveApi(submissions.api);
  const publisher = new Publisher(stack, 'Publisher', {
    articles,
    files,
    delivery,
    environment,
    windowSeconds,
    retain,
  });
  const { deadLetters } = publisher;
  const eraser = new Eraser(stack, 'Eraser', { articles, files, environment, deadLetters, retain });
  const notifier =
    site.hubs.length > 0
      ? new Notifier(stack, 'Notifier', { articles, environment, notifyDelaySeconds, deadLetters, retain })
      : undefined;
  const watched = {
    articles,
    submissions,
    publisher,
    eraser,
    missing,
    delivery,
    ...(notifier && { notifier }),
  };
  const alarms = new Alarms(stack, 'Alarms', {
    ...watched,
    isInUse: stage === 'prod',
    ...(alarmEmail !== undefined && { alarmEmail }),
    ...(silentAfterHours !== undefined && { silentAfterHours }),
  });
  const { dashboard } = new OperatorDashboard(stack, 'Operator', {
    ...watched,
    alarms: alarms.everywhere,
  });
  if (monthlyBudgetUsd !== undefined && alarmEmail !== undefined)
    new MonthlyBudget(stack, 'Cost', { monthlyBudgetUsd, alarmEmail });

  const console = `https://${stack.region}.console.aws.amazon.com/cloudwatch/home#dashboards/dashboard`;
  const outputs = {
    FeedsUrl: delivery.publicUrl,
    ApiUrl: submissions.api.apiEndpoint,
    AdminTokenSecret: adminToken.secret.secretArn,
    Dashboard: `${console}/${dashboard.dashboardName}`,
  };
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(stack, name, { value });
  return stack;
}

if (import.meta.main) {
  const app = new App();
  feedmill(app);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
