import { Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/**
 * The paths that the rules limit: paths that publishers and hub subscribers call. Feed files and pages are not in
 * the list, because no rule may block a feed reader.
 */
const CALLED_PATHS = ['/v1/', '/hub'];

/**
 * The maximum number of requests of one IP address in five minutes, which is 100 a second. So one address
 * cannot use up the API's throttle. An import needs far fewer requests, because a batch of 1,000 articles is
 * one request.
 */
const RATE_LIMIT = 30_000;

/**
 * Rules of AWS's common rule set that only count requests, because they would block valid calls. Articles are
 * HTML of up to 1 MiB, and the rules on bodies refuse such a body. The value of `?url=` is an address on
 * another server, `?id=` can be the path of a file (`../posts/nginx.conf`), and `?q=` is any text. Scripts of
 * publishers often send no User-Agent.
 */
const COUNTED_RULES = [
  'SizeRestrictions_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'CrossSiteScripting_BODY',
  'EC2MetaDataSSRF_BODY',
  'GenericLFI_QUERYARGUMENTS',
  'GenericRFI_QUERYARGUMENTS',
  'RestrictedExtensions_QUERYARGUMENTS',
  'CrossSiteScripting_QUERYARGUMENTS',
  'SizeRestrictions_QUERYSTRING',
  'NoUserAgent_HEADER',
  'UserAgent_BadBots_HEADER',
];

/**
 * A web ACL for the distribution. It limits calls of the API and the hub, but no feed reader. Its scope is
 * CLOUDFRONT, so it is in us-east-1.
 */
export class ManagedWebAcl extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    const acl = new CfnWebACL(this, 'Acl', {
      name: stackName,
      description: 'Limits API and hub calls by IP address, not feed readers',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: this.#metric('all'),
      rules: [this.#rateRule(0), this.#commonRules(1)],
    });
    acl.overrideLogicalId('ManagedWebAcl');
    this.arn = acl.attrArn;
  }

  #rateRule(priority: number): CfnWebACL.RuleProperty {
    return {
      name: 'rate-by-address',
      priority,
      action: {
        block: {
          customResponse: { responseCode: 429, responseHeaders: [{ name: 'retry-after', value: '300' }] },
        },
      },
      statement: {
        rateBasedStatement: {
          aggregateKeyType: 'IP',
          limit: RATE_LIMIT,
          evaluationWindowSec: 300,
          scopeDownStatement: CALLED,
        },
      },
      visibilityConfig: this.#metric('rate'),
    };
  }

  #commonRules(priority: number): CfnWebACL.RuleProperty {
    return {
      name: 'common',
      priority,
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name: 'AWSManagedRulesCommonRuleSet',
          scopeDownStatement: CALLED,
          ruleActionOverrides: COUNTED_RULES.map((name) => ({ name, actionToUse: { count: {} } })),
        },
      },
      visibilityConfig: this.#metric('common'),
    };
  }

  #metric(name: string): CfnWebACL.VisibilityConfigProperty {
    return {
      cloudWatchMetricsEnabled: true,
      metricName: `${Stack.of(this).stackName}-${name}`,
      sampledRequestsEnabled: false,
    };
  }
}

const CALLED: CfnWebACL.StatementProperty = {
  orStatement: {
    statements: CALLED_PATHS.map((searchString) => ({
      byteMatchStatement: {
        searchString,
        fieldToMatch: { uriPath: {} },
        positionalConstraint: 'STARTS_WITH',
        textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
      },
    })),
  },
};
