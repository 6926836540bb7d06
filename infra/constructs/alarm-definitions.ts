import type { Construct } from 'constructs';
import { type AlarmDefinition, type AlarmDefinitions, errorsOf } from './alarms/alarm-definition.ts';
import { apiAlarms } from './alarms/api-alarms.ts';
import { capacityAlarms, silenceAlarms } from './alarms/capacity-alarms.ts';
import { hubAlarms, ownHubAlarms } from './alarms/hub-alarms.ts';
import { delayAlarms, eraseAlarms, publishAlarms, scheduleAlarms } from './alarms/publish-alarms.ts';
import { canaryAlarms, edgeAlarms } from './alarms/reader-alarms.ts';
import type { Watched } from './alarms/watched.ts';
import type { Delivery } from './delivery.ts';

/**
 * All alarms by name; each has an entry of that name in `docs/operate.md`.
 *
 * @param silentAfterHours hours without a new article after which an alarm is raised; undefined for no such
 *   alarm
 */
export function alarmDefinitions(
  scope: Construct,
  watched: Watched,
  silentAfterHours?: number,
): AlarmDefinitions {
  return withSeverity({
    ...apiAlarms(scope, watched),
    MissingErrors: errorsOf(watched.missing.answerMissing),
    ...edgeAlarms(watched.delivery),
    ...publishAlarms(scope, watched),
    ...delayAlarms(scope, watched),
    ...scheduleAlarms(watched),
    ...eraseAlarms(watched),
    ...(watched.notifier && hubAlarms(scope, watched.notifier)),
    ...(watched.ownHub && ownHubAlarms(watched.ownHub)),
    ...(watched.canary && canaryAlarms(scope, watched)),
    ...capacityAlarms(watched),
    ...silenceAlarms(scope, watched, silentAfterHours),
  });
}

/** Alarms on metrics of CloudFront. These metrics exist in us-east-1 only. */
export function distributionAlarms(delivery: Delivery): AlarmDefinitions {
  return withSeverity(edgeAlarms(delivery));
}

/**
 * Alarms that can wait for working hours, because most readers and publishers are not affected or because the next
 * job repairs the fault. For example, if a hub fails, readers that poll still get every article.
 */
const TICKETS: ReadonlySet<string> = new Set([
  'SlowAnswers',
  'UnknownTokens',
  'RefusedForRate',
  'MissingErrors',
  'EdgeRefusals',
  'LeftOut',
  'FilesBehind',
  'RebuildErrors',
  'RebuildSilent',
  'EraseErrors',
  'EraseLag',
  'NotifyErrors',
  'NotifyFailures',
  'NotifyLag',
  'HubDeadLetters',
  'DeliverErrors',
  'DeliverLag',
  'CanaryLate',
  'CertificateExpires',
  'FeedSilent',
  'SubmissionsSilent',
]);

function withSeverity(alarms: AlarmDefinitions): AlarmDefinitions {
  const graded = Object.entries(alarms).map(([name, alarm]): [string, AlarmDefinition] => [
    name,
    TICKETS.has(name) ? { ...alarm, severity: 'ticket' } : alarm,
  ]);
  return Object.fromEntries(graded);
}
