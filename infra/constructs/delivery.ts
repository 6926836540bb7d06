import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
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
  HeadersFrameOption,
  HttpVersion,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PUBLIC_PREFIX } from '#shared/settings.ts';
import type { Domain } from './deployment.ts';
import { viewerRequestCode, viewerResponseCode } from './edge-code.ts';
import { ERROR_PAGES, ErrorPages } from './error-pages.ts';
import type { FeedFiles } from './feed-files.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface DeliveryProps {
  readonly files: FeedFiles;
  /** The readers' address; without it CloudFront's own is the public one. */
  readonly domain?: Domain;
  /** ARN of a web ACL with scope CLOUDFRONT. */
  readonly webAcl?: string;
  /** WebSub hubs, named to readers in `Link`. */
  readonly hubs: readonly string[];
}

/** A path that is not there costs one read of the bucket a minute; what is our fault is looked at sooner. */
const ERROR_SECONDS = { 404: 60, 503: 10 } as const;

/** From the bucket to readers: CloudFront, which picks one of three stored encodings and compresses nothing itself. */
export class Delivery extends Construct {
  readonly distribution: Distribution;
  /** The address in all links, without a slash at the end. */
  readonly publicUrl: string;

  constructor(scope: Construct, id: string, { files, domain, webAcl, hubs }: DeliveryProps) {
    super(scope, id);
    const originAccessControl = new S3OriginAccessControl(this, 'Access', {
      originAccessControlName: inRegion(this, 'files'),
    });
    pinLogicalId(originAccessControl, 'FilesAccess');
    const bucket = Bucket.fromBucketAttributes(this, 'Bucket', {
      bucketArn: files.bucket.bucketArn,
      bucketRegionalDomainName: files.bucket.bucketRegionalDomainName,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Feedmill: feeds and pages',
      httpVersion: HttpVersion.HTTP2_AND_3,
      ...(webAcl !== undefined && { webAclId: webAcl }),
      ...(domain !== undefined && {
        domainNames: [domain.name],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      }),
      defaultBehavior: {
        // Not withOriginAccessControl: its policy would open the whole bucket, large bodies with it.
        origin: S3BucketOrigin.withBucketDefaults(bucket, {
          originPath: `/${PUBLIC_PREFIX}`,
          originAccessControlId: originAccessControl.originAccessControlId,
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        cachedMethods: CachedMethods.CACHE_GET_HEAD,
        compress: false,
        cachePolicy: this.#cachePolicy(),
        responseHeadersPolicy: this.#headersPolicy(),
        functionAssociations: [
          {
            eventType: FunctionEventType.VIEWER_REQUEST,
            function: this.#edgeFunction('ViewerRequest', viewerRequestCode()),
          },
          {
            eventType: FunctionEventType.VIEWER_RESPONSE,
            function: this.#edgeFunction(
              'ViewerResponse',
              viewerResponseCode({ url: domain === undefined ? '' : `https://${domain.name}`, hubs }),
            ),
          },
        ],
      },
      errorResponses: ERROR_PAGES.map(({ originStatus, status, path }) => ({
        httpStatus: originStatus,
        responseHttpStatus: status,
        responsePagePath: path,
        ttl: Duration.seconds(ERROR_SECONDS[status]),
      })),
    });
    pinLogicalId(this.distribution, 'Distribution');
    this.#acknowledge(domain, webAcl);
    files.grantDelivery(this.distribution.distributionArn);
    new ErrorPages(this, 'ErrorPages', { bucket: files.bucket });
    this.publicUrl = `https://${domain?.name ?? this.distribution.distributionDomainName}`;
    if (domain?.hostedZoneId !== undefined) this.#nameInZone(domain.name, domain.hostedZoneId);
  }

  /** Lets edges be told to forget paths of this distribution, and nothing else of CloudFront. */
  grantForget(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['cloudfront:CreateInvalidation'],
      resourceArns: [this.distribution.distributionArn],
    });
  }

  #acknowledge(domain: Domain | undefined, webAcl: string | undefined): void {
    Validations.of(this.distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'Feeds are for readers everywhere.' },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'Access logs hold the addresses of readers, which nothing here needs; metrics count requests without them.',
      },
    );
    if (webAcl === undefined) {
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR2',
        reason:
          'Only GET of static files, and odd paths end in the edge function; -c webAcl adds one where it is wanted.',
      });
    }
    if (domain === undefined) {
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason: 'CloudFront’s own domain has a fixed TLS policy; a domain of one’s own gets TLS 1.2.',
      });
    }
  }

  /** The key is the path, which holds the encoding already. No query, header or cookie reaches the bucket. */
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

  /** What is the same on every answer, errors with it. */
  #headersPolicy(): ResponseHeadersPolicy {
    const policy = new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: inRegion(this, 'headers'),
      comment: 'Readers in a browser, and what protects them',
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

  #edgeFunction(id: string, code: string): EdgeFunction {
    return new EdgeFunction(this, id, {
      code: FunctionCode.fromInline(code),
      runtime: FunctionRuntime.JS_2_0,
    });
  }

  #nameInZone(name: string, hostedZoneId: string): void {
    // The zone's own name is not asked for: a record with no name takes its zone's, which is made to be ours.
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: name });
    const target = RecordTarget.fromAlias(new CloudFrontTarget(this.distribution));
    pinLogicalId(new ARecord(this, 'A', { zone, target }), 'AddressRecord');
    pinLogicalId(new AaaaRecord(this, 'Aaaa', { zone, target }), 'Ipv6AddressRecord');
  }
}

/** A name of CloudFront's, which has no regions, that a stack of the same name in another region does not take as well. */
function inRegion(scope: Construct, name: string): string {
  const { stackName, region } = Stack.of(scope);
  return `${stackName}-${region}-${name}`;
}
