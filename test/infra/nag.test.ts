import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, it } from 'vitest';
import { feedmill } from '../../infra/app.ts';
import { appWith } from './template.ts';

it.each([
  ['dev', {}],
  [
    'prod with a domain and a hub',
    {
      stage: 'prod',
      hubs: 'https://hub.example/',
      domainName: 'a.example',
      certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b',
    },
  ],
  [
    'prod with all notifications of operators',
    {
      stage: 'prod',
      alarmEmail: 'night@news.example',
      silentAfterHours: '12',
      monthlyBudgetUsd: '40',
      submitConcurrency: '5',
      ticketEmail: 'day@news.example',
      apiOnlyByDomain: 'true',
      backupCopy: 'arn:aws:backup:eu-west-1:210987654321:backup-vault:feedmill',
      errorConcurrency: '0',
    },
  ],
  ['prod with neither hub', { stage: 'prod', ownHub: 'false', alarmEmail: 'night@news.example' }],
])('each finding of CloudFormation and cdk-nag in %s is acknowledged with a reason', (_, context) => {
  const app = appWith(context, { isValidated: true });
  feedmill(app);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).not.toThrow();
});
