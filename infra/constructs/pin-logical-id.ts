import { CfnResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Fixes the logical id of a resource that holds data, has a published address, or may exist only once. CDK
 * derives ids from the construct's path, and CloudFormation replaces a resource whose id changes. Without a
 * fixed id, moving a construct would lose a table, change the addresses of feeds, or make the deploy fail.
 */
export function pinLogicalId(construct: Construct, logicalId: string): void {
  const resource = construct.node.defaultChild;
  if (!CfnResource.isCfnResource(resource))
    throw new Error(
      `${construct.node.path} has no single default resource; pin the logical id of its child instead`,
    );
  resource.overrideLogicalId(logicalId);
}
