import { CustomResourceProviderBase, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Grant, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { CONTENT_PREFIX, PUBLIC_PREFIX } from '#shared/settings.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface FeedFilesProps {
  /** Whether the bucket is kept when the stack is deleted, because readers depend on it. */
  readonly retain: boolean;
}

/** The construct with CDK's function that empties a bucket before the bucket is deleted. */
const EMPTYING_PROVIDER = 'Custom::S3AutoDeleteObjectsCustomResourceProvider';

const OBJECTS = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];

/**
 * Days for which S3 keeps overwritten and deleted objects. So the texts of articles that were taken down are kept
 * for these days too.
 */
const NONCURRENT_DAYS = { [PUBLIC_PREFIX]: 1, [CONTENT_PREFIX]: 7 };

/**
 * The bucket for published files and for bodies that are too large for the table. It is private, because readers
 * use CloudFront.
 */
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
      removalPolicy: retain ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
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
    if (!retain) this.#allowReadingTags();
    this.#acknowledge();
  }

  /**
   * Allows CDK's function that empties the bucket to read the tags of the bucket, by the policy of its own role. CDK
   * allows this only in the policy of the bucket. If `retain` is turned on, CloudFormation changes the policy of the
   * bucket before it calls the function a last time. Then the function could not see that it must not empty the
   * bucket, and this last call would fail three times (aws/aws-cdk#37257).
   */
  #allowReadingTags(): void {
    const provider = Stack.of(this).node.tryFindChild(EMPTYING_PROVIDER);
    if (!(provider instanceof CustomResourceProviderBase))
      throw new Error(`${EMPTYING_PROVIDER} is not in the stack: CDK empties buckets in another way`);
    provider.addToRolePolicy({
      Effect: 'Allow',
      Action: 's3:GetBucketTagging',
      Resource: this.bucket.bucketArn,
    });
  }

  #acknowledge(): void {
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Readers never reach the bucket, so its access log would contain only calls by CloudFront and our functions.',
    });
    Validations.of(Stack.of(this)).acknowledge(
      ...[PUBLIC_PREFIX, CONTENT_PREFIX].map((prefix) => ({
        id: `AwsSolutions-IAM5[Resource::<FeedFiles.Arn>/${prefix}/*]`,
        reason: 'Grants the objects of one prefix; their keys are created at run time.',
      })),
    );
  }

  /** Allows writing, reading and deleting large bodies. Does not allow access to published files. */
  grantSubmit(grantee: IGrantable): void {
    this.#grant(grantee, OBJECTS, CONTENT_PREFIX);
    this.#grantListForMissingKeys(grantee);
  }

  /** Allows writing, reading and deleting published files, and reading large bodies. */
  grantPublish(grantee: IGrantable): void {
    this.#grant(grantee, OBJECTS, PUBLIC_PREFIX);
    this.#grant(grantee, ['s3:GetObject'], CONTENT_PREFIX);
    this.#grantListForMissingKeys(grantee);
  }

  /** Allows reading published files, which the hub sends to its subscribers. */
  grantDeliver(grantee: IGrantable): void {
    this.#grant(grantee, ['s3:GetObject'], PUBLIC_PREFIX);
    this.#grantListForMissingKeys(grantee);
  }

  /** Allows deleting the files and large bodies of a feed. Does not allow writing them. */
  grantErase(grantee: IGrantable): void {
    for (const prefix of [PUBLIC_PREFIX, CONTENT_PREFIX]) this.#grant(grantee, ['s3:DeleteObject'], prefix);
    this.#grantListForMissingKeys(grantee);
  }

  /**
   * Allows one distribution to read published files, but no other objects of the bucket. With ListBucket, S3
   * answers 404 for missing keys instead of 403. Readers cannot list objects: the distribution puts the path
   * of the origin before every path, so no request addresses the bucket itself.
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
   * Without ListBucket, S3 answers GET and HEAD of a missing key with 403, so a new feed or a deleted body would look
   * forbidden. A condition on the prefix is not possible: GET and HEAD requests have no prefix.
   */
  #grantListForMissingKeys(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket'], resourceArns: [this.bucket.bucketArn] });
  }

  #grant(grantee: IGrantable, actions: string[], prefix: string): void {
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.bucket.arnForObjects(`${prefix}/*`)] });
  }
}
