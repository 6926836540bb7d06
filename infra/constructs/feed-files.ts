import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Grant, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { CONTENT_PREFIX, PUBLIC_PREFIX } from '#shared/settings.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface FeedFilesProps {
  /** Keep the bucket when the stack goes. True wherever readers depend on it. */
  readonly retain: boolean;
}

const OBJECTS = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];

/** How long S3 keeps what was overwritten or deleted, in days. Also how long a text that was taken down survives. */
const NONCURRENT_DAYS = { [PUBLIC_PREFIX]: 1, [CONTENT_PREFIX]: 7 };

/** The published files, and the bodies too large for the table. Private: readers come through CloudFront. */
export class FeedFiles extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { retain }: FeedFilesProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: retain,
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      autoDeleteObjects: !retain,
      lifecycleRules: [
        { id: 'abandoned-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(retain
          ? Object.entries(NONCURRENT_DAYS).map(([prefix, days]) => ({
              id: `noncurrent-${prefix}`,
              prefix: `${prefix}/`,
              noncurrentVersionExpiration: Duration.days(days),
              expiredObjectDeleteMarker: true,
            }))
          : []),
      ],
    });
    pinLogicalId(this.bucket, 'FeedFiles');
    this.#acknowledge();
  }

  #acknowledge(): void {
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Readers never reach the bucket, so that its access log would hold our own calls and nobody else’s.',
    });
    Validations.of(Stack.of(this)).acknowledge(
      ...[PUBLIC_PREFIX, CONTENT_PREFIX].map((prefix) => ({
        id: `AwsSolutions-IAM5[Resource::<FeedFiles.Arn>/${prefix}/*]`,
        reason: 'A right to the objects of one prefix, whose keys come with the articles.',
      })),
    );
  }

  /** Keeps, fetches and erases large bodies; has no way to the files that readers get. */
  grantSubmit(grantee: IGrantable): void {
    this.#grant(grantee, OBJECTS, CONTENT_PREFIX);
    this.#grantTellingMissingFromForbidden(grantee);
  }

  /** Replaces the files that readers get; reads large bodies. */
  grantPublish(grantee: IGrantable): void {
    this.#grant(grantee, OBJECTS, PUBLIC_PREFIX);
    this.#grant(grantee, ['s3:GetObject'], CONTENT_PREFIX);
    this.#grantTellingMissingFromForbidden(grantee);
  }

  /** Takes away the files and the large bodies of a feed; can put none. */
  grantErase(grantee: IGrantable): void {
    for (const prefix of [PUBLIC_PREFIX, CONTENT_PREFIX]) this.#grant(grantee, ['s3:DeleteObject'], prefix);
    this.#grantTellingMissingFromForbidden(grantee);
  }

  /**
   * Lets one distribution read what readers get, and nothing else of the bucket. It may list, so that S3 tells what is
   * missing (404) from what is forbidden (403); readers cannot: below the origin's path no request is one for a list.
   *
   * @param distributionArn the only distribution that may use the service principal
   */
  grantDelivery(distributionArn: string): void {
    for (const [action, resource] of [
      ['s3:GetObject', this.bucket.arnForObjects(`${PUBLIC_PREFIX}/*`)],
      ['s3:ListBucket', this.bucket.bucketArn],
    ] as const) {
      this.bucket.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
          actions: [action],
          resources: [resource],
          conditions: { StringEquals: { 'AWS:SourceArn': distributionArn } },
        }),
      );
    }
  }

  /**
   * Without ListBucket S3 answers GET and HEAD of a missing key with 403: a new feed, or a body that is gone, would look
   * forbidden. A condition on the prefix would say the same of both, which have none.
   */
  #grantTellingMissingFromForbidden(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket'], resourceArns: [this.bucket.bucketArn] });
  }

  #grant(grantee: IGrantable, actions: string[], prefix: string): void {
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.bucket.arnForObjects(`${prefix}/*`)] });
  }
}
