import { Stack, type StackProps } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { ManagedWebAcl } from './managed-web-acl.ts';
import { readerCertificate } from './reader-certificate.ts';

type EdgeNeeds = Pick<Deployment, 'domain' | 'webAcl'>;

/**
 * Whether the deployment needs a resource that must be in us-east-1 for CloudFront, and the operator has not
 * created this resource.
 */
export function needsEdgeResources({ domain, webAcl }: EdgeNeeds): boolean {
  return webAcl === 'managed' || (domain !== undefined && domain.certificateArn === undefined);
}

/**
 * The stack in us-east-1. It contains the certificate of the distribution if that is needed, and the web ACL of
 * the distribution if that is needed.
 */
export class EdgeResources extends Stack {
  readonly certificate?: ICertificate;
  /** ARN of the web ACL. */
  readonly webAcl?: string;

  constructor(scope: Construct, id: string, { domain, webAcl, ...props }: StackProps & EdgeNeeds) {
    super(scope, id, props);
    if (domain !== undefined && domain.certificateArn === undefined)
      this.certificate = readerCertificate(this, domain);
    if (webAcl === 'managed') this.webAcl = new ManagedWebAcl(this, 'WebAcl').arn;
  }
}
