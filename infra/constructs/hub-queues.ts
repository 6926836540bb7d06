import { Duration, Validations } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import { pinLogicalId } from './pin-logical-id.ts';

/** After this number of failures a message becomes a dead letter. */
const MAX_RECEIVES = 5;
/**
 * The visibility timeout, divided by the timeout of the function. AWS advises this number, because calls may be
 * throttled several times before a message is processed.
 */
const VISIBILITY_TIMEOUTS = 6;

/** The queues between publishing, hubs and subscribers. Only in stacks with hubs. */
export class HubQueues extends Construct {
  /** One message for each timeline whose hubs must be notified after the edges serve its files. */
  readonly notifications: Queue;
  /** Messages that name subscribers of the own hub, whom a function then calls. */
  readonly deliveries: Queue;
  /** Messages that failed too often. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = this.#queue('HubDeadLetters', { retentionPeriod: Duration.days(14) });
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'This is a dead-letter queue.',
    });
    const deadLetterQueue = { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES };
    const visibilityTimeout = (timeoutSeconds: number) =>
      Duration.seconds(VISIBILITY_TIMEOUTS * timeoutSeconds);
    this.notifications = this.#queue('HubNotifications', {
      deadLetterQueue,
      visibilityTimeout: visibilityTimeout(FUNCTION_SECONDS.notify.timeout),
    });
    this.deliveries = this.#queue('HubDeliveries', {
      deadLetterQueue,
      visibilityTimeout: visibilityTimeout(FUNCTION_SECONDS.deliver.timeout),
    });
  }

  /** Allows sending messages so that hubs are notified of a timeline. */
  grantNotify(grantee: IGrantable): void {
    this.#grantSend(grantee, this.notifications);
  }

  /** Allows sending messages so that subscribers are called. */
  grantCallSubscribers(grantee: IGrantable): void {
    this.#grantSend(grantee, this.deliveries);
  }

  #grantSend(grantee: IGrantable, queue: Queue): void {
    Grant.addToPrincipal({ grantee, actions: ['sqs:SendMessage'], resourceArns: [queue.queueArn] });
  }

  #queue(id: string, props: ConstructorParameters<typeof Queue>[2]): Queue {
    const queue = new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      ...props,
    });
    pinLogicalId(queue, id);
    return queue;
  }
}
