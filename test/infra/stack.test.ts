import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { DUE_INDEX, ENVIRONMENT } from '#shared/settings.ts';
import { templateWith, written } from './template.ts';

const DOMAIN = {
  domainName: 'news.example',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b',
  hostedZoneId: 'Z0123456789ABC',
};
const FUNCTIONS = [
  'SubmitFunction',
  'PublishFunction',
  'ReleaseFunction',
  'RebuildFunction',
  'EraseFunction',
  'AnswerMissingFunction',
];

interface Resource {
  Type: string;
  DeletionPolicy?: string;
  Properties?: Record<string, unknown>;
}

const dev = templateWith();
const prod = templateWith({
  ...DOMAIN,
  stage: 'prod',
  hubs: 'https://hub.example/, https://other.example/',
  windowSeconds: '20',
  alarmEmail: 'night@news.example',
  webAcl: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/feeds/0a1b',
});
const ours = (template: typeof dev) =>
  Object.entries(template.findResources('AWS::Lambda::Function')).filter(([id]) => FUNCTIONS.includes(id));

describe('the table', () => {
  it('is on demand, with stream, expiry and point-in-time recovery', () => {
    prod.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    });
  });

  it('has one index, of keys only, for due articles', () => {
    prod.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      GlobalSecondaryIndexes: [
        {
          IndexName: DUE_INDEX.name,
          KeySchema: [
            { AttributeName: DUE_INDEX.partitionKey, KeyType: 'HASH' },
            { AttributeName: DUE_INDEX.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });
});

describe('the bucket', () => {
  it('is private and encrypted', () => {
    prod.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
    });
  });

  it.each([
    ['public/', 1],
    ['content/', 7],
  ])('keeps older versions of %s for %d days if data is retained', (Prefix, NoncurrentDays) => {
    prod.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Prefix, NoncurrentVersionExpiration: { NoncurrentDays }, Status: 'Enabled' }),
        ]),
      },
    });
  });
});

describe('a deployment', () => {
  const STATEFUL = {
    ArticleTable: 'AWS::DynamoDB::GlobalTable',
    FeedFiles: 'AWS::S3::Bucket',
    AdminToken: 'AWS::SecretsManager::Secret',
  };

  it.each(Object.entries(STATEFUL))(
    'gives %s a fixed logical id, and retains it except in dev',
    (id, type) => {
      expect(prod.findResources(type)).toMatchObject({
        [id]: { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' },
      });
      expect(dev.findResources(type)).toMatchObject({ [id]: { DeletionPolicy: 'Delete' } });
    },
  );

  it.each([
    ['readers', 'Distribution', 'AWS::CloudFront::Distribution'],
    ['publishers', 'SubmissionApi', 'AWS::ApiGatewayV2::Api'],
  ])('keeps the logical id of the resource for requests of %s', (_, id, type) => {
    expect(Object.keys(prod.findResources(type))).toEqual([id]);
  });

  it.each([
    ['name', 'AWS::CloudWatch::Alarm'],
    ['stream and function', 'AWS::Lambda::EventSourceMapping'],
    ['name', 'AWS::CloudFront::OriginAccessControl'],
    ['name', 'AWS::CloudFront::ResponseHeadersPolicy'],
    ['name and type', 'AWS::Route53::RecordSet'],
    ['function', 'AWS::Lambda::EventInvokeConfig'],
  ])('uses fixed logical ids where AWS allows one resource for each %s: %s', (_, type) => {
    const ids = Object.keys(prod.findResources(type));
    expect(ids).not.toEqual([]);
    // Logical ids of the CDK end with a hash of their path.
    expect(ids.filter((id) => /[0-9A-F]{8}$/.test(id))).toEqual([]);
  });

  // Pin the old id if a construct moves and one of these ids changes. CloudFormation creates the new
  // resource first, and that fails.
  it.each([
    ['bucket', 'AWS::S3::BucketPolicy', 'FilesBucketPolicyD7D4095B'],
    ['name of an API', 'AWS::ApiGatewayV2::Stage', 'SubmissionsStageF377091C'],
    ['route key of an API', 'AWS::ApiGatewayV2::Route', 'SubmissionsApiDefaultRoute26F9D867'],
    ['function', 'AWS::Lambda::Url', 'MissingAnswerMissingFunctionFunctionUrlF3CB3242'],
  ])('keeps the logical ids of release 1.0.0 for each %s: %s', (_, type, id) => {
    expect(Object.keys(prod.findResources(type))).toEqual([id]);
  });

  it('allows the function that empties a bucket to read its tags without the bucket policy', () => {
    const statement = { Action: 's3:GetBucketTagging', Resource: { 'Fn::GetAtt': ['FeedFiles', 'Arn'] } };
    const policies = [{ PolicyDocument: Match.objectLike({ Statement: [Match.objectLike(statement)] }) }];
    dev.hasResourceProperties('AWS::IAM::Role', { Policies: policies.map((one) => Match.objectLike(one)) });
    prod.resourceCountIs('Custom::S3AutoDeleteObjects', 0);
  });

  it('has no fixed names for retained resources, so that it can be repeated', () => {
    const everything = templateWith({
      stage: 'prod',
      alarmEmail: 'night@news.example',
      backupCopy: 'arn:aws:backup:eu-west-1:210987654321:backup-vault:feedmill',
    });
    const left = Object.values(everything.toJSON().Resources as Record<string, Resource>).filter(
      ({ DeletionPolicy }) => DeletionPolicy?.startsWith('Retain'),
    );
    expect(new Set(left.map(({ Type }) => Type))).toEqual(
      new Set([
        'AWS::Backup::BackupVault',
        'AWS::DynamoDB::GlobalTable',
        'AWS::Logs::LogGroup',
        'AWS::S3::Bucket',
        'AWS::SecretsManager::Secret',
      ]),
    );
    const named = left.flatMap(({ Properties }) =>
      ['BackupVaultName', 'BucketName', 'LogGroupName', 'Name', 'TableName'].flatMap(
        (name) => Properties?.[name] ?? [],
      ),
    );
    expect(
      named.map((name) => JSON.stringify(name)).filter((name) => !name.includes('AWS::StackId')),
    ).toEqual([]);
    // The resources have no fixed names, so operators find them by their tag.
    const tagged = left.filter((resource) => JSON.stringify(resource).includes('feedmill:stage'));
    expect(tagged.length).toBe(left.length);
  });

  it('retains the files in dev with -c retain=true', () => {
    const kept = templateWith({ retain: 'true' });
    expect(kept.findResources('AWS::S3::Bucket')).toMatchObject({
      FeedFiles: { DeletionPolicy: 'RetainExceptOnCreate' },
    });
    expect(Object.keys(kept.findResources('Custom::S3AutoDeleteObjects'))).toEqual([]);
  });
});

describe('the functions', () => {
  it('have the same runtime', () => {
    expect(
      ours(prod).map(([, { Properties }]) => [
        Properties.Runtime,
        Properties.Architectures,
        Properties.Handler,
      ]),
    ).toEqual(Array(6).fill(['nodejs24.x', ['arm64'], 'index.handler']));
  });

  it('log JSON to groups with a retention, and are traced', () => {
    for (const [, { Properties }] of ours(prod)) {
      expect(Properties.LoggingConfig).toMatchObject({ LogFormat: 'JSON' });
      expect(Properties.TracingConfig).toEqual({ Mode: 'Active' });
    }
    prod.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('have only known variables in their environment, and no secret', () => {
    const known = new Set<string>(Object.values(ENVIRONMENT));
    for (const [id, { Properties }] of ours(prod)) {
      const { Variables } = Properties.Environment;
      expect(Object.keys(Variables).filter((name) => !known.has(name))).toEqual([]);
      expect(JSON.stringify(Variables)).not.toMatch(/resolve:secretsmanager|SecretString/);
      // The distribution needs the URL of this function and is created later, so the function cannot have
      // the URL of the distribution.
      if (id === 'AnswerMissingFunction') continue;
      expect(Variables[ENVIRONMENT.publicUrl]).toBe('https://news.example');
      expect(Variables[ENVIRONMENT.hubs]).toBe('https://hub.example/,https://other.example/');
    }
    const tokens = ours(prod).filter(
      ([, { Properties }]) => ENVIRONMENT.adminTokenSecretArn in Properties.Environment.Variables,
    );
    expect(tokens.map(([id]) => id)).toEqual(['SubmitFunction']);
  });

  it('use the host name of the distribution if no domain is set', () => {
    for (const [id, { Properties }] of ours(dev)) {
      if (id === 'AnswerMissingFunction') continue;
      const url = written(Properties.Environment.Variables[ENVIRONMENT.publicUrl]);
      expect(url).toMatch(/^https:\/\/<Distribution\.DomainName>$/);
    }
  });
});

it('Lambda does not repeat a call of the canary that crashed or was missed', () => {
  prod.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
    FunctionName: { Ref: 'CanaryFunction' },
    MaximumRetryAttempts: 0,
    MaximumEventAgeInSeconds: 300,
  });
  prod.resourceCountIs('AWS::Lambda::EventInvokeConfig', 1);
});

it('the admin token has 256 bits', () => {
  prod.hasResourceProperties('AWS::SecretsManager::Secret', {
    GenerateSecretString: { PasswordLength: 43, ExcludePunctuation: true },
  });
});

describe('the API', () => {
  it('has one route, for all methods and paths', () => {
    prod.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
    prod.resourceCountIs('AWS::ApiGatewayV2::Route', 1);
    prod.hasResourceProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' });
  });

  it('accepts only calls through the distribution with apiOnlyByDomain', () => {
    const closed = templateWith({ apiOnlyByDomain: 'true' });
    closed.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'Answers the submission API',
      Environment: { Variables: Match.objectLike({ ORIGIN_SECRET_ARN: { Ref: 'OriginSecret' } }) },
    });
    const [distribution] = Object.values(closed.findResources('AWS::CloudFront::Distribution'));
    const origins: { OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[] }[] =
      distribution?.Properties.DistributionConfig.Origins;
    const headers = origins.flatMap(({ OriginCustomHeaders = [] }) => OriginCustomHeaders);
    expect(headers.map(({ HeaderName, HeaderValue }) => [HeaderName, written(HeaderValue)])).toEqual([
      ['x-feedmill-origin-secret', '{{resolve:secretsmanager:<OriginSecret>:SecretString:::}}'],
    ]);
    expect(JSON.stringify(prod.toJSON())).not.toContain('x-feedmill-origin-secret');
  });

  it('requires the secret of the distribution only after all edges send it', () => {
    const closed = templateWith({ ...DOMAIN, apiOnlyByDomain: 'true' });
    const { SubmitFunction } = closed.findResources('AWS::Lambda::Function');
    expect(SubmitFunction?.DependsOn).toContain('Distribution');
  });

  it('is throttled, and logs no IP address and no query', () => {
    const [stage] = Object.values(prod.findResources('AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 10_000, ThrottlingBurstLimit: 5_000 },
    });
    expect(stage?.Properties.AccessLogSettings.Format).not.toMatch(/identity|sourceIp|query|authori/i);
  });
});

describe('publishing', () => {
  it.each([
    ['five seconds by default', dev, 5],
    ['the seconds of the setting', prod, 20],
  ])('waits %s to gather changes that readers can see', (_, template, MaximumBatchingWindowInSeconds) => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': ['ArticleTable', 'StreamArn'] },
      BatchSize: 10_000,
      MaximumBatchingWindowInSeconds,
      StartingPosition: 'TRIM_HORIZON',
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      TumblingWindowInSeconds: Match.absent(),
      FilterCriteria: {
        Filters: [
          {
            Pattern: JSON.stringify({
              dynamodb: {
                Keys: {
                  pk: {
                    S: [{ prefix: 'TL#' }, { prefix: 'TOMB#' }, { prefix: 'FEED#' }, { prefix: 'WORK#' }],
                  },
                },
              },
            }),
          },
        ],
      },
    });
  });

  it('erases deleted feeds in small batches', () => {
    prod.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: 'EraseFunction' },
      BatchSize: 10,
      MaximumRetryAttempts: 5,
      FilterCriteria: {
        Filters: [
          {
            Pattern:
              '{"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"FEED#"}]}},"NewImage":{"state":{"S":["deleting"]}}}}',
          },
        ],
      },
    });
  });

  it.each([
    ['Notify', 'HubNotifications', 2],
    ['Deliver', 'HubDeliveries', 5],
  ])('lets %s process messages of %s in at most %d concurrent calls', (name, queue, concurrency) => {
    dev.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: `${name}Function` },
      EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: concurrency },
    });
    const { Timeout } = dev.findResources('AWS::Lambda::Function')[`${name}Function`]?.Properties ?? {};
    expect(dev.findResources('AWS::SQS::Queue')[queue]?.Properties).toMatchObject({
      VisibilityTimeout: 6 * Timeout,
      SqsManagedSseEnabled: true,
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': ['HubDeadLetters', 'Arn'] },
        maxReceiveCount: 5,
      },
    });
  });

  it('has two event source mappings of the table’s stream', () => {
    for (const template of [dev, prod]) {
      const mappings = Object.values(template.findResources('AWS::Lambda::EventSourceMapping'));
      const ofStream = mappings.filter(({ Properties }) =>
        written(Properties.EventSourceArn).includes('StreamArn'),
      );
      expect(ofStream).toHaveLength(2);
    }
  });

  it('gives no function AWS_ENDPOINT_URL_SQS, which would allow local callbacks', () => {
    for (const [, { Properties }] of Object.entries(prod.findResources('AWS::Lambda::Function')))
      expect(Object.keys(Properties.Environment?.Variables ?? {})).not.toContain('AWS_ENDPOINT_URL_SQS');
  });

  it.each(['rate(1 minute)', 'rate(1 hour)'])('has a schedule with %s', (ScheduleExpression) => {
    prod.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression, State: 'ENABLED' });
  });

  it('stores dead letters for two weeks', () => {
    prod.hasResourceProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
      SqsManagedSseEnabled: true,
    });
  });
});

describe('delivery', () => {
  it('uses only the path as cache key, and forwards nothing else', () => {
    prod.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        MinTTL: 0,
        DefaultTTL: 60,
        MaxTTL: 86_400,
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
          EnableAcceptEncodingBrotli: false,
          EnableAcceptEncodingGzip: false,
        },
      },
    });
    prod.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { OriginRequestPolicyId: Match.absent(), Compress: false },
      },
    });
  });

  it('reads one prefix of the bucket, with signed requests', () => {
    prod.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Origins: Match.arrayWith([
          Match.objectLike({ OriginPath: '/public', OriginAccessControlId: Match.anyValue() }),
        ]),
      },
    });
    prod.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
  });

  it('serves GET, HEAD and OPTIONS over TLS 1.2 or newer, with HTTP/2 and HTTP/3', () => {
    prod.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['news.example'],
        HttpVersion: 'http2and3',
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
        WebACLId: Match.stringLikeRegexp('webacl/feeds'),
        DefaultCacheBehavior: {
          AllowedMethods: ['GET', 'HEAD', 'OPTIONS'],
          ViewerProtocolPolicy: 'redirect-to-https',
        },
      },
    });
  });

  it('answers missing files with a function, and keeps errors of the API', () => {
    prod.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CustomErrorResponses: Match.absent(),
        OriginGroups: {
          Items: [
            Match.objectLike({
              FailoverCriteria: { StatusCodes: Match.objectLike({ Items: [403, 404, 500, 502, 503, 504] }) },
            }),
          ],
        },
      },
    });
    prod.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM' });
    const permitted = Object.values(prod.findResources('AWS::Lambda::Permission'))
      .map(({ Properties }) => Properties)
      .filter(({ Principal }) => Principal === 'cloudfront.amazonaws.com');
    // Since October 2025 a function URL needs both permissions.
    expect(permitted.map(({ Action }) => Action).toSorted()).toEqual([
      'lambda:InvokeFunction',
      'lambda:InvokeFunctionUrl',
    ]);
    for (const { SourceArn } of permitted)
      expect(written(SourceArn)).toMatch(/:distribution\/<Distribution>$/);
  });

  it.each([
    [{}, 5],
    [{ errorConcurrency: '2' }, 2],
    [{ errorConcurrency: '0' }, undefined],
  ])('reserves instances for missing files: %j gives %s', (context, instances) => {
    const functions = templateWith(context).findResources('AWS::Lambda::Function');
    expect(functions.AnswerMissingFunction?.Properties.ReservedConcurrentExecutions).toBe(instances);
  });

  it.each(['/v1', '/v1/*', '/openapi.json', '/docs', '/docs/api', '/docs/api/', '/console', '/console/*'])(
    'passes %s to the API unchanged and uncached',
    (PathPattern) => {
      prod.hasResourceProperties('AWS::CloudFront::Distribution', {
        DistributionConfig: {
          CacheBehaviors: Match.arrayWith([
            Match.objectLike({
              PathPattern,
              AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
              // CachingDisabled and AllViewerExceptHostHeader, which AWS manages.
              CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
              OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
              Compress: false,
              ViewerProtocolPolicy: 'https-only',
            }),
          ]),
        },
      });
    },
  );

  it.each([
    ['AWS::CloudFront::ResponseHeadersPolicy', 'ResponseHeadersPolicyConfig'],
    ['AWS::CloudFront::OriginAccessControl', 'OriginAccessControlConfig'],
    ['AWS::CloudFront::CachePolicy', 'CachePolicyConfig'],
    ['AWS::CloudFront::Function', undefined],
  ])('puts the region into the name of %s, because CloudFront resources are global', (type, config) => {
    for (const { Properties } of Object.values(prod.findResources(type))) {
      const { Name } = config === undefined ? Properties : Properties[config];
      expect(written(Name)).toContain('<AWS::Region>');
    }
  });

  it('sends CORS headers with every answer to readers', () => {
    prod.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        CorsConfig: {
          AccessControlAllowOrigins: { Items: ['*'] },
          AccessControlExposeHeaders: { Items: ['ETag', 'Link'] },
          OriginOverride: true,
        },
        SecurityHeadersConfig: {
          ContentTypeOptions: { Override: true },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000 },
        },
      },
    });
  });

  it('runs the edge functions with cloudfront-js-2.0', () => {
    prod.allResourcesProperties('AWS::CloudFront::Function', {
      FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
    });
    prod.hasResourceProperties('AWS::CloudFront::Function', {
      FunctionCode: Match.stringLikeRegexp(
        '^const SITE = \\{"url":"https://news.example","hubs":\\["https://hub.example/","https://other.example/"\\],"ownHub":"/hub"\\};\n',
      ),
    });
    dev.hasResourceProperties('AWS::CloudFront::Function', {
      FunctionCode: Match.stringLikeRegexp('^const SITE = \\{"url":"","hubs":\\[\\],"ownHub":"/hub"\\};\n'),
    });
  });

  it.each(['A', 'AAAA'])('has an %s record if the hosted zone is set', (Type) => {
    prod.hasResourceProperties('AWS::Route53::RecordSet', {
      Type,
      Name: 'news.example.',
      HostedZoneId: 'Z0123456789ABC',
    });
    dev.resourceCountIs('AWS::Route53::RecordSet', 0);
  });
});

it('alarms are sent by e-mail if an address is set', () => {
  prod.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'night@news.example' });
  prod.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [Match.anyValue()] });
  dev.resourceCountIs('AWS::SNS::Topic', 0);
});

it('the stack has the outputs that an operator needs', () => {
  expect(Object.keys(dev.findOutputs('*'))).toEqual(['FeedsUrl', 'ApiUrl', 'AdminTokenSecret', 'Dashboard']);
});
