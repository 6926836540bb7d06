import * as z from 'zod';
import { withSiteUrl } from '../cloudfront/site-code.ts';
import { nameIn, type Resource } from './cloudformation.ts';

export type OriginDefinition =
  | { kind: 'bucket'; bucket: string; originPath: string }
  | { kind: 'function'; functionName: string }
  | { kind: 'api' }
  /** An origin group. If the first origin returns one of these statuses, the second origin answers. */
  | { kind: 'group'; first: OriginDefinition; second: OriginDefinition; statuses: readonly number[] };

interface HeaderDefinition {
  name: string;
  value: string;
  override: boolean;
}

/** A cache behaviour, for requests whose path matches its pattern. */
export interface BehaviorDefinition {
  /**
   * The pattern of paths: `*` matches any characters, and `?` matches one character. Undefined for the default
   * behaviour.
   */
  pathPattern: string | undefined;
  origin: OriginDefinition;
  allowedMethods: readonly string[];
  /**
   * Whether answers are cached. If false, every request is passed to the origin unchanged, including its query,
   * headers and body.
   */
  isCached: boolean;
  viewerRequestCode: string | undefined;
  viewerResponseCode: string | undefined;
  /** Headers that are added to every answer of the origin or the cache. */
  headers: readonly HeaderDefinition[];
  /** Headers that are added only for requests with an Origin. */
  corsHeaders: readonly HeaderDefinition[];
}

/**
 * The behaviours of the template's distribution, in the order in which they are tried. The default behaviour is
 * last.
 */
export interface DistributionDefinition {
  behaviors: readonly BehaviorDefinition[];
}

/** Properties of the template that have no effect on a single machine without TLS. */
const ignored = z.unknown().optional();

const behaviorSchema = z.strictObject({
  AllowedMethods: z.array(z.string()),
  CachedMethods: ignored,
  CachePolicyId: z.string(),
  Compress: z.literal(false),
  FunctionAssociations: z
    .array(
      z.strictObject({
        EventType: z.enum(['viewer-request', 'viewer-response']),
        FunctionARN: z.string(),
      }),
    )
    .default([]),
  OriginRequestPolicyId: z.string().optional(),
  PathPattern: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  TargetOriginId: z.string(),
  ViewerProtocolPolicy: ignored,
});
type Behavior = z.infer<typeof behaviorSchema>;

const originSchema = z.strictObject({
  ConnectionAttempts: ignored,
  ConnectionTimeout: ignored,
  CustomOriginConfig: z
    .strictObject({
      OriginProtocolPolicy: z.literal('https-only'),
      OriginReadTimeout: ignored,
      OriginSSLProtocols: ignored,
    })
    .optional(),
  DomainName: z.string(),
  Id: z.string(),
  OriginAccessControlId: ignored,
  OriginPath: z.string().default(''),
  S3OriginConfig: z.strictObject({ OriginAccessIdentity: z.literal('') }).optional(),
});

const groupSchema = z.strictObject({
  FailoverCriteria: z.strictObject({
    StatusCodes: z.strictObject({ Items: z.array(z.number()), Quantity: z.number() }),
  }),
  Id: z.string(),
  Members: z.strictObject({
    Items: z.tuple([z.strictObject({ OriginId: z.string() }), z.strictObject({ OriginId: z.string() })]),
    Quantity: z.literal(2),
  }),
  SelectionCriteria: ignored,
});

const distributionSchema = z.strictObject({
  DistributionConfig: z.strictObject({
    Aliases: ignored,
    CacheBehaviors: z.array(behaviorSchema).default([]),
    Comment: ignored,
    DefaultCacheBehavior: behaviorSchema,
    Enabled: z.literal(true),
    HttpVersion: ignored,
    IPV6Enabled: ignored,
    Logging: ignored,
    OriginGroups: z
      .strictObject({ Items: z.array(groupSchema), Quantity: z.number() })
      .default({ Items: [], Quantity: 0 }),
    Origins: z.array(originSchema),
    ViewerCertificate: ignored,
    WebACLId: ignored,
  }),
  Tags: ignored,
});
type Config = z.infer<typeof distributionSchema>['DistributionConfig'];

/** Policies that AWS manages, by id. The ids are the same in every account. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** The only cache key that the front supports: the URI. */
const cachePolicySchema = z.object({
  CachePolicyConfig: z.object({
    ParametersInCacheKeyAndForwardedToOrigin: z.strictObject({
      CookiesConfig: z.strictObject({ CookieBehavior: z.literal('none') }),
      EnableAcceptEncodingBrotli: z.literal(false),
      EnableAcceptEncodingGzip: z.literal(false),
      HeadersConfig: z.strictObject({ HeaderBehavior: z.literal('none') }),
      QueryStringsConfig: z.strictObject({ QueryStringBehavior: z.literal('none') }),
    }),
  }),
});

const functionSchema = z.object({ FunctionCode: z.string() });
const override = z.boolean();
const items = z.strictObject({ Items: z.array(z.string()) });

const headersPolicySchema = z.object({
  ResponseHeadersPolicyConfig: z.strictObject({
    Comment: ignored,
    Name: ignored,
    CorsConfig: z
      .strictObject({
        AccessControlAllowCredentials: z.literal(false),
        AccessControlAllowHeaders: items,
        AccessControlAllowMethods: items,
        AccessControlAllowOrigins: z.strictObject({ Items: z.tuple([z.literal('*')]) }),
        AccessControlExposeHeaders: items.optional(),
        AccessControlMaxAgeSec: z.number().optional(),
        OriginOverride: override,
      })
      .optional(),
    CustomHeadersConfig: z
      .strictObject({
        Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override: override })),
      })
      .optional(),
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z
          .strictObject({ ContentSecurityPolicy: z.string(), Override: override })
          .optional(),
        ContentTypeOptions: z.strictObject({ Override: override }).optional(),
        FrameOptions: z.strictObject({ FrameOption: z.string(), Override: override }).optional(),
        ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), Override: override }).optional(),
        StrictTransportSecurity: ignored,
      })
      .optional(),
  }),
});

/** @throws {Error} the number of cached behaviours is not one; the local front has only one cache */
export function cachedBehavior({ behaviors }: DistributionDefinition): BehaviorDefinition {
  const [cached, another] = behaviors.filter(({ isCached }) => isCached);
  if (cached === undefined || another !== undefined)
    throw new Error('the distribution needs exactly one cached behaviour');
  return cached;
}

/** The distribution, with the public address of this machine in its edge functions. */
export function servedAt({ behaviors }: DistributionDefinition, url: string): DistributionDefinition {
  const changed = (code: string | undefined) => code && withSiteUrl(code, url);
  return {
    behaviors: behaviors.map((behavior) => ({
      ...behavior,
      viewerRequestCode: changed(behavior.viewerRequestCode),
      viewerResponseCode: changed(behavior.viewerResponseCode),
    })),
  };
}

/** The functions that are origins of the distribution through their function URLs. */
export function functionsBehind({ behaviors }: DistributionDefinition): string[] {
  const named = (origin: OriginDefinition): string[] => {
    if (origin.kind === 'group') return [...named(origin.first), ...named(origin.second)];
    return origin.kind === 'function' ? [origin.functionName] : [];
  };
  return behaviors.flatMap(({ origin }) => named(origin));
}

/** @throws {Error} the template uses a property of the distribution that the local front does not support */
export function readDistribution(resources: Resource[]): DistributionDefinition {
  const find: Find = (reference) => resources.find(({ name }) => name === nameIn(reference));
  const [distribution, another] = resources.filter(({ type }) => type === 'AWS::CloudFront::Distribution');
  if (distribution === undefined || another !== undefined)
    throw new Error('the template needs one distribution');
  const { DistributionConfig: config } = distributionSchema.parse(distribution.properties);
  const behaviors = [...config.CacheBehaviors, config.DefaultCacheBehavior];
  return { behaviors: behaviors.map((behavior) => readBehavior(behavior, config, find)) };
}

type Find = (reference: string) => Resource | undefined;

function readBehavior(behavior: Behavior, config: Config, find: Find): BehaviorDefinition {
  const isCached = behavior.CachePolicyId !== CACHING_DISABLED;
  if (isCached) cachePolicySchema.parse(find(behavior.CachePolicyId)?.properties);
  const forwarded = isCached ? undefined : ALL_VIEWER_EXCEPT_HOST_HEADER;
  if (behavior.OriginRequestPolicyId !== forwarded)
    throw new Error(
      `the origin request policy ${behavior.OriginRequestPolicyId} is not supported by infra/local`,
    );
  const codeOf = (eventType: string): string | undefined => {
    const association = behavior.FunctionAssociations.find(({ EventType }) => EventType === eventType);
    return association && functionSchema.parse(find(association.FunctionARN)?.properties).FunctionCode;
  };
  const policy = behavior.ResponseHeadersPolicyId;
  return {
    pathPattern: behavior.PathPattern,
    origin: readOrigin(behavior.TargetOriginId, config, find),
    allowedMethods: behavior.AllowedMethods,
    isCached,
    viewerRequestCode: codeOf('viewer-request'),
    viewerResponseCode: codeOf('viewer-response'),
    ...(policy === undefined
      ? { headers: [], corsHeaders: [] }
      : readHeadersPolicy(find(policy)?.properties)),
  };
}

function readOrigin(id: string, config: Config, find: Find): OriginDefinition {
  const group = config.OriginGroups.Items.find(({ Id }) => Id === id);
  if (group !== undefined) {
    const [first, second] = group.Members.Items.map(({ OriginId }) => readOrigin(OriginId, config, find));
    if (first === undefined || second === undefined) throw new Error(`origin group ${id} needs two origins`);
    return { kind: 'group', first, second, statuses: group.FailoverCriteria.StatusCodes.Items };
  }
  const origin = config.Origins.find(({ Id }) => Id === id);
  if (origin === undefined) throw new Error(`the distribution has no origin ${id}`);
  const { DomainName, OriginPath, S3OriginConfig } = origin;
  if (S3OriginConfig !== undefined)
    return { kind: 'bucket', bucket: nameIn(DomainName), originPath: OriginPath };
  const resource = find(DomainName);
  switch (resource?.type) {
    case 'AWS::ApiGatewayV2::Api':
      return { kind: 'api' };
    case 'AWS::Lambda::Url':
      return { kind: 'function', functionName: readFunctionName(resource) };
    default:
      throw new Error(`the origin ${id} at ${DomainName} is of a kind that is not supported by infra/local`);
  }
}

function readFunctionName({ properties }: Resource): string {
  const { TargetFunctionArn } = z.object({ TargetFunctionArn: z.string() }).parse(properties);
  return nameIn(TargetFunctionArn);
}

function readHeadersPolicy(properties: unknown): Pick<BehaviorDefinition, 'headers' | 'corsHeaders'> {
  const { ResponseHeadersPolicyConfig: config } = headersPolicySchema.parse(properties);
  const { CorsConfig: cors, CustomHeadersConfig: custom, SecurityHeadersConfig: security } = config;
  const named = (name: string, value: string | undefined, isOverride: boolean | undefined) =>
    value === undefined ? [] : [{ name, value, override: isOverride ?? true }];
  const csp = security?.ContentSecurityPolicy;
  const frame = security?.FrameOptions;
  const referrer = security?.ReferrerPolicy;
  const typeOptions = security?.ContentTypeOptions;
  return {
    headers: [
      ...(custom?.Items ?? []).flatMap((item) => named(item.Header.toLowerCase(), item.Value, item.Override)),
      ...named('content-security-policy', csp?.ContentSecurityPolicy, csp?.Override),
      ...named('x-content-type-options', typeOptions && 'nosniff', typeOptions?.Override),
      ...named('x-frame-options', frame?.FrameOption, frame?.Override),
      ...named('referrer-policy', referrer?.ReferrerPolicy, referrer?.Override),
    ],
    corsHeaders:
      cors === undefined
        ? []
        : [
            ...named('access-control-allow-origin', '*', cors.OriginOverride),
            ...named(
              'access-control-expose-headers',
              cors.AccessControlExposeHeaders?.Items.join(', '),
              cors.OriginOverride,
            ),
          ],
  };
}
