import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import type { FeedFiles } from './feed-files.ts';
import { FeedmillFunction } from './feedmill-function.ts';
import type { HubQueues } from './hub-queues.ts';

export interface OwnHubProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  readonly queues: HubQueues;
  /** Environment variables. Their names are values of `ENVIRONMENT`. */
  readonly environment: Record<string, string>;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
}

/**
 * The number of concurrent calls of the function. Together these calls reach up to 640 subscribers at the same time.
 * The number is low, because a new account has ten instances for all functions.
 */
const CONCURRENCY = 5;

/**
 * Calls subscribers. Only this function sends requests to addresses that unknown clients named. So it has no
 * access to articles, tokens or secrets of the stack, and it is not in a VPC.
 */
export class OwnHub extends Construct {
  readonly deliver: FeedmillFunction;
  readonly queues: HubQueues;

  constructor(scope: Construct, id: string, { articles, files, queues, environment, retain }: OwnHubProps) {
    super(scope, id);
    const deliver = new FeedmillFunction(this, 'Deliver', {
      lambda: 'deliver',
      description: 'Verifies subscriptions and sends changed feeds to subscribers',
      memorySize: 512,
      timeout: Duration.seconds(FUNCTION_SECONDS.deliver.timeout),
      environment,
      retain,
      errorImpact: 'Subscribers of the own hub learn of new articles late, or only by polling.',
    });
    articles.grantDeliver(deliver.function);
    files.grantDeliver(deliver.function);
    queues.grantCallSubscribers(deliver.function);
    deliver.receive(queues.deliveries, { maxConcurrency: CONCURRENCY });
    this.deliver = deliver;
    this.queues = queues;
  }
}
