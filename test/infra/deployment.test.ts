import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readDeployment } from '../../infra/constructs/deployment.ts';
import { SettingsError } from '../../infra/constructs/settings-error.ts';
import { DEPLOYMENTS } from '../../infra/deployments.ts';

const CERTIFICATE = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b';
const VAULT = 'arn:aws:backup:eu-west-1:210987654321:backup-vault:feedmill';
const read = (context: Record<string, unknown>) => readDeployment(new App({ context }).node, DEPLOYMENTS);

it('a deployment without context has the default settings of dev', () => {
  expect(read({})).toEqual({
    stage: 'dev',
    retain: false,
    windowSeconds: 5,
    hubs: [],
    ownHub: true,
    hubCallbackPorts: [],
    notifyDelaySeconds: 60,
    errorConcurrency: 5,
    workerConcurrency: 0,
    edgeAlarms: false,
    apiOnlyByDomain: false,
    canary: false,
  });
});

it('data is retained in prod by default', () => {
  expect(read({ stage: 'prod' })).toMatchObject({ stage: 'prod', retain: true });
});

it('a deployment has the settings of its stage, and context overrides them', () => {
  const stages = { dev: {}, staging: { windowSeconds: 30, hubs: 'https://a.example/' } };
  const node = (context: Record<string, unknown>) =>
    new App({ context: { stage: 'staging', ...context } }).node;
  expect(readDeployment(node({}), stages)).toMatchObject({ windowSeconds: 30, hubs: ['https://a.example/'] });
  expect(readDeployment(node({ hubs: '', windowSeconds: '60' }), stages)).toMatchObject({
    windowSeconds: 60,
    hubs: [],
  });
});

it.each([
  ['retain in the form of cdk.json', { retain: true }, { retain: true }],
  ['retain in the form of -c', { stage: 'prod', retain: 'false' }, { retain: false }],
  ['seconds as a number', { windowSeconds: 60 }, { windowSeconds: 60 }],
  [
    'hubs',
    { hubs: 'https://a.example/, https://b.example/h' },
    { hubs: ['https://a.example/', 'https://b.example/h'] },
  ],
  ['a hub named twice', { hubs: 'https://a.example/,https://a.example/' }, { hubs: ['https://a.example/'] }],
  ['ownHub as false', { ownHub: 'false' }, { ownHub: false }],
  ['ports of callbacks', { hubCallbackPorts: '8443, 65535' }, { hubCallbackPorts: [8443, 65535] }],
  [
    'a hub with an at sign in its path and its query',
    { hubs: 'https://hub.example/@a?b=@c' },
    { hubs: ['https://hub.example/@a?b=@c'] },
  ],
  ['the delay of hub notifications', { notifyDelaySeconds: '90' }, { notifyDelaySeconds: 90 }],
  ['a value that is empty', { hubs: '', domainName: '' }, { hubs: [] }],
  [
    'a domain',
    { domainName: 'news.example', certificateArn: CERTIFICATE },
    { domain: { name: 'news.example', certificateArn: CERTIFICATE } },
  ],
  [
    'a domain whose certificate is created',
    { domainName: 'news.example', hostedZoneId: 'Z1' },
    { domain: { name: 'news.example', hostedZoneId: 'Z1' } },
  ],
  ['a web ACL that is created', { webAcl: 'managed' }, { webAcl: 'managed' }],
  [
    'the notifications of operators',
    { alarmEmail: 'a@b.example', silentAfterHours: '12', monthlyBudgetUsd: '40' },
    { alarmEmail: 'a@b.example', silentAfterHours: 12, monthlyBudgetUsd: 40 },
  ],
  ['reserved concurrency', { submitConcurrency: '5' }, { submitConcurrency: 5 }],
])('a deployment reads from its context %s', (_, context, deployment) => {
  expect(read(context)).toMatchObject(deployment);
});

describe('a deployment refuses', () => {
  it.each([
    [{ stage: 'test' }, 'Context stage must be one of dev, staging, prod; it is "test".'],
    // `-c stage=$STAGE` gives this if the variable is not set.
    [{ stage: '' }, 'Context stage must be one of dev, staging, prod; it is "".'],
    [{ retain: 'yes' }, 'Context retain must be true or false; it is "yes".'],
    [
      { windowSeconds: '0' },
      'Context windowSeconds must be a whole number of seconds from 1 to 300; it is "0".',
    ],
    [
      { windowSeconds: '301' },
      'Context windowSeconds must be a whole number of seconds from 1 to 300; it is "301".',
    ],
    [
      { windowSeconds: '2.5' },
      'Context windowSeconds must be a whole number of seconds from 1 to 300; it is "2.5".',
    ],
    ...['0', '65536', '8443, 70000', '8443;9443'].map((ports): [Record<string, string>, string] => [
      { hubCallbackPorts: ports },
      `Context hubCallbackPorts must be port numbers from 1 to 65535, comma-separated; it is "${ports}".`,
    ]),
    ...[
      'hub.example',
      'https://h/>; rel="self"',
      'https://user:secret@hub.example/',
      'https://a.example/, https://user@b.example/',
      'https://hub.example/#hub',
      'https://a.example/,',
    ].map((hubs): [Record<string, string>, string] => [
      { hubs },
      `Context hubs must be http or https URLs without a user name, password or fragment, comma-separated; it is ${JSON.stringify(hubs)}.`,
    ]),
    [{ alarmEmail: 'nobody' }, 'Context alarmEmail must be an e-mail address; it is "nobody".'],
    [
      { silentAfterHours: '169' },
      'Context silentAfterHours must be a whole number of hours from 1 to 168; it is "169".',
    ],
    [
      { submitConcurrency: '0' },
      'Context submitConcurrency must be a whole number of instances from 1 to 9999; it is "0".',
    ],
    [
      { monthlyBudgetUsd: '9.50', alarmEmail: 'a@b.example' },
      'Context monthlyBudgetUsd must be a whole number of US dollars from 1 to 9999999; it is "9.50".',
    ],
    [{ monthlyBudgetUsd: '40' }, 'Context monthlyBudgetUsd requires alarmEmail.'],
    [{ canary: 'true', windowSeconds: '30' }, 'Context canary requires a windowSeconds of at most 20.'],
    [{ ticketEmail: 'day@b.example' }, 'Context ticketEmail requires alarmEmail.'],
    [
      { backupCopy: VAULT },
      'Context backupCopy requires retain=true: AWS Backup copies only buckets with versions.',
    ],
    [
      { backupCopy: 'vault', retain: 'true' },
      'Context backupCopy must be the ARN of an AWS Backup vault, in another region or account; it is "vault".',
    ],
    [{ hostedZoneId: 'Z1' }, 'Context hostedZoneId requires domainName.'],
    [{ domainName: 'news.example' }, 'Context domainName requires certificateArn or hostedZoneId.'],
    [{ certificateArn: CERTIFICATE }, 'Context certificateArn requires domainName.'],
  ])('the context %j with an explanation', (context, sentence) => {
    expect(() => read(context)).toThrow(new SettingsError(sentence));
  });

  it.each([
    ['certificateArn', CERTIFICATE.replace('us-east-1', 'eu-central-1'), 'us-east-1'],
    ['webAcl', 'arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/feeds/0a1b', 'CLOUDFRONT'],
    ['domainName', 'https://news.example/', 'host name'],
    ['domainName', 'News.example', 'lower case'],
    ['domainName', 'münchen.example', 'xn--'],
    ['hostedZoneId', 'news.example', 'Route 53'],
  ])('%s with the value %s', (key, value, because) => {
    expect(() => read({ [key]: value })).toThrow(because);
  });

  it.each(['alarmEmial', 'hub', 'Stage'])('the unknown setting %s', (key) => {
    expect(() => read({ [key]: 'dev' })).toThrow(
      `Context ${key} is unknown. Known settings: stage, retain, `,
    );
  });

  it('all wrong values in one message', () => {
    expect(() => read({ stage: 'x', retain: 'y' })).toThrow(/stage[^\n]*\n[^\n]*retain/);
  });
});
