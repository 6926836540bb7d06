import { Duration } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { PUBLISHED_KEY_PREFIXES } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';

export interface PublisherProps {
  readonly articles: ArticleTable;
  /** Renders what a batch of changes touched. */
  readonly publish: IFunction;
  /** Lets articles out whose time has come. */
  readonly release: IFunction;
  /** Renders what is behind, whatever the reason. */
  readonly rebuild: IFunction;
  /** How long changes are gathered before one render, in seconds. */
  readonly windowSeconds: number;
}

/** From a change in the table to a file: at once by the stream, and by the clock for all that the stream cannot know. */
export class Publisher extends Construct {
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: PublisherProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    // The event source takes the older construct's interface, which TableV2 does not meet under exact optional types.
    const table = Table.fromTableAttributes(this, 'Articles', {
      tableArn: props.articles.table.tableArn,
      tableStreamArn: props.articles.streamArn,
    });
    props.publish.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            dynamodb: { Keys: { pk: { S: PUBLISHED_KEY_PREFIXES.map((prefix) => ({ prefix })) } } },
          }),
        ],
        // CDK's 100 would make a hundred renders of a burst that one can show.
        batchSize: 10_000,
        maxBatchingWindow: Duration.seconds(props.windowSeconds),
        parallelizationFactor: 1,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // Bounded, or one record that cannot be rendered holds its shard for a day.
        retryAttempts: 5,
        onFailure: new SqsDlq(this.deadLetters),
      }),
    );
    new Rule(this, 'ReleaseSchedule', {
      description: 'Publishes scheduled articles that are due',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(props.release)],
    });
    new Rule(this, 'RebuildSchedule', {
      description: 'Renders files that are behind',
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new LambdaFunction(props.rebuild)],
    });
  }
}
