import { Stack, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { feedmill } from '../../infra/app.ts';
import { appWith } from './template.ts';

const FRANKFURT = { account: '123456789012', region: 'eu-central-1' };
const DOMAIN = { domainName: 'news.example', hostedZoneId: 'Z1' };

/** The templates of all stacks of a deployment, by stack name. */
function templatesWith(context: Record<string, string>, target = FRANKFURT): Record<string, Template> {
  const app = appWith({ stage: 'prod', alarmEmail: 'night@news.example', ...context });
  feedmill(app, target);
  const stacks = app.node.children.filter((child) => Stack.isStack(child));
  return Object.fromEntries(stacks.map((stack) => [stack.stackName, Template.fromStack(stack)]));
}

it('a deployment has one stack if it needs no resource in us-east-1', () => {
  expect(Object.keys(templatesWith({}))).toEqual(['feedmill-prod']);
});

it('the certificate of a domain is created and validated in us-east-1', () => {
  const { 'feedmill-prod-edge': edge, 'feedmill-prod': main } = templatesWith(DOMAIN);
  edge?.hasResourceProperties('AWS::CertificateManager::Certificate', {
    DomainName: 'news.example',
    ValidationMethod: 'DNS',
    DomainValidationOptions: [{ DomainName: 'news.example', HostedZoneId: 'Z1' }],
  });
  main?.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Aliases: ['news.example'],
      ViewerCertificate: { AcmCertificateArn: Match.objectLike({ 'Fn::GetStackOutput': Match.anyValue() }) },
    },
  });
});

it('a domain with a given certificate needs no stack in us-east-1', () => {
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b';
  expect(Object.keys(templatesWith({ ...DOMAIN, certificateArn }))).toEqual(['feedmill-prod']);
});

it('a managed web ACL is created in us-east-1 and attached to the distribution', () => {
  const { 'feedmill-prod-edge': edge, 'feedmill-prod': main } = templatesWith({ webAcl: 'managed' });
  edge?.hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
  main?.hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: { WebACLId: Match.objectLike({ 'Fn::GetStackOutput': Match.anyValue() }) },
  });
});

it('the alarms of the distribution are in us-east-1 if edgeAlarms is set', () => {
  const { 'feedmill-prod-edge-alarms': alarms, 'feedmill-prod': main } = templatesWith({
    edgeAlarms: 'true',
  });
  const names = (template: Template | undefined) =>
    Object.values(template?.findResources('AWS::CloudWatch::Alarm') ?? {}).map(
      ({ Properties }) => Properties.AlarmName,
    );
  expect(names(alarms)).toEqual([
    'feedmill-prod-edge-alarms-EdgeErrors',
    'feedmill-prod-edge-alarms-EdgeRefusals',
  ]);
  expect(names(main)).not.toContain('feedmill-prod-EdgeErrors');
  const inUsEast1 = templatesWith({ edgeAlarms: 'true' }, { ...FRANKFURT, region: 'us-east-1' });
  expect(Object.keys(inUsEast1)).toEqual(['feedmill-prod']);
  expect(names(inUsEast1['feedmill-prod'])).toContain('feedmill-prod-EdgeErrors');
});

it('a managed web ACL needs a known region', () => {
  expect(() => feedmill(appWith({ webAcl: 'managed' }))).toThrow('set AWS_REGION');
});

it('CloudFormation and cdk-nag have no finding with resources in us-east-1', () => {
  const context = {
    ...DOMAIN,
    stage: 'prod',
    webAcl: 'managed',
    edgeAlarms: 'true',
    alarmEmail: 'a@b.example',
  };
  const app = appWith(context, { isValidated: true });
  feedmill(app, FRANKFURT);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).not.toThrow();
});

describe('the managed web ACL', () => {
  const { 'feedmill-prod-edge': edge } = templatesWith({ webAcl: 'managed' });
  const [acl] = Object.values(edge?.findResources('AWS::WAFv2::WebACL') ?? {});
  const rules: {
    Name: string;
    Statement: Record<string, { ScopeDownStatement: unknown; RuleActionOverrides?: unknown[] }>;
  }[] = acl?.Properties.Rules;

  const applies = (scope: unknown, path: string): boolean => {
    const { OrStatement } = scope as {
      OrStatement: { Statements: { ByteMatchStatement: { SearchString: string } }[] };
    };
    return OrStatement.Statements.some(({ ByteMatchStatement }) =>
      path.startsWith(ByteMatchStatement.SearchString),
    );
  };

  it.each(['/feeds/world/rss.xml', '/feeds/world/', '/articles/0a1b', '/', '/feeds.opml'])(
    'does not apply to readers of %s',
    (path) => {
      expect(rules).toHaveLength(2);
      for (const { Statement } of rules)
        for (const { ScopeDownStatement } of Object.values(Statement))
          expect(applies(ScopeDownStatement, path)).toBe(false);
    },
  );

  it.each(['/v1/feeds', '/hub'])('applies each of its rules to calls of %s', (path) => {
    for (const { Statement } of rules)
      for (const { ScopeDownStatement } of Object.values(Statement))
        expect(applies(ScopeDownStatement, path)).toBe(true);
  });

  it.each([
    ['an address that ends in .log', 'RestrictedExtensions_QUERYARGUMENTS'],
    ['an id that is the path of a file', 'GenericLFI_QUERYARGUMENTS'],
    ['an address on another server', 'GenericRFI_QUERYARGUMENTS'],
    ['a search for HTML', 'CrossSiteScripting_QUERYARGUMENTS'],
    ['a long address', 'SizeRestrictions_QUERYSTRING'],
  ])('does not block a query with %s', (_, name) => {
    const overrides = rules.flatMap(
      ({ Statement }) => Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? [],
    );
    expect(overrides).toContainEqual({ Name: name, ActionToUse: { Count: {} } });
  });
});
