import type { Construct } from 'constructs';
import type { Notifier } from '../notifier.ts';
import type { OwnHub } from '../own-hub.ts';
import {
  type AlarmDefinitions,
  errorsOf,
  FIRST_BREACH,
  FIVE_MINUTES,
  inARow,
  MAXIMUM,
  TWICE_AN_HOUR,
} from './alarm-definition.ts';
import { ownMetric } from './metrics.ts';

/**
 * `NotifyLag` is raised when the oldest notification is older than the usual delay plus these seconds. They are twice
 * the half hour in which a failing hub is retried.
 */
const NOTIFY_SECONDS = 3_600;
/**
 * The number of calls in five minutes that shows a loop. Without a loop, an article with 32 tags causes 33
 * messages, and one call processes up to ten messages.
 */
const NOTIFY_LOOP_CALLS = 1_000;
/** The age in seconds at which a message to subscribers is late. */
const DELIVER_SECONDS = 3_600;

export function hubAlarms(
  scope: Construct,
  { notify, queues, notifyDelaySeconds }: Notifier,
): AlarmDefinitions {
  return {
    NotifyErrors: errorsOf(notify),
    // The first failure raises the alarm, because the metric counts a failure only after six failed attempts in half an
    // hour.
    NotifyFailures: {
      metric: ownMetric(scope, 'notify', 'failures'),
      threshold: 0,
      ...FIRST_BREACH,
      errorImpact:
        'Subscribers of a hub learn of new articles only by polling: the hub has failed for half an hour.',
    },
    NotifyLag: {
      metric: queues.notifications.metricApproximateAgeOfOldestMessage(MAXIMUM),
      threshold: notifyDelaySeconds + NOTIFY_SECONDS,
      ...TWICE_AN_HOUR,
      errorImpact: 'Subscribers of hubs learn of new articles an hour late.',
    },
    NotifyRunaway: {
      metric: notify.function.metricInvocations({ period: FIVE_MINUTES }),
      threshold: NOTIFY_LOOP_CALLS,
      ...inARow(2),
      errorImpact: 'Operators pay for a probable loop: hubs are told far more often than the delay allows.',
    },
    HubDeadLetters: {
      metric: queues.deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES }),
      threshold: 0,
      ...FIRST_BREACH,
      errorImpact:
        'Subscribers of hubs do not learn of a change until the feed changes again: a message failed five times and was given up.',
    },
  };
}

export function ownHubAlarms({ deliver, queues }: OwnHub): AlarmDefinitions {
  return {
    DeliverErrors: errorsOf(deliver),
    // A message is delayed at most 15 minutes, and is sent again as a new message for a later retry. So a message of an
    // hour means that the function is behind.
    DeliverLag: {
      metric: queues.deliveries.metricApproximateAgeOfOldestMessage(MAXIMUM),
      threshold: DELIVER_SECONDS,
      ...TWICE_AN_HOUR,
      errorImpact: 'Subscribers of the own hub get new articles an hour late.',
    },
  };
}
