import { Duration, Fn, Stack, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CachedMethods,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  FunctionUrlOriginAccessControl,
  HeadersFrameOption,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import {
  FunctionUrlOrigin,
  HttpOrigin,
  OriginGroup,
  S3BucketOrigin,
} from 'aws-cdk-lib/aws-cloudfront-origins';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { HUB_PATH, ORIGIN_SECRET_HEADER, PUBLIC_PREFIX } from '#shared/settings.ts';
import type { Domain } from './deployment.ts';
import { apiRequestCode, viewerRequestCode, viewerResponseCode } from './edge-code.ts';
import type { FeedFiles } from './feed-files.ts';
import type { MissingFiles } from './missing-files.ts';
import type { OriginSecret } from './origin-secret.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface DeliveryProps {
  readonly files: FeedFiles;
  /** Answers requests for paths without a file in the bucket. */
  readonly missing: MissingFiles;
  /** The readers' host name; without it CloudFront's name is used. */
  readonly domain?: Domain;
  /** The certificate of the domain, if the settings do not give the ARN of a certificate. */
  readonly certificate?: ICertificate;
  /** ARN of a web ACL with scope CLOUDFRONT. */
  readonly webAcl?: string;
  /** External WebSub hubs, which the header `Link` names. */
  readonly hubs: readonly string[];
  /** Whether `Link` names the own hub, before the external hubs. */
  readonly ownHub: boolean;
}

/**
 * If S3 answers with one of these statuses, the function of `missing` answers the request. For this purpose, CloudFront
 * allows only these statuses and 400, 416 and 429.
 */
const FAILOVER_STATUSES = [403, 404, 500, 502, 503, 504];

/**
 * Paths under the readers' address that the API answers. In CloudFront, `*` matches any characters, including
 * slashes.
 */
const API_PATHS = [
  '/v1',
  '/v1/*',
  '/openapi.json',
  ...['/docs', '/docs/api', HUB_PATH].flatMap((path) => [path, `${path}/`]),
  '/console',
  '/console/*',
];

/**
 * The CloudFront distribution for files and API. For each file it selects one of three stored encodings, so it
 * does not compress files. It does not cache API calls.
 */
export class Delivery extends Construct {
  readonly distribution: Distribution;
  /** Runs once for each request of a reader. */
  readonly viewerRequest: EdgeFunction;
  /** Runs once for each API call. */
  readonly apiRequest: EdgeFunction;
  /** The address in all links, without a final slash. */
  readonly publicUrl: string;

  constructor(scope: Construct, id: string, props: DeliveryProps) {
    super(scope, id);
    const { files, domain, certificate, webAcl } = props;
    this.viewerRequest = this.#edgeFunction('ViewerRequest', viewerRequestCode());
    this.apiRequest = this.#edgeFunction('ApiRequest', apiRequestCode());
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Feedmill: feeds and pages',
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...(webAcl !== undefined && { webAclId: webAcl }),
      ...(domain !== undefined && {
        domainNames: [domain.name],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: this.#certificate(domain, certificate),
      }),
      defaultBehavior: this.#filesBehavior(props),
    });
    pinLogicalId(this.distribution, 'Distribution');
    this.#acknowledge(domain, webAcl);
    files.grantDelivery(this.distribution.distributionArn);
    this.publicUrl = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    if (domain?.hostedZoneId !== undefined) this.#nameInZone(domain.name, domain.hostedZoneId);
  }

  /**
   * Serves the API under the readers' address too, without caching. At the API's own address, API Gateway changes some
   * request bodies: see `infra/edge/api-request.js`.
   *
   * @param originSecret sent with each call; given only if the API refuses calls without it
   */
  serveApi(api: HttpApi, originSecret?: OriginSecret): void {
    const origin = new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
      // This timeout is longer than the 30 s of an HTTP API. So if a call takes too long, clients get the error of
      // the API and not an error of CloudFront.
      readTimeout: Duration.seconds(35),
      ...(originSecret !== undefined && {
        customHeaders: { [ORIGIN_SECRET_HEADER]: originSecret.secret.secretValue.unsafeUnwrap() },
      }),
    });
    const headersPolicy = this.#apiHeadersPolicy();
    for (const path of API_PATHS) {
      this.distribution.addBehavior(path, origin, {
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        compress: false,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        // The API accepts only its own host name, not the viewer's.
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: headersPolicy,
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.apiRequest }],
      });
    }
  }

  /** Allows invalidations of this distribution, and no other CloudFront action. */
  grantInvalidate(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['cloudfront:CreateInvalidation'],
      resourceArns: [this.distribution.distributionArn],
    });
  }

  #certificate({ name, certificateArn }: Domain, created: ICertificate | undefined): ICertificate {
    if (created !== undefined) return created;
    if (certificateArn === undefined) throw new Error(`${name} has no certificate`);
    return Certificate.fromCertificateArn(this, 'Certificate', certificateArn);
  }

  #filesBehavior({ files, missing, domain, hubs, ownHub }: DeliveryProps): BehaviorOptions {
    const viewerResponse = viewerResponseCode({
      url: domain === undefined ? '' : `https://${domain.name}`,
      hubs,
      ownHub: ownHub ? HUB_PATH : '',
    });
    return {
      // Custom error responses are not used, because they apply to the whole distribution and would also replace
      // the API's 403 and 404.
      origin: new OriginGroup({
        primaryOrigin: this.#filesOrigin(files),
        fallbackOrigin: this.#missingOrigin(missing),
        fallbackStatusCodes: FAILOVER_STATUSES,
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      cachedMethods: CachedMethods.CACHE_GET_HEAD,
      compress: false,
      cachePolicy: this.#cachePolicy(),
      responseHeadersPolicy: this.#headersPolicy(),
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: this.viewerRequest },
        {
          eventType: FunctionEventType.VIEWER_RESPONSE,
          function: this.#edgeFunction('ViewerResponse', viewerResponse),
        },
      ],
    };
  }

  #filesOrigin({ bucket: { bucketArn, bucketRegionalDomainName } }: FeedFiles): IOrigin {
    const originAccessControl = new S3OriginAccessControl(this, 'Access', {
      originAccessControlName: inRegion(this, 'files'),
    });
    pinLogicalId(originAccessControl, 'FilesAccess');
    const bucket = Bucket.fromBucketAttributes(this, 'Bucket', { bucketArn, bucketRegionalDomainName });
    // `withOriginAccessControl` is not used, because its policy lets CloudFront read the whole bucket, including
    // bodies of articles that are not published.
    return S3BucketOrigin.withBucketDefaults(bucket, {
      originPath: `/${PUBLIC_PREFIX}`,
      originAccessControlId: originAccessControl.originAccessControlId,
    });
  }

  #missingOrigin({ url }: MissingFiles): FunctionUrlOrigin {
    const originAccessControl = new FunctionUrlOriginAccessControl(this, 'MissingAccess', {
      originAccessControlName: inRegion(this, 'missing'),
    });
    pinLogicalId(originAccessControl, 'MissingAccess');
    return FunctionUrlOrigin.withOriginAccessControl(url, { originAccessControl }) as FunctionUrlOrigin;
  }

  #acknowledge(domain: Domain | undefined, webAcl: string | undefined): void {
    Validations.of(this.distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'Feeds are for readers everywhere.' },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'Access logs hold the IP addresses of readers, which Feedmill does not need; metrics count requests without logs.',
      },
    );
    if (webAcl === undefined) {
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR2',
        reason:
          'Readers only GET static files, and the edge function answers invalid paths; -c webAcl adds a web ACL.',
      });
    }
    if (domain === undefined) {
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          'CloudFront’s own domain has a fixed TLS policy; a deployment with its own domain uses TLS 1.2.',
      });
    }
  }

  /**
   * The cache key is only the path, because the path contains the encoding. No query, header or cookie reaches the
   * bucket.
   */
  #cachePolicy(): CachePolicy {
    return new CachePolicy(this, 'Cache', {
      comment: 'The path and nothing else',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(60),
      maxTtl: Duration.days(1),
      queryStringBehavior: CacheQueryStringBehavior.none(),
      headerBehavior: CacheHeaderBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: false,
      enableAcceptEncodingGzip: false,
    });
  }

  /** Headers of every answer that is not from the API, including errors. */
  #headersPolicy(): ResponseHeadersPolicy {
    const policy = new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: inRegion(this, 'headers'),
      comment: 'Access for browsers, and protection of readers',
      corsBehavior: {
        accessControlAllowOrigins: ['*'],
        accessControlAllowMethods: ['GET', 'HEAD', 'OPTIONS'],
        accessControlAllowHeaders: ['*'],
        accessControlExposeHeaders: ['ETag', 'Link'],
        accessControlAllowCredentials: false,
        accessControlMaxAge: Duration.days(1),
        originOverride: true,
      },
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(730), override: true },
      },
    });
    pinLogicalId(policy, 'HeadersPolicy');
    return policy;
  }

  #apiHeadersPolicy(): ResponseHeadersPolicy {
    const policy = new ResponseHeadersPolicy(this, 'ApiHeaders', {
      responseHeadersPolicyName: inRegion(this, 'api-headers'),
      comment: 'API answers: TLS only, and no guessing of types',
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(730), override: true },
      },
    });
    pinLogicalId(policy, 'ApiHeadersPolicy');
    return policy;
  }

  #edgeFunction(id: string, code: string): EdgeFunction {
    return new EdgeFunction(this, id, {
      code: FunctionCode.fromInline(code),
      runtime: FunctionRuntime.JS_2_0,
    });
  }

  #nameInZone(name: string, hostedZoneId: string): void {
    // A record without a name gets the name of its zone, so CDK is told that the zone has the name of the domain.
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(this.distribution));
    pinLogicalId(new ARecord(this, 'A', { zone, target }), 'AddressRecord');
    pinLogicalId(new AaaaRecord(this, 'Aaaa', { zone, target }), 'Ipv6AddressRecord');
  }
}

/** A name for a CloudFront resource. The name contains the region, because names of CloudFront resources are global. */
function inRegion(scope: Construct, name: string): string {
  const { stackName, region } = Stack.of(scope);
  return `${stackName}-${region}-${name}`;
}
