import { App, CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import { ENVIRONMENT } from '#shared/settings.ts';
import { AdminToken } from './constructs/admin-token.ts';
import { Alarms } from './constructs/alarms.ts';
import { ArticleTable } from './constructs/article-table.ts';
import { Delivery } from './constructs/delivery.ts';
import { readDeployment } from './constructs/deployment.ts';
import { FeedFiles } from './constructs/feed-files.ts';
import { FeedmillFunction } from './constructs/feedmill-function.ts';
import { Publisher } from './constructs/publisher.ts';
import { SubmissionApi } from './constructs/submission-api.ts';

/** MiB that give a function one whole core: compressing at the highest setting is what publishing waits for. */
const ONE_CORE = 1_769;

/**
 * Feedmill as one stack, for any account and region, as the context of the app wants it.
 *
 * @throws {Error} where the context describes no possible deployment
 */
export function feedmill(app: App): Stack {
  const { stage, retain, windowSeconds, alarmEmail, ...site } = readDeployment(app.node);
  const stack = new Stack(app, `feedmill-${stage}`, {
    description: `Feedmill, ${stage}: raw articles in, RSS, Atom and JSON Feed out`,
    terminationProtection: retain,
  });
  Tags.of(stack).add('feedmill:stage', stage);

  const articles = new ArticleTable(stack, 'Articles', { retain });
  const files = new FeedFiles(stack, 'Files', { retain });
  const adminToken = new AdminToken(stack, 'AdminToken', { retain });
  const delivery = new Delivery(stack, 'Delivery', { files, ...site });

  const environment = {
    [ENVIRONMENT.tableName]: articles.table.tableName,
    [ENVIRONMENT.bucketName]: files.bucket.bucketName,
    [ENVIRONMENT.publicUrl]: delivery.publicUrl,
    [ENVIRONMENT.hubs]: site.hubs.join(','),
  };
  const submit = new FeedmillFunction(stack, 'Submit', {
    lambda: 'submit',
    description: 'Answers the submission API',
    memorySize: 1_024,
    // An HTTP API gives up after 30 s; this end should be the one that says why.
    timeout: Duration.seconds(29),
    environment: { ...environment, [ENVIRONMENT.adminTokenSecretArn]: adminToken.secret.secretArn },
    retain,
  });
  const publish = new FeedmillFunction(stack, 'Publish', {
    lambda: 'publish',
    description: 'Renders and delivers the feeds that a batch of changes touched',
    memorySize: ONE_CORE,
    timeout: Duration.minutes(5),
    environment,
    retain,
  });
  const release = new FeedmillFunction(stack, 'Release', {
    lambda: 'release',
    description: 'Lets scheduled articles out when they are due',
    memorySize: 256,
    timeout: Duration.seconds(55),
    environment: { [ENVIRONMENT.tableName]: articles.table.tableName },
    retain,
  });
  const rebuild = new FeedmillFunction(stack, 'Rebuild', {
    lambda: 'rebuild',
    description: 'Renders and delivers every feed whose files are behind',
    memorySize: ONE_CORE,
    timeout: Duration.minutes(15),
    environment,
    retain,
  });

  articles.grantSubmit(submit.function);
  files.grantSubmit(submit.function);
  adminToken.secret.grantRead(submit.function);
  for (const { function: publisher } of [publish, rebuild]) {
    articles.grantPublish(publisher);
    files.grantPublish(publisher);
  }
  articles.grantRelease(release.function);

  const { api } = new SubmissionApi(stack, 'Submissions', { handler: submit.function, retain });
  const { deadLetters } = new Publisher(stack, 'Publisher', {
    articles,
    publish: publish.function,
    release: release.function,
    rebuild: rebuild.function,
    windowSeconds,
  });
  const { dashboard } = new Alarms(stack, 'Alarms', {
    api,
    functions: {
      submit: submit.function,
      publish: publish.function,
      release: release.function,
      rebuild: rebuild.function,
    },
    deadLetters,
    ...(alarmEmail !== undefined && { alarmEmail }),
  });

  new CfnOutput(stack, 'FeedsUrl', {
    value: delivery.publicUrl,
    description: 'Where readers find the feeds',
  });
  new CfnOutput(stack, 'ApiUrl', { value: api.apiEndpoint, description: 'Where articles are submitted' });
  new CfnOutput(stack, 'AdminTokenSecret', {
    value: adminToken.secret.secretArn,
    description: 'Holds the admin token',
  });
  new CfnOutput(stack, 'Dashboard', {
    value: dashboard.dashboardName,
    description: 'Is it working, how fast',
  });
  return stack;
}

if (import.meta.main) feedmill(new App());
