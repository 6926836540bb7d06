import { Stack, type StackProps } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { ManagedWebAcl } from './managed-web-acl.ts';
import { readerCertificate } from './reader-certificate.ts';

type EdgeNeeds = Pick<Deployment, 'domain' | 'webAcl'>;

/** Whether the deployment needs resources that CloudFront accepts from us-east-1 only, and that the operator did not create. */
export function needsEdgeResources({ domain, webAcl }: EdgeNeeds): boolean {
  return webAcl === 'managed' || (domain !== undefined && domain.certificateArn === undefined);
}

/**
 * The stack in us-east-1 with the certificate and the web ACL of the distribution, each only if it is needed.
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
