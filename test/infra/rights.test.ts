import { describe, expect, it } from 'vitest';
import { templateWith, written } from './template.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

/** The permissions of every role, one line for each, by the logical id of the role without its hash. */
function rightsIn(template: ReturnType<typeof templateWith>): Record<string, string[]> {
  const rights: Record<string, string[]> = {};
  const nameOf = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '');
  for (const [id, { Properties }] of Object.entries(template.findResources('AWS::IAM::Role'))) {
    rights[nameOf(id)] = (Properties.ManagedPolicyArns ?? []).map(() => 'a managed policy');
  }
  for (const { Properties } of Object.values(template.findResources('AWS::IAM::Policy'))) {
    for (const { Ref } of Properties.Roles) {
      const lines = Properties.PolicyDocument.Statement.flatMap(
        ({ Effect, Action, Resource, Condition }: Statement) =>
          [Action]
            .flat()
            .flatMap((action) =>
              [Resource]
                .flat()
                .map((resource) =>
                  [
                    ...(Effect === 'Allow' ? [] : [Effect]),
                    `${action} on ${written(resource).replace(/[0-9A-F]{8}(?=[.>])/, '')}`,
                    ...(Condition === undefined ? [] : [`if ${JSON.stringify(Condition)}`]),
                  ].join(' '),
                ),
            ),
      );
      rights[nameOf(Ref)]?.push(...lines);
    }
  }
  return rights;
}

const ifPartition = (...partitions: string[]) =>
  `if ${JSON.stringify({
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  })}`;

const logs = (group: string) => [
  `logs:CreateLogStream on <${group}.Arn>`,
  `logs:PutLogEvents on <${group}.Arn>`,
];
const TRACES = ['xray:PutTelemetryRecords on *', 'xray:PutTraceSegments on *'];
const READ_TABLE = ['BatchGetItem', 'GetItem', 'Query'].map(
  (action) => `dynamodb:${action} on <ArticleTable.Arn>`,
);
const readTable = (...partitions: string[]) =>
  READ_TABLE.map((right) => `${right} ${ifPartition(...partitions)}`);
const PUBLISH = [
  ...readTable('ALIAS#*', 'ARCH#*', 'ART#*', 'FEED#*', 'FEEDS', 'SEEN#*', 'TAGS#*', 'TL#*', 'TOMB#*'),
  ...['BatchWriteItem', 'PutItem', 'UpdateItem'].map(
    (action) => `dynamodb:${action} on <ArticleTable.Arn> ${ifPartition('SEEN#*', 'ARCH#*', 'WORK#*')}`,
  ),
  's3:DeleteObject on <FeedFiles.Arn>/public/*',
  's3:GetObject on <FeedFiles.Arn>/public/*',
  's3:PutObject on <FeedFiles.Arn>/public/*',
  's3:GetObject on <FeedFiles.Arn>/content/*',
  's3:ListBucket on <FeedFiles.Arn>',
  `dynamodb:DeleteItem on <ArticleTable.Arn> ${ifPartition('SEEN#*')}`,
];

const STREAM = [
  'dynamodb:ListStreams on <ArticleTable.StreamArn>',
  'dynamodb:DescribeStream on <ArticleTable.StreamArn>',
  'dynamodb:GetRecords on <ArticleTable.StreamArn>',
  'dynamodb:GetShardIterator on <ArticleTable.StreamArn>',
];
const DEAD_LETTERS = [
  'sqs:GetQueueAttributes on <DeadLetters.Arn>',
  'sqs:GetQueueUrl on <DeadLetters.Arn>',
  'sqs:SendMessage on <DeadLetters.Arn>',
];

const send = (queue: string) => `sqs:SendMessage on <${queue}.Arn>`;
const receive = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} on <${queue}.Arn>`,
  );

/** The rights of each role in a stack with the own hub, which is the default. */
const RIGHTS = {
  SubmissionsSubmitRole: [
    ...logs('SubmissionsSubmitLogs'),
    ...TRACES,
    ...READ_TABLE,
    ...['BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'].map(
      (action) => `dynamodb:${action} on <ArticleTable.Arn>`,
    ),
    's3:DeleteObject on <FeedFiles.Arn>/content/*',
    's3:GetObject on <FeedFiles.Arn>/content/*',
    's3:PutObject on <FeedFiles.Arn>/content/*',
    's3:ListBucket on <FeedFiles.Arn>',
    'secretsmanager:DescribeSecret on <AdminToken>',
    'secretsmanager:GetSecretValue on <AdminToken>',
    send('HubDeliveries'),
  ],
  PublisherPublishRole: [
    ...logs('PublisherPublishLogs'),
    ...TRACES,
    ...PUBLISH,
    ...STREAM,
    ...DEAD_LETTERS,
    send('HubNotifications'),
    'cloudfront:CreateInvalidation on arn:<AWS::Partition>:cloudfront::<AWS::AccountId>:distribution/<Distribution>',
  ],
  CanaryRole: [
    ...logs('CanaryLogs'),
    ...TRACES,
    'secretsmanager:DescribeSecret on <AdminToken>',
    'secretsmanager:GetSecretValue on <AdminToken>',
  ],
  EraserEraseRole: [
    ...logs('EraserEraseLogs'),
    ...TRACES,
    ...STREAM,
    ...DEAD_LETTERS,
    ...readTable('ARCH#*', 'ART#*', 'FEED#*', 'HELD#*', 'HUBSUB#*', 'TAGS#*', 'TL#*', 'TOMB#*'),
    ...['BatchWriteItem', 'DeleteItem', 'UpdateItem'].map(
      (action) =>
        `dynamodb:${action} on <ArticleTable.Arn> ${ifPartition('ART#*', 'TL#*', 'HELD#*', 'TOMB#*', 'ARCH#*', 'TAGS#*', 'FEED#*', 'SEEN#*', 'HUBSUB#*')}`,
    ),
    send('HubDeliveries'),
    's3:DeleteObject on <FeedFiles.Arn>/public/*',
    's3:DeleteObject on <FeedFiles.Arn>/content/*',
    's3:ListBucket on <FeedFiles.Arn>',
  ],
  PublisherRebuildRole: [...logs('PublisherRebuildLogs'), ...TRACES, ...PUBLISH, send('HubNotifications')],
  PublisherReleaseRole: [
    ...logs('PublisherReleaseLogs'),
    ...TRACES,
    `dynamodb:GetItem on <ArticleTable.Arn> ${ifPartition('ART#*', 'TL#*')}`,
    `dynamodb:UpdateItem on <ArticleTable.Arn> ${ifPartition('ART#*', 'TL#*')}`,
    'dynamodb:Query on <ArticleTable.Arn>/index/due',
  ],
  NotifierNotifyRole: [
    ...logs('NotifierNotifyLogs'),
    ...TRACES,
    ...receive('HubNotifications'),
    send('HubNotifications'),
    send('HubDeliveries'),
    ...['BatchGetItem', 'GetItem'].map(
      (action) => `dynamodb:${action} on <ArticleTable.Arn> ${ifPartition('FEED#*', 'SEEN#*')}`,
    ),
    `dynamodb:Query on <ArticleTable.Arn> ${ifPartition('HUBSUB#*')}`,
    ...['BatchWriteItem', 'DeleteItem', 'UpdateItem'].map(
      (action) => `dynamodb:${action} on <ArticleTable.Arn> ${ifPartition('SEEN#*')}`,
    ),
  ],
  // This function calls addresses of unknown clients, so it has no access to secrets, articles or other
  // queues.
  OwnHubDeliverRole: [
    ...logs('OwnHubDeliverLogs'),
    ...TRACES,
    ...receive('HubDeliveries'),
    send('HubDeliveries'),
    `dynamodb:GetItem on <ArticleTable.Arn> ${ifPartition('FEED#*', 'HUBSUB#*')}`,
    ...['BatchGetItem', 'ConditionCheckItem', 'PutItem', 'Query'].map(
      (action) => `dynamodb:${action} on <ArticleTable.Arn> ${ifPartition('HUBSUB#*')}`,
    ),
    ...['DeleteItem', 'UpdateItem'].map(
      (action) => `dynamodb:${action} on <ArticleTable.Arn> ${ifPartition('HUBSUB#*', 'SEEN#*')}`,
    ),
    's3:GetObject on <FeedFiles.Arn>/public/*',
    's3:ListBucket on <FeedFiles.Arn>',
  ],
  MissingAnswerMissingRole: [
    ...logs('MissingAnswerMissingLogs'),
    ...TRACES,
    ...readTable('ARCH#*', 'ART#*', 'FEED#*', 'FEEDS', 'TL#*'),
  ],
};

describe('the stack', () => {
  const prod = rightsIn(templateWith({ stage: 'prod' }));
  const dev = rightsIn(templateWith({ canary: 'true' }));

  it.each(Object.entries(RIGHTS))('gives %s exactly the listed rights', (role, rights) => {
    expect(prod[role]?.toSorted()).toEqual(rights.toSorted());
    expect(dev[role]?.toSorted()).toEqual(rights.toSorted());
  });

  it('gives rights on hub queues only to the roles of configured hubs', () => {
    const without = rightsIn(templateWith({ ownHub: 'false' }));
    const queues = Object.values(without)
      .flat()
      .filter((right) => right.startsWith('sqs:'));
    expect(new Set(queues)).toEqual(new Set(DEAD_LETTERS));
    const external = rightsIn(templateWith({ ownHub: 'false', hubs: 'https://hub.example/' }));
    expect(Object.values(external).flat()).not.toContain(send('HubDeliveries'));
    expect(external.PublisherPublishRole).toContain(send('HubNotifications'));
  });

  it('has no other roles', () => {
    expect(Object.keys(prod).toSorted()).toEqual(Object.keys(RIGHTS).toSorted());
    // A stage without retention empties its bucket when it is deleted.
    const emptying = Object.keys(dev).filter((role) => !Object.hasOwn(RIGHTS, role));
    expect(emptying).toEqual(['CustomS3AutoDeleteObjectsCustomResourceProviderRole']);
  });
});

it('the bucket lets one distribution read published files, over TLS only', () => {
  const [policy] = Object.values(templateWith({ stage: 'prod' }).findResources('AWS::S3::BucketPolicy'));
  const statements: Statement[] = policy?.Properties.PolicyDocument.Statement;
  expect(
    statements
      .filter(({ Effect }) => Effect === 'Allow')
      .map(({ Action, Resource }) => [Action, written(Resource)]),
  ).toEqual([
    ['s3:GetObject', '<FeedFiles.Arn>/public/*'],
    // Without this right, S3 answers 403 for a missing object, as for a wrong policy, so a deleted feed
    // would look the same.
    ['s3:ListBucket', '<FeedFiles.Arn>'],
  ]);
  const conditions = statements.map(({ Condition }) => JSON.stringify(Condition));
  expect(conditions).toContain('{"Bool":{"aws:SecureTransport":"false"}}');
  for (const { Condition } of statements.filter(({ Effect }) => Effect === 'Allow'))
    expect(JSON.stringify(Condition)).toMatch(/^\{"StringEquals":\{"AWS:SourceArn":.*Distribution/);
});
