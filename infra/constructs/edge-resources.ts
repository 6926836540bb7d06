import { Stack, type StackProps } from 'aws-cdk-lib';
import type { ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { ManagedWebAcl } from './managed-web-acl.ts';
import { readerCertificate } from './reader-certificate.ts';

type EdgeNeeds = Pick<Deployment, 'domain' | 'webAcl'>;

/** If the operator has not created them. */
export function needsEdgeResources({ domain, webAcl }: EdgeNeeds): boolean {
  return webAcl === 'managed' || (domain !== undefined && domain.certificateArn === undefined);
}

/** In us-east-1, for certificate and web ACL. */
export class EdgeResources extends Stack {
  readonly certificate?: ICertificate;
  /** ARN. */
  readonly webAcl?: string;

  constructor(scope: Construct, id: string, { domain, webAcl, ...props }: StackProps & EdgeNeeds) {
    super(scope, id, props);
    if (domain !== undefined && domain.certificateArn === undefined)
      this.certificate = readerCertificate(this, domain);
    if (webAcl === 'managed') this.webAcl = new ManagedWebAcl(this, 'WebAcl').arn;
  }
}
