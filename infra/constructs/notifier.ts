import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import { FeedmillFunction } from './feedmill-function.ts';
import type { HubQueues } from './hub-queues.ts';

export interface NotifierProps {
  readonly articles: ArticleTable;
  readonly queues: HubQueues;
  /** Environment variables. Their names are values of `ENVIRONMENT`. */
  readonly environment: Record<string, string>;
  /** Seconds between the PUT of a file and the notification of hubs. */
  readonly notifyDelaySeconds: number;
  /** Whether the own hub is among the hubs. */
  readonly ownHub: boolean;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
}

/** The number of concurrent calls. A call waits for hubs and edges most of the time. */
const CONCURRENCY = 2;

/** Notifies WebSub hubs of changed files. Only in stacks with hubs. */
export class Notifier extends Construct {
  readonly notify: FeedmillFunction;
  readonly queues: HubQueues;
  readonly notifyDelaySeconds: number;

  constructor(
    scope: Construct,
    id: string,
    { articles, queues, environment, notifyDelaySeconds, ownHub, retain }: NotifierProps,
  ) {
    super(scope, id);
    const notify = new FeedmillFunction(this, 'Notify', {
      lambda: 'notify',
      description: 'Tells WebSub hubs about changed feeds after the edges serve them',
      memorySize: 256,
      timeout: Duration.seconds(FUNCTION_SECONDS.notify.timeout),
      environment,
      retain,
      errorImpact: 'Subscribers of hubs learn of new articles only by polling.',
    });
    articles.grantNotify(notify.function);
    queues.grantNotify(notify.function);
    if (ownHub) queues.grantCallSubscribers(notify.function);
    notify.receive(queues.notifications, { maxConcurrency: CONCURRENCY });
    this.notify = notify;
    this.queues = queues;
    this.notifyDelaySeconds = notifyDelaySeconds;
  }
}
