import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { PUBLIC_PREFIX } from '#shared/settings.ts';
import { notFoundPage } from './edge-code.ts';

/** Where CloudFront finds the page, as a path below its origin. */
export const NOT_FOUND_PATH = '/errors/404.html';

export interface NotFoundPageProps {
  readonly bucket: Bucket;
}

/**
 * The page that stands for S3's own 403 and 404, which are XML with the bucket's keys in it. Put there at deploy, since
 * CloudFront changes no status without a page to show and an error of the origin passes no edge function.
 */
export class NotFoundPage extends Construct {
  constructor(scope: Construct, id: string, { bucket }: NotFoundPageProps) {
    super(scope, id);
    const key = PUBLIC_PREFIX + NOT_FOUND_PATH;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // As in FeedmillFunction: the role that CDK would make may write to every log group there is.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    new AwsCustomResource(this, 'Object', {
      resourceType: 'Custom::NotFoundPage',
      onUpdate: {
        service: 'S3',
        action: 'putObject',
        parameters: {
          Bucket: bucket.bucketName,
          Key: key,
          Body: notFoundPage(),
          ContentType: 'text/html; charset=utf-8',
          CacheControl: 'public, max-age=60',
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
