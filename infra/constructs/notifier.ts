import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENVIRONMENT, FUNCTION_SECONDS, HUB_NOTIFICATION_SORT_KEY, KEY_PREFIXES } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import { FeedmillFunction } from './feedmill-function.ts';

export interface NotifierProps {
  readonly articles: ArticleTable;
  /** Keys are the names of `ENVIRONMENT`: the table, the readers' address, the hubs. */
  readonly environment: Record<string, string>;
  /** Seconds between a PUT and telling hubs. */
  readonly notifyDelaySeconds: number;
  /** For hub notifications that cannot be processed; a hub that refuses does not cause a dead letter. */
  readonly deadLetters: Queue;
  /** Keep the logs when the stack is deleted. */
  readonly retain: boolean;
}

/** Tells WebSub hubs about changed files. Only in stacks with hubs: see decision 090 for its load on the stream. */
export class Notifier extends Construct {
  readonly notify: FeedmillFunction;
  readonly notifyDelaySeconds: number;

  constructor(
    scope: Construct,
    id: string,
    { articles, environment, notifyDelaySeconds, deadLetters, retain }: NotifierProps,
  ) {
    super(scope, id);
    const notify = new FeedmillFunction(this, 'Notify', {
      lambda: 'notify',
      description: 'Tells WebSub hubs about changed feeds after the edges serve them',
      memorySize: 256,
      timeout: Duration.seconds(FUNCTION_SECONDS.notify.timeout),
      environment: { ...environment, [ENVIRONMENT.notifyDelaySeconds]: String(notifyDelaySeconds) },
      retain,
      errorImpact: 'Subscribers of hubs learn of new articles only by polling.',
    });
    articles.grantNotify(notify.function);
    notify.listen(
      new DynamoEventSource(articles.stream, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            dynamodb: {
              Keys: {
                pk: { S: FilterRule.beginsWith(KEY_PREFIXES.seen) },
                sk: { S: FilterRule.isEqual(HUB_NOTIFICATION_SORT_KEY) },
              },
              NewImage: { state: { S: FilterRule.isEqual('waiting') } },
            },
          }),
        ],
        // Two waits of ten seconds per eight timelines must fit into one call.
        batchSize: 100,
        // Also the interval at which a postponed notification comes back.
        maxBatchingWindow: Duration.seconds(notifyDelaySeconds),
        bisectBatchOnError: true,
        retryAttempts: 5,
        onFailure: new SqsDlq(deadLetters),
      }),
    );
    this.notify = notify;
    this.notifyDelaySeconds = notifyDelaySeconds;
  }
}
