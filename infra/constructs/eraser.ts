import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS, KEY_PREFIXES } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { FeedFiles } from './feed-files.ts';
import { FeedmillFunction } from './feedmill-function.ts';

export interface EraserProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  /** Environment variables. Their names are values of `ENVIRONMENT`. */
  readonly environment: Record<string, string>;
  /** The queue for records of feeds that cannot be erased. */
  readonly deadLetters: Queue;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
}

/** Erases deleted feeds, in steps. It is a separate function, so that publishing needs no right to delete articles. */
export class Eraser extends Construct {
  readonly erase: FeedmillFunction;

  constructor(
    scope: Construct,
    id: string,
    { articles, files, environment, deadLetters, retain }: EraserProps,
  ) {
    super(scope, id);
    const erase = new FeedmillFunction(this, 'Erase', {
      lambda: 'erase',
      description: 'Erases deleted feeds in steps',
      memorySize: 512,
      timeout: Duration.seconds(FUNCTION_SECONDS.erase.timeout),
      environment,
      retain,
      errorImpact: 'Readers still get files of a feed that was deleted.',
    });
    articles.grantErase(erase.function);
    files.grantErase(erase.function);
    erase.listen(
      new DynamoEventSource(articles.stream, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        // The state of a deleted feed is `deleting`. A call that runs out of time updates the item of the feed, so that
        // the record of this update starts the next call.
        filters: [
          FilterCriteria.filter({
            dynamodb: {
              Keys: { pk: { S: FilterRule.beginsWith(KEY_PREFIXES.feed) } },
              NewImage: { state: { S: FilterRule.isEqual('deleting') } },
            },
          }),
        ],
        batchSize: 10,
        bisectBatchOnError: true,
        retryAttempts: 5,
        onFailure: new SqsDlq(deadLetters),
      }),
    );
    this.erase = erase;
  }
}
