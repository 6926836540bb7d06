import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENVIRONMENT, FUNCTION_SECONDS, HUB_NOTIFICATION_SORT_KEY } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import { FeedmillFunction } from './feedmill-function.ts';

export interface NotifierProps {
  readonly articles: ArticleTable;
  /** By the names of `ENVIRONMENT`: where the table is, the readers' address, the hubs. */
  readonly environment: Record<string, string>;
  /** How long after a PUT hubs are told, in seconds. */
  readonly notifyDelaySeconds: number;
  /** Where a notice that cannot be looked at is reported; a hub that refuses is none of those. */
  readonly deadLetters: Queue;
  /** Keep the logs when the stack goes. */
  readonly retain: boolean;
}

/** Tells WebSub hubs of files that changed. Only where there are hubs: decision 090 says what it costs the stream. */
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
      description: 'Tells hubs of changed feeds, once readers get them',
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
                pk: { S: FilterRule.beginsWith('SEEN#') },
                sk: { S: FilterRule.isEqual(HUB_NOTIFICATION_SORT_KEY) },
              },
              NewImage: { state: { S: FilterRule.isEqual('waiting') } },
            },
          }),
        ],
        // Two waits of ten seconds for each eight timelines have to fit into one call.
        batchSize: 100,
        // Also the pace at which a notice that has to wait comes round.
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
