import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { notFoundPage, unavailablePage } from './edge-code.ts';

/**
 * What S3 answers → what readers get: a status, and a page by its path below the origin. Forbidden is our own fault, since
 * who may list hears 404 of what is missing: were it 404 to readers, they would take their feed for gone.
 */
export const ERROR_PAGES = [
  { id: 'NotFound', originStatus: 404, status: 404, path: '/errors/404.html', page: notFoundPage },
  { id: 'Unavailable', originStatus: 403, status: 503, path: '/errors/503.html', page: unavailablePage },
] as const;

export interface ErrorPagesProps {
  readonly bucket: Bucket;
}

/**
 * The pages that stand for S3's own errors, which are XML with the bucket's keys in it. Put there at deploy, since
 * CloudFront changes no status without a page to show and an error of the origin passes no edge function.
 */
export class ErrorPages extends Construct {
  constructor(scope: Construct, id: string, { bucket }: ErrorPagesProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // As in FeedmillFunction: the role that CDK would make may write to every log group there is.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    for (const { id: name, path, page } of ERROR_PAGES) {
      const key = PUBLIC_PREFIX + path;
      new AwsCustomResource(this, name, {
        resourceType: 'Custom::ErrorPage',
        onUpdate: {
          service: 'S3',
          action: 'putObject',
          parameters: {
            Bucket: bucket.bucketName,
            Key: key,
            Body: page(),
            ContentType: 'text/html; charset=utf-8',
            // The page for what is forbidden is needed when nothing can be fetched: edges should have it by then.
            CacheControl: 'public, max-age=86400',
          },
          physicalResourceId: PhysicalResourceId.of(key),
        },
        policy: AwsCustomResourcePolicy.fromStatements([
          new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(key)] }),
        ]),
        installLatestAwsSdk: false,
        logGroup,
        role,
      });
    }
  }
}
