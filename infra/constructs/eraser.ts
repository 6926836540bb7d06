import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { FeedFiles } from './feed-files.ts';
import { FeedmillFunction } from './feedmill-function.ts';

export interface EraserProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  /** By the names of `ENVIRONMENT`: where the stores are. */
  readonly environment: Record<string, string>;
  /** Where a feed that cannot be erased is reported. */
  readonly deadLetters: Queue;
  /** Keep the logs when the stack goes. */
  readonly retain: boolean;
}

/** Takes deleted feeds away, in steps. A function of its own, so that nothing else may delete articles for good. */
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
      description: 'Takes deleted feeds away, step by step',
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
        // The deletion itself, and the touch by which a call that ran out of time hands on to the next.
        filters: [
          FilterCriteria.filter({
            dynamodb: {
              Keys: { pk: { S: FilterRule.beginsWith('FEED#') } },
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
