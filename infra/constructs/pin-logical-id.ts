import { CfnResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Fixes the logical id of a resource that holds data, has a published address, or may exist only once. CDK's
 * id follows the path, and CloudFormation replaces a resource with another id: moving a construct would lose
 * a table or the address of feeds.
 */
export function pinLogicalId(construct: Construct, logicalId: string): void {
  const resource = construct.node.defaultChild;
  if (!CfnResource.isCfnResource(resource))
    throw new Error(
      `${construct.node.path} has no single default resource; pin the logical id of its child instead`,
    );
  resource.overrideLogicalId(logicalId);
}
