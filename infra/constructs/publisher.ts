import { Duration, Validations } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENVIRONMENT, FUNCTION_SECONDS, PUBLISHED_KEY_PREFIXES } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { Delivery } from './delivery.ts';
import type { FeedFiles } from './feed-files.ts';
import { FeedmillFunction } from './feedmill-function.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface PublisherProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  /** Whose edges forget what is taken down. */
  readonly delivery: Delivery;
  /** By the names of `ENVIRONMENT`: where the stores are, the readers' address, the hubs. */
  readonly environment: Record<string, string>;
  /** How long changes are gathered before one render, in seconds. */
  readonly windowSeconds: number;
  /** Keep the logs when the stack goes. */
  readonly retain: boolean;
}

/** MiB that give a function one whole core: compressing at the highest setting is what publishing waits for. */
const ONE_CORE = 1_769;

/** From a change in the table to a file: at once by the stream, and by the clock for all that the stream cannot know. */
export class Publisher extends Construct {
  readonly deadLetters: Queue;
  readonly windowSeconds: number;
  /** Renders what a batch of changes touched. */
  readonly publish: FeedmillFunction;
  /** Lets articles out whose time has come. */
  readonly release: FeedmillFunction;
  /** Renders what is behind, whatever the reason. */
  readonly rebuild: FeedmillFunction;

  constructor(
    scope: Construct,
    id: string,
    { articles, files, delivery, environment, windowSeconds, retain }: PublisherProps,
  ) {
    super(scope, id);
    const publish = new FeedmillFunction(this, 'Publish', {
      lambda: 'publish',
      description: 'Renders and delivers the feeds that a batch of changes touched',
      memorySize: ONE_CORE,
      timeout: Duration.seconds(FUNCTION_SECONDS.publish.timeout),
      environment: { ...environment, [ENVIRONMENT.distributionId]: delivery.distribution.distributionId },
      retain,
      errorImpact: 'Readers see no new articles: publishing has failed for fifteen minutes.',
    });
    const release = new FeedmillFunction(this, 'Release', {
      lambda: 'release',
      description: 'Lets scheduled articles out when they are due',
      memorySize: 256,
      timeout: Duration.seconds(FUNCTION_SECONDS.release.timeout),
      environment,
      retain,
      errorImpact: 'Scheduled articles are fifteen minutes late for readers.',
    });
    const rebuild = new FeedmillFunction(this, 'Rebuild', {
      lambda: 'rebuild',
      description: 'Renders and delivers every feed whose files are behind',
      memorySize: ONE_CORE,
      timeout: Duration.seconds(FUNCTION_SECONDS.rebuild.timeout),
      environment,
      retain,
      errorImpact: 'Readers keep an old state of the feeds that the log names: nothing heals them.',
    });
    for (const { function: renderer } of [publish, rebuild]) {
      articles.grantPublish(renderer);
      files.grantPublish(renderer);
    }
    articles.grantRelease(release.function);
    delivery.grantInvalidate(publish.function);

    this.deadLetters = this.#deadLetters();
    this.#listen(publish, articles, windowSeconds);
    this.#schedule('ReleaseSchedule', release.function, Duration.minutes(1));
    this.#schedule('RebuildSchedule', rebuild.function, Duration.hours(1));
    this.windowSeconds = windowSeconds;
    this.publish = publish;
    this.release = release;
    this.rebuild = rebuild;
  }

  /** Batches of the stream that were given up. */
  #deadLetters(): Queue {
    const queue = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    pinLogicalId(queue, 'DeadLetters');
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue: of a stream, which the rule does not see.',
    });
    return queue;
  }

  #listen(publish: FeedmillFunction, articles: ArticleTable, windowSeconds: number): void {
    publish.listen(
      new DynamoEventSource(articles.stream, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            dynamodb: { Keys: { pk: { S: PUBLISHED_KEY_PREFIXES.map((prefix) => ({ prefix })) } } },
          }),
        ],
        // CDK's 100 would make a hundred renders of a burst that one can show.
        batchSize: 10_000,
        maxBatchingWindow: Duration.seconds(windowSeconds),
        parallelizationFactor: 1,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // Bounded, or one record that cannot be rendered holds its shard for a day.
        retryAttempts: 5,
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }

  #schedule(id: string, target: IFunction, every: Duration): void {
    new Rule(this, id, { schedule: Schedule.rate(every), targets: [new LambdaFunction(target)] });
  }
}
