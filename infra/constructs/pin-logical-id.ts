import { CfnResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Fixes the logical id of a resource that holds data, whose address others have written down, or of which AWS takes one
 * at a time. CloudFormation replaces what is renamed, the new one first, and the ids that CDK derives change with every
 * move of a construct: a refactoring must cost nobody a table, nor every reader the address of a feed, nor the deploy.
 */
export function pinLogicalId(construct: Construct, logicalId: string): void {
  const resource = construct.node.defaultChild;
  if (!CfnResource.isCfnResource(resource)) throw new Error(`${construct.node.path} is no single resource`);
  resource.overrideLogicalId(logicalId);
}
