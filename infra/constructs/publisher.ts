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
import { hashOfRenderers } from './hash-of-renderers.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface PublisherProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  /** The distribution whose edges are invalidated after a takedown. */
  readonly delivery: Delivery;
  /** Environment variables. Their names are values of `ENVIRONMENT`. */
  readonly environment: Record<string, string>;
  /** Seconds in which changes are gathered into one render. */
  readonly windowSeconds: number;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
  /** Instances of publishing that no other function can use; 0 reserves none. */
  readonly workerConcurrency: number;
}

/**
 * The memory, in MiB, that gives a function one whole core: publishing spends most of its time on compression
 * at the highest level.
 */
const ONE_CORE = 1_769;

/** A call starts every minute, and Lambda can retry a failed call at the same time. */
const RELEASE_INSTANCES = 2;

const reserve = (instances: number) => (instances > 0 ? { reservedConcurrency: instances } : {});

/**
 * Turns changes of the table into files. The stream shows most changes. For the other changes, two functions run
 * on a schedule.
 */
export class Publisher extends Construct {
  readonly deadLetters: Queue;
  readonly windowSeconds: number;
  /** Renders the timelines that a batch of changes affects. */
  readonly publish: FeedmillFunction;
  /** Publishes scheduled articles that are due. */
  readonly release: FeedmillFunction;
  /** Renders every file that lacks a change, for any reason. */
  readonly rebuild: FeedmillFunction;

  constructor(
    scope: Construct,
    id: string,
    { articles, files, delivery, environment, windowSeconds, retain, workerConcurrency }: PublisherProps,
  ) {
    super(scope, id);
    const rendering = { ...environment, [ENVIRONMENT.renderers]: hashOfRenderers() };
    this.publish = new FeedmillFunction(this, 'Publish', {
      lambda: 'publish',
      description: 'Renders and delivers the feeds that a batch of changes affects',
      memorySize: ONE_CORE,
      timeout: Duration.seconds(FUNCTION_SECONDS.publish.timeout),
      environment: { ...rendering, [ENVIRONMENT.distributionId]: delivery.distribution.distributionId },
      retain,
      errorImpact: 'Readers see no new articles: the publishing function fails repeatedly.',
      ...reserve(workerConcurrency),
    });
    this.release = new FeedmillFunction(this, 'Release', {
      lambda: 'release',
      description: 'Publishes scheduled articles when they are due',
      memorySize: 256,
      timeout: Duration.seconds(FUNCTION_SECONDS.release.timeout),
      environment,
      retain,
      errorImpact: 'Scheduled articles are fifteen minutes late for readers.',
      ...reserve(Math.min(workerConcurrency, RELEASE_INSTANCES)),
    });
    this.rebuild = new FeedmillFunction(this, 'Rebuild', {
      lambda: 'rebuild',
      description: 'Renders and delivers every feed whose files are behind',
      memorySize: ONE_CORE,
      timeout: Duration.seconds(FUNCTION_SECONDS.rebuild.timeout),
      environment: rendering,
      retain,
      errorImpact:
        'Readers keep an old state of the feeds named in the log: the hourly rebuild cannot repair them.',
    });
    for (const { function: renderer } of [this.publish, this.rebuild]) {
      articles.grantPublish(renderer);
      files.grantPublish(renderer);
    }
    articles.grantRelease(this.release.function);
    delivery.grantInvalidate(this.publish.function);

    this.deadLetters = this.#deadLetters();
    this.#listen(articles, windowSeconds);
    this.#schedule('ReleaseSchedule', this.release.function, Duration.minutes(1));
    this.#schedule('RebuildSchedule', this.rebuild.function, Duration.hours(1));
    this.windowSeconds = windowSeconds;
  }

  /** The queue for batches of the stream that failed too often. */
  #deadLetters(): Queue {
    const queue = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    pinLogicalId(queue, 'DeadLetters');
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'This is the dead-letter queue of a stream; the rule recognises only dead-letter queues of other queues.',
    });
    return queue;
  }

  #listen(articles: ArticleTable, windowSeconds: number): void {
    this.publish.listen(
      new DynamoEventSource(articles.stream, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            dynamodb: { Keys: { pk: { S: PUBLISHED_KEY_PREFIXES.map((prefix) => ({ prefix })) } } },
          }),
        ],
        // With CDK's default of 100 records per batch, a burst of ten thousand changes would cause a hundred
        // renders instead of one.
        batchSize: 10_000,
        maxBatchingWindow: Duration.seconds(windowSeconds),
        parallelizationFactor: 1,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // Without a limit, one record that cannot be rendered blocks its shard for a day.
        retryAttempts: 5,
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
  }

  #schedule(id: string, target: IFunction, every: Duration): void {
    new Rule(this, id, { schedule: Schedule.rate(every), targets: [new LambdaFunction(target)] });
  }
}
