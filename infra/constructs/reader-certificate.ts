import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import type { Domain } from './deployment.ts';
import { pinLogicalId } from './pin-logical-id.ts';

/**
 * A certificate for the readers' host name. ACM validates it by a record in the hosted zone, and renews it as long as the
 * record exists.
 */
export function readerCertificate(scope: Construct, { name, hostedZoneId }: Domain): ICertificate {
  if (hostedZoneId === undefined) throw new Error('A certificate needs the hosted zone of its domain');
  const zone = HostedZone.fromHostedZoneAttributes(scope, 'Zone', { hostedZoneId, zoneName: name });
  const certificate = new Certificate(scope, 'Certificate', {
    domainName: name,
    validation: CertificateValidation.fromDns(zone),
  });
  pinLogicalId(certificate, 'ReaderCertificate');
  return certificate;
}
