import { describe, expect, it } from 'vitest';
import { readResources } from '../../infra/local/template/cloudformation.ts';
import { cachedBehavior, readDistribution } from '../../infra/local/template/distribution.ts';
import { synthesise } from '../../infra/local/template/synthesise.ts';
import { readTemplate, type Wiring } from '../../infra/local/template/template.ts';

describe('readResources', () => {
  const one = (properties: unknown) => {
    const Resources = {
      Table: { Type: 'AWS::DynamoDB::GlobalTable' },
      Files: { Type: 'AWS::S3::Bucket' },
      Site: { Type: 'AWS::CloudFront::Distribution' },
      One: { Type: 'Any', Properties: properties },
    };
    return readResources({ Resources }).find(({ logicalId }) => logicalId === 'One')?.properties;
  };

  it.each([
    [{ Ref: 'Table' }, 'Table'],
    [{ Ref: 'Files' }, 'files'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ 'Fn::GetAtt': ['Table', 'StreamArn'] }, 'Table.StreamArn'],
    [{ 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': ['Site', 'DomainName'] }]] }, 'https://Site.DomainName'],
    [{ 'Fn::Sub': 'assets-$' + '{AWS::AccountId}-$' + '{Files.Arn}' }, 'assets-000000000000-files.Arn'],
    [{ deep: [{ Ref: 'Table' }] }, { deep: ['Table'] }],
    [
      { 'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Site', 'FunctionUrl'] }] }] },
      'Site.FunctionUrl',
    ],
  ])('resolves %j', (value, resolved) => {
    expect(one(value)).toEqual(resolved);
  });

  it.each([
    [{ Ref: 'Nowhere' }, 'no Nowhere'],
    [{ 'Fn::ImportValue': 'x' }, 'Fn::ImportValue'],
    [{ 'Fn::If': ['c', 1, 2] }, 'Fn::If'],
  ])('refuses %j', (value, message) => {
    expect(() => one(value)).toThrow(message);
  });
});

describe('the resources of the app', async () => {
  const wiring: Wiring = readTemplate(await synthesise({ hubs: 'https://hub.example/' }));

  it('contain functions with their bundles, timeouts and environments', () => {
    const names = [...wiring.functions.keys()].map((name) => name.replace(/Function.*$/, '')).sort();
    expect(names).toEqual(expect.arrayContaining(['Publish', 'Rebuild', 'Release', 'Submit']));
    for (const { handler, timeoutSeconds, environment } of wiring.functions.values()) {
      expect(handler).toBe('index.handler');
      expect(timeoutSeconds).toBeGreaterThan(0);
      expect(environment.TABLE_NAME).toBe(wiring.table.create.TableName);
    }
    expect(wiring.functions.get(wiring.apiFunction)?.environment).toMatchObject({
      BUCKET_NAME: wiring.buckets[0],
      ADMIN_TOKEN_SECRET_ARN: wiring.secrets[0],
    });
  });

  it('use the given context instead of the context in cdk.json', () => {
    expect(cachedBehavior(wiring.distribution).viewerResponseCode).toContain(
      '"hubs":["https://hub.example/"]',
    );
  });

  it('connect Publish to the stream, and schedule Release and Rebuild', () => {
    const publish = wiring.streams.find(({ functionName }) => functionName.startsWith('Publish'));
    expect(publish).toMatchObject({ batchSize: 10_000, bisects: true, reportsItemFailures: true });
    const periods = wiring.schedules.map(({ functionName, everySeconds }) => [
      functionName.slice(0, 7),
      everySeconds,
    ]);
    expect(periods).toEqual(
      expect.arrayContaining([
        ['Release', 60],
        ['Rebuild', 3_600],
      ]),
    );
  });

  it('connect the queues of hubs and subscribers with a dead-letter queue', () => {
    const common = { batchSize: 10, reportsItemFailures: true, visibilitySeconds: 360, maxReceives: 5 };
    const deadLetterQueue = 'HubDeadLetters';
    expect(wiring.queues).toEqual([
      {
        ...common,
        deadLetterQueue,
        queue: 'HubNotifications',
        functionName: 'NotifyFunction',
        maxConcurrency: 2,
      },
      {
        ...common,
        deadLetterQueue,
        queue: 'HubDeliveries',
        functionName: 'DeliverFunction',
        maxConcurrency: 5,
      },
    ]);
  });

  it('serve public/ of the bucket, and use a function for missing files', () => {
    expect(cachedBehavior(wiring.distribution)).toMatchObject({
      pathPattern: undefined,
      allowedMethods: ['GET', 'HEAD', 'OPTIONS'],
      origin: {
        kind: 'group',
        first: { kind: 'bucket', bucket: wiring.buckets[0], originPath: '/public' },
        second: { kind: 'function', functionName: 'AnswerMissingFunction' },
        statuses: [403, 404, 500, 502, 503, 504],
      },
    });
    expect([...wiring.functions.keys()]).toContain('AnswerMissingFunction');
  });

  it('pass requests for the API to the API, without caching', () => {
    const passed = wiring.distribution.behaviors.filter(({ isCached }) => !isCached);
    expect(passed.map(({ pathPattern, origin }) => [pathPattern, origin])).toEqual([
      ['/v1', { kind: 'api' }],
      ['/v1/*', { kind: 'api' }],
      ['/openapi.json', { kind: 'api' }],
      ['/docs', { kind: 'api' }],
      ['/docs/', { kind: 'api' }],
      ['/docs/api', { kind: 'api' }],
      ['/docs/api/', { kind: 'api' }],
      ['/hub', { kind: 'api' }],
      ['/hub/', { kind: 'api' }],
      ['/console', { kind: 'api' }],
      ['/console/*', { kind: 'api' }],
    ]);
  });
});

describe('readDistribution', () => {
  it('refuses an unsupported cache key', () => {
    const policy = (query: string) => ({
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          EnableAcceptEncodingBrotli: false,
          EnableAcceptEncodingGzip: false,
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: query },
        },
      },
    });
    const resources = (query: string) =>
      readResources({
        Resources: {
          Cache: { Type: 'AWS::CloudFront::CachePolicy', Properties: policy(query) },
          Files: { Type: 'AWS::S3::Bucket' },
          Site: {
            Type: 'AWS::CloudFront::Distribution',
            Properties: {
              DistributionConfig: {
                Enabled: true,
                DefaultCacheBehavior: {
                  AllowedMethods: ['GET'],
                  CachePolicyId: { Ref: 'Cache' },
                  Compress: false,
                  TargetOriginId: 'o',
                },
                Origins: [
                  {
                    DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] },
                    Id: 'o',
                    S3OriginConfig: { OriginAccessIdentity: '' },
                  },
                ],
              },
            },
          },
        },
      });
    expect(readDistribution(resources('none')).behaviors).toMatchObject([
      { isCached: true, origin: { kind: 'bucket', bucket: 'files', originPath: '' } },
    ]);
    expect(() => readDistribution(resources('all'))).toThrow('QueryStringBehavior');
  });
});
