import * as z from 'zod';
import { nameIn, type Resource } from './cloudformation.ts';

/** The distribution of the template, as far as it decides what a reader gets. */
export interface DistributionDefinition {
  bucket: string;
  /** Prefix of every key, with a slash in front and none behind; may be empty. */
  originPath: string;
  allowedMethods: string[];
  viewerRequestCode: string | undefined;
  viewerResponseCode: string | undefined;
  /** Headers of every answer that comes from the origin or the cache. */
  headers: { name: string; value: string; override: boolean }[];
  /** The same, for requests with an Origin alone. */
  corsHeaders: { name: string; value: string; override: boolean }[];
  /** Status of the origin → what is answered instead. */
  errors: Map<number, { status: number; pagePath: string }>;
}

/** Said by the template, and without a meaning on one machine without TLS. */
const ignored = z.unknown().optional();

const distributionSchema = z.strictObject({
  DistributionConfig: z.strictObject({
    Aliases: ignored,
    Comment: ignored,
    Enabled: z.literal(true),
    HttpVersion: ignored,
    IPV6Enabled: ignored,
    Logging: ignored,
    ViewerCertificate: ignored,
    WebACLId: ignored,
    CustomErrorResponses: z
      .array(
        z.strictObject({
          ErrorCachingMinTTL: ignored,
          ErrorCode: z.number(),
          ResponseCode: z.number(),
          ResponsePagePath: z.string(),
        }),
      )
      .default([]),
    DefaultCacheBehavior: z.strictObject({
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
      ResponseHeadersPolicyId: z.string().optional(),
      TargetOriginId: z.string(),
      ViewerProtocolPolicy: ignored,
    }),
    Origins: z.tuple([
      z.strictObject({
        ConnectionAttempts: ignored,
        ConnectionTimeout: ignored,
        DomainName: z.string(),
        Id: z.string(),
        OriginAccessControlId: ignored,
        OriginPath: z.string().default(''),
        S3OriginConfig: z.strictObject({ OriginAccessIdentity: z.literal('') }),
      }),
    ]),
  }),
  Tags: ignored,
});

/** The one key that the front knows: the URI alone. Another would have to be built there first. */
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

/** @throws where the template says something of the distribution that the local front does not do */
export function readDistribution(resources: Resource[]): DistributionDefinition {
  const find = (reference: string): unknown =>
    resources.find(({ name }) => name === nameIn(reference))?.properties;
  const [distribution, another] = resources.filter(({ type }) => type === 'AWS::CloudFront::Distribution');
  if (distribution === undefined || another !== undefined)
    throw new Error('the template needs one distribution');
  const { DistributionConfig: config } = distributionSchema.parse(distribution.properties);
  const [origin] = config.Origins;
  const behavior = config.DefaultCacheBehavior;
  cachePolicySchema.parse(find(behavior.CachePolicyId));
  const codeOf = (eventType: string): string | undefined => {
    const association = behavior.FunctionAssociations.find(({ EventType }) => EventType === eventType);
    return association && functionSchema.parse(find(association.FunctionARN)).FunctionCode;
  };
  const policy = behavior.ResponseHeadersPolicyId;
  return {
    bucket: nameIn(origin.DomainName),
    originPath: origin.OriginPath,
    allowedMethods: behavior.AllowedMethods,
    viewerRequestCode: codeOf('viewer-request'),
    viewerResponseCode: codeOf('viewer-response'),
    ...(policy === undefined ? { headers: [], corsHeaders: [] } : readHeadersPolicy(find(policy))),
    errors: new Map(
      config.CustomErrorResponses.map(({ ErrorCode, ResponseCode, ResponsePagePath }) => [
        ErrorCode,
        { status: ResponseCode, pagePath: ResponsePagePath },
      ]),
    ),
  };
}

function readHeadersPolicy(properties: unknown): Pick<DistributionDefinition, 'headers' | 'corsHeaders'> {
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
