import { readFileSync } from 'node:fs';
import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { METRICS, METRICS_BY_FEED } from '#shared/settings.ts';
import { feedmill } from '../../infra/app.ts';
import { appWith, templateWith, written } from './template.ts';

const dev = templateWith();
const prod = templateWith({
  stage: 'prod',
  hubs: 'https://hub.example/',
  alarmEmail: 'night@news.example',
  silentAfterHours: '12',
  monthlyBudgetUsd: '40',
  submitConcurrency: '5',
});

interface AlarmProperties {
  AlarmName: string;
  AlarmDescription: string;
  Namespace?: string;
  MetricName?: string;
  Metrics?: { Expression?: string }[];
  Statistic?: string;
  ExtendedStatistic?: string;
  Dimensions?: { Name: string; Value: unknown }[];
  Period?: number;
  EvaluationPeriods: number;
  DatapointsToAlarm: number;
  Threshold: number;
  ComparisonOperator: string;
  TreatMissingData: string;
  AlarmActions: { Ref: string }[];
  OKActions: { Ref: string }[];
}

interface Statement {
  Effect: string;
  Principal: unknown;
  Action: string;
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}

const alarmsOf = (template: typeof dev): Map<string, AlarmProperties> =>
  new Map(
    Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => [
      Properties.AlarmName.replace(/^feedmill-(dev|prod)-/, ''),
      Properties,
    ]),
  );
const alarms = alarmsOf(prod);

/**
 * Describes an alarm as `Statistic Namespace Metric of Dimensions > 0, 2 of 12 × s 300, notBreaching`. The
 * last word is the treatment of missing data.
 */
function sentence({ Metrics, ...alarm }: AlarmProperties): string {
  const { Statistic, ExtendedStatistic, Namespace, MetricName, Period, Threshold } = alarm;
  const of = (alarm.Dimensions ?? []).map(({ Value }) => written(Value)).join(',');
  const metric = Metrics
    ? 'expression'
    : `${Statistic ?? ExtendedStatistic} ${Namespace} ${MetricName} of ${of}`;
  const than = alarm.ComparisonOperator === 'LessThanThreshold' ? '<' : '>';
  const every = Period === undefined ? '' : ` s ${Period}`;
  const periods = `${alarm.DatapointsToAlarm} of ${alarm.EvaluationPeriods}`;
  return `${metric} ${than} ${Threshold}, ${periods} ×${every}, ${alarm.TreatMissingData}`;
}

it.each([
  [
    'DeadLetters',
    'Maximum AWS/SQS ApproximateNumberOfMessagesVisible of <DeadLetters.QueueName> > 0, 1 of 1 × s 300, notBreaching',
  ],
  ['SubmitErrors', 'Sum AWS/Lambda Errors of <SubmitFunction> > 0, 2 of 12 × s 300, notBreaching'],
  ['PublishErrors', 'Sum AWS/Lambda Errors of <PublishFunction> > 0, 2 of 12 × s 300, notBreaching'],
  ['PublishFailures', 'Sum feedmill-prod failures of publish > 0, 2 of 12 × s 300, notBreaching'],
  ['LeftOut', 'Sum feedmill-prod left_out of publish > 0, 1 of 1 × s 300, notBreaching'],
  ['ReleaseErrors', 'Sum AWS/Lambda Errors of <ReleaseFunction> > 0, 3 of 3 × s 300, notBreaching'],
  ['RebuildErrors', 'Sum AWS/Lambda Errors of <RebuildFunction> > 2, 1 of 1 × s 3600, notBreaching'],
  ['EraseLag', 'Maximum AWS/Lambda IteratorAge of <EraseFunction> > 900000, 2 of 12 × s 300, notBreaching'],
  [
    'NotifyLag',
    'Maximum AWS/SQS ApproximateAgeOfOldestMessage of <HubNotifications.QueueName> > 3660, 2 of 12 × s 300, notBreaching',
  ],
  ['NotifyRunaway', 'Sum AWS/Lambda Invocations of <NotifyFunction> > 1000, 2 of 2 × s 300, notBreaching'],
  ['EraseErrors', 'Sum AWS/Lambda Errors of <EraseFunction> > 0, 2 of 12 × s 300, notBreaching'],
  ['NotifyErrors', 'Sum AWS/Lambda Errors of <NotifyFunction> > 0, 2 of 12 × s 300, notBreaching'],
  ['DeliverErrors', 'Sum AWS/Lambda Errors of <DeliverFunction> > 0, 2 of 12 × s 300, notBreaching'],
  [
    'DeliverLag',
    'Maximum AWS/SQS ApproximateAgeOfOldestMessage of <HubDeliveries.QueueName> > 3600, 2 of 12 × s 300, notBreaching',
  ],
  [
    'HubDeadLetters',
    'Maximum AWS/SQS ApproximateNumberOfMessagesVisible of <HubDeadLetters.QueueName> > 0, 1 of 1 × s 300, notBreaching',
  ],
  ['NotifyFailures', 'Sum feedmill-prod failures of notify > 0, 1 of 1 × s 300, notBreaching'],
  ['ServerErrors', 'Sum AWS/ApiGateway 5xx of <SubmissionApi> > 0, 2 of 12 × s 300, notBreaching'],
  ['SlowAnswers', 'p50 feedmill-prod answer_ms of  > 2000, 3 of 12 × s 300, notBreaching'],
  ['CanaryFailures', 'Sum feedmill-prod failures of canary > 0, 2 of 3 × s 300, notBreaching'],
  ['CanarySilent', 'Sum feedmill-prod checks of canary < 1, 3 of 3 × s 300, breaching'],
  ['CanaryLate', 'Maximum feedmill-prod visible_after_ms of canary > 85000, 3 of 12 × s 300, notBreaching'],
  [
    'CertificateExpires',
    'Maximum feedmill-prod certificate_expiring of canary > 0, 1 of 1 × s 3600, notBreaching',
  ],
  ['UnknownTokens', 'Sum feedmill-prod answers_401 of  > 30, 3 of 3 × s 300, notBreaching'],
  ['RefusedForRate', 'Sum feedmill-prod answers_429 of  > 30, 3 of 3 × s 300, notBreaching'],
  ['SubmitThrottles', 'Sum AWS/Lambda Throttles of <SubmitFunction> > 0, 2 of 12 × s 300, notBreaching'],
  ['WorkerThrottles', 'expression > 0, 2 of 12 ×, notBreaching'],
  ['TableThrottles', 'expression > 0, 2 of 12 ×, notBreaching'],
  [
    'StreamLag',
    'Maximum AWS/Lambda IteratorAge of <PublishFunction> > 125000, 2 of 12 × s 300, notBreaching',
  ],
  ['VisibleLag', 'Maximum feedmill-prod visible_after_ms of publish > 185000, 2 of 12 × s 300, notBreaching'],
  [
    'FilesBehind',
    'Maximum feedmill-prod visible_after_ms of rebuild > 900000, 1 of 1 × s 3600, notBreaching',
  ],
  ['PublishSilent', 'expression > 0, 2 of 2 ×, notBreaching'],
  ['FeedSilent', 'Maximum feedmill-prod feeds_silent of rebuild > 0, 1 of 1 × s 3600, notBreaching'],
  ['ReleaseSilent', 'Sum AWS/Lambda Invocations of <ReleaseFunction> < 1, 3 of 3 × s 300, breaching'],
  ['RebuildSilent', 'Sum AWS/Lambda Invocations of <RebuildFunction> < 1, 3 of 3 × s 3600, breaching'],
  ['PublishRunaway', 'Sum AWS/Lambda Invocations of <PublishFunction> > 600, 2 of 2 × s 300, notBreaching'],
  ['EraseRunaway', 'Sum AWS/Lambda Invocations of <EraseFunction> > 300, 2 of 2 × s 300, notBreaching'],
  ['SubmissionsSilent', 'Sum feedmill-prod submissions_created of request < 1, 12 of 12 × s 3600, breaching'],
])('the alarm %s has the condition %s', (name, claim) => {
  const alarm = alarms.get(name);
  if (alarm === undefined) throw new Error(`there is no alarm ${name}`);
  expect(sentence(alarm)).toBe(claim);
});

it.each([
  ['1', 3_000],
  ['5', 600],
  ['300', 300],
])(
  'PublishRunaway with a window of %s s goes off above %d calls in five minutes',
  (windowSeconds, Threshold) => {
    templateWith({ windowSeconds }).hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'feedmill-dev-PublishRunaway',
      Threshold,
    });
  },
);

describe('every alarm', () => {
  const runbook = readFileSync(new URL('../../docs/operate.md', import.meta.url), 'utf8');
  const [, section = ''] = /^## Alarms$(.*?)^## /ms.exec(runbook) ?? [];
  const entries = section.split(/^### /m).slice(1);
  const nameOf = (entry: string) => entry.slice(0, entry.indexOf('\n'));

  it('has an entry in the runbook, and each entry has an alarm', () => {
    expect(entries.map(nameOf).toSorted()).toEqual([...alarms.keys()].toSorted());
  });

  it.each(entries.map((entry) => [nameOf(entry), entry]))(
    'the entry of %s has the parts Means, Do and Over',
    (_, entry) => {
      for (const part of ['**Means.**', '**Do.**', '**Over.**']) expect(entry).toContain(part);
    },
  );

  const named = [...runbook.matchAll(/\b(?:named|logs) ([A-Z]\w+)/g)].map(([, id = '']) => id);
  it.each([...new Set(named)])('the resource %s of a runbook command is in the template', (id) => {
    expect(Object.keys(prod.toJSON().Resources)).toContain(id);
  });

  it.each(['FeedsUrl', 'ApiUrl', 'AdminTokenSecret'])(
    'the stack output %s of a runbook command is in the template',
    (output) => {
      expect(runbook).toContain(`output ${output}`);
      expect(Object.keys(prod.findOutputs('*'))).toContain(output);
    },
  );

  it.each([...alarms])(
    'the description of %s names who is affected, and links to the runbook',
    (name, { AlarmDescription }) => {
      expect(AlarmDescription).toMatch(
        /^(Readers|Subscribers|Publishers|Operators|Scheduled articles) .{30,}/,
      );
      expect(AlarmDescription.endsWith(` docs/operate.md#${name.toLowerCase()}`)).toBe(true);
    },
  );

  // PutMetricAlarm allows at most seven days if a period is an hour or longer, and one day otherwise.
  it.each([...alarms])(
    'the evaluation range of %s is within the limit of CloudWatch',
    (_, { Period = 300, EvaluationPeriods }) => {
      expect(Period * EvaluationPeriods).toBeLessThanOrEqual((Period >= 3_600 ? 7 : 1) * 24 * 60 * 60);
    },
  );

  it('sends an e-mail when it goes off and when it is over', () => {
    const anyTopic = [Match.anyValue()];
    prod.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: anyTopic, OKActions: anyTopic });
    dev.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: Match.absent() });
  });
});

it('SlowAnswers does not count batches', () => {
  prod.hasResourceProperties('AWS::Logs::MetricFilter', {
    FilterPattern: '{ ($.event = "request") && ($.lines NOT EXISTS) }',
    MetricTransformations: [{ MetricName: 'answer_ms', MetricValue: '$.duration_ms' }],
  });
});

describe('the topic of alarms', () => {
  const [policy] = Object.values(prod.findResources('AWS::SNS::TopicPolicy'));
  const statements: Statement[] = policy?.Properties.PolicyDocument.Statement;

  it.each([...alarms])('%s may publish to each of its topics', (_, alarm) => {
    for (const { Ref: topic } of [...alarm.AlarmActions, ...alarm.OKActions]) {
      expect(Object.keys(prod.findResources('AWS::SNS::Topic'))).toContain(topic);
      expect(policy?.Properties.Topics).toEqual([{ Ref: topic }]);
      const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
      expect(allowed.map(({ Principal, Action, Resource }) => [Principal, Action, Resource])).toEqual([
        [{ Service: 'cloudwatch.amazonaws.com' }, 'sns:Publish', { Ref: topic }],
      ]);
      const [pattern = ''] = allowed.map(({ Condition }) => written(Condition?.ArnLike?.['aws:SourceArn']));
      expect(pattern).toMatch(
        /^arn:<AWS::Partition>:cloudwatch:<AWS::Region>:<AWS::AccountId>:alarm:[^:]*\*$/,
      );
      const [, names = ''] = /:alarm:(.*)\*$/.exec(pattern) ?? [];
      expect(alarm.AlarmName.startsWith(names)).toBe(true);
    }
  });

  it('accepts only alarms of this account, and only over TLS', () => {
    expect(statements).toMatchObject([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { Effect: 'Allow', Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } },
    ]);
  });
});

describe('a second address', () => {
  const both = templateWith({
    stage: 'prod',
    alarmEmail: 'night@news.example',
    ticketEmail: 'day@news.example',
    monthlyBudgetUsd: '40',
    silentAfterHours: '12',
    backupCopy: 'arn:aws:backup:eu-west-1:210987654321:backup-vault:feedmill',
  });
  const topicOf = new Map(
    Object.values(both.findResources('AWS::SNS::Subscription')).map(({ Properties }) => [
      Properties.Endpoint,
      Properties.TopicArn.Ref,
    ]),
  );

  it('receives the alarms that can wait, which the runbook lists', () => {
    const runbook = readFileSync(new URL('../../docs/operate.md', import.meta.url), 'utf8');
    const [, listed = ''] = /^These alarms are tickets: (.*?)\.$/ms.exec(runbook) ?? [];
    const tickets = [...alarmsOf(both)].filter(
      ([, { AlarmActions }]) => AlarmActions[0]?.Ref === topicOf.get('day@news.example'),
    );
    expect(tickets.map(([name]) => name).toSorted()).toEqual(
      [...listed.matchAll(/\[(\w+)\]/g)].map(([, name]) => name).toSorted(),
    );
    const pages = [...alarmsOf(both).values()].filter(
      ({ AlarmActions }) => AlarmActions[0]?.Ref === topicOf.get('night@news.example'),
    );
    expect(pages.length + tickets.length).toBe(alarmsOf(both).size);
  });

  it('receives failed backups and failed copies', () => {
    for (const [job, vault] of [
      ['Backup Job State Change', 'backupVaultName'],
      ['Copy Job State Change', 'sourceBackupVaultArn'],
    ] as const)
      both.hasResourceProperties('AWS::Events::Rule', {
        EventPattern: {
          source: ['aws.backup'],
          'detail-type': [job],
          detail: { state: ['FAILED', 'ABORTED', 'EXPIRED'], [vault]: [Match.anyValue()] },
        },
        Targets: [Match.objectLike({ Arn: { Ref: topicOf.get('day@news.example') } })],
      });
  });

  it('backups of table and bucket are copied into another vault for 35 days', () => {
    both.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({
            CopyActions: [
              {
                DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:210987654321:backup-vault:feedmill',
                Lifecycle: { DeleteAfterDays: 35 },
              },
            ],
            Lifecycle: { DeleteAfterDays: 35 },
          }),
        ],
      },
    });
    both.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: {
        Resources: [{ 'Fn::GetAtt': ['ArticleTable', 'Arn'] }, { 'Fn::GetAtt': ['FeedFiles', 'Arn'] }],
      },
    });
    dev.resourceCountIs('AWS::Backup::BackupPlan', 0);
  });
});

it('an alarm exists only if its feature is configured', () => {
  const ofOwnHub = ['DeliverErrors', 'DeliverLag'];
  const ofHubs = ['NotifyErrors', 'NotifyFailures', 'NotifyLag', 'NotifyRunaway', 'HubDeadLetters'];
  const ofCanary = ['CanaryFailures', 'CanarySilent', 'CanaryLate', 'CertificateExpires'];
  const without = (...names: string[]) => [...alarms.keys()].filter((name) => !names.includes(name));
  expect([...alarmsOf(dev).keys()]).toEqual(without('SubmissionsSilent', ...ofCanary));
  const noHub = templateWith({ ownHub: 'false' });
  expect([...alarmsOf(noHub).keys()]).toEqual(
    without('SubmissionsSilent', ...ofCanary, ...ofHubs, ...ofOwnHub),
  );
});

it('the alarms of the edge exist only in us-east-1', () => {
  const conditions = Object.values(dev.findResources('AWS::CloudWatch::Alarm')).map(
    ({ Properties, Condition }) => [
      JSON.stringify(Properties).includes('"Namespace":"AWS/CloudFront"'),
      Condition === 'IsInUsEast1',
    ],
  );
  for (const [isAtEdge, isConditional] of conditions) expect(isConditional).toBe(isAtEdge);
  dev.hasCondition('IsInUsEast1', { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] });
  const [dashboard] = Object.values(dev.findResources('AWS::CloudWatch::Dashboard'));
  // If a resource does not exist in a region, a reference to it would make the deployment in that region
  // fail.
  expect(written(dashboard?.Properties.DashboardBody)).not.toContain('AlarmsEdge');
});

it.each([
  ['warns in prod without an address', { stage: 'prod' }, 1],
  ['does not warn in prod with an address', { stage: 'prod', alarmEmail: 'night@news.example' }, 0],
  ['does not warn in dev', {}, 0],
])('synth %s that alarms have no recipient', (_, context, count) => {
  const warnings = Annotations.fromStack(feedmill(appWith(context))).findWarning(
    '*',
    Match.stringLikeRegexp('have no recipient'),
  );
  expect(warnings).toHaveLength(count);
});

it('a configured budget warns if the forecast of the costs reaches it', () => {
  prod.hasResourceProperties('AWS::Budgets::Budget', {
    Budget: { BudgetLimit: { Amount: 40, Unit: 'USD' }, TimeUnit: 'MONTHLY', CostFilters: Match.absent() },
    NotificationsWithSubscribers: Match.arrayWith([
      {
        Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }),
        Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'night@news.example' }],
      },
    ]),
  });
  dev.resourceCountIs('AWS::Budgets::Budget', 0);
});

it('`errorConcurrency` and `submitConcurrency` reserve concurrency', () => {
  const reserved = (template: Template) =>
    Object.entries(template.findResources('AWS::Lambda::Function'))
      .filter(([, { Properties }]) => Properties.ReservedConcurrentExecutions !== undefined)
      .map(([id]) => id);
  expect(reserved(dev)).toEqual(['AnswerMissingFunction']);
  expect(reserved(templateWith({ errorConcurrency: '0' }))).toEqual([]);
  prod.hasResourceProperties('AWS::Lambda::Function', {
    Description: 'Answers the submission API',
    ReservedConcurrentExecutions: 5,
  });
  // `prod` sets `submitConcurrency`.
  expect(reserved(prod).toSorted()).toEqual([
    'AnswerMissingFunction',
    'PublishFunction',
    'ReleaseFunction',
    'SubmitFunction',
  ]);
});

describe('the dashboard', () => {
  const [dashboard] = Object.values(prod.findResources('AWS::CloudWatch::Dashboard'));
  const body = written(dashboard?.Properties.DashboardBody);

  it.each(['Does it work?', 'How fast is it?', 'What does it cost?'])('has the section “%s”', (question) => {
    expect(body).toContain(question);
  });

  it('reads the metrics of CloudFront in us-east-1', () => {
    expect(body).toMatch(
      /"AWS\/CloudFront","BytesDownloaded","DistributionId","<Distribution>","Region","Global",\{[^}]*"region":"us-east-1"/,
    );
  });

  it.each(
    Object.entries(METRICS).flatMap(([event, fields]) => Object.keys(fields).map((field) => [event, field])),
  )('shows the metric of the event %s with the name %s, or an alarm uses it', (event, field) => {
    const isShown = body.includes(`"feedmill-prod","${field}","event","${event}"`);
    const isWatched = [...alarms.values()].some(
      ({ Namespace, MetricName, Dimensions }) =>
        Namespace === 'feedmill-prod' && MetricName === field && Dimensions?.[0]?.Value === event,
    );
    expect(isShown || isWatched).toBe(true);
  });

  it.each(METRICS_BY_FEED)('shows %s per feed', (field) => {
    expect(body).toContain(`MetricName=\\"${field}\\"`);
  });
});
