import { join } from 'node:path';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  EventSourceMapping,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { DynamoEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { pinLogicalId } from './pin-logical-id.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** How every bundle is made: by the esbuild of this project, without Docker. */
export const BUNDLING = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  // The runtime's own copy changes under us; ours is the one that was tested.
  bundleAwsSDK: true,
  mainFields: ['module', 'main'],
  // CommonJS packages call require, which an ES module does not have.
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
} satisfies BundlingOptions;

export interface FeedmillFunctionProps {
  /** The folder in `lambdas/` whose `handler.ts` runs. */
  readonly lambda: 'submit' | 'publish' | 'release' | 'rebuild' | 'erase' | 'notify' | 'answer-missing';
  /** What it is for, in one sentence: operators see it in the console. */
  readonly description: string;
  /** MiB; the processor's share grows with it, one core at 1,769. */
  readonly memorySize: number;
  readonly timeout: Duration;
  /** By the names of `ENVIRONMENT`; never a secret. */
  readonly environment: Record<string, string>;
  /** Keep the logs when the stack goes. */
  readonly retain: boolean;
  /** Whom it harms when it fails, and how: what its alarm says. */
  readonly errorImpact: string;
  /** Instances that are kept for it and are the most it may have; without it, all that the account has left. */
  readonly reservedConcurrency?: number;
}

/** A Lambda as all of ours are: bundled by esbuild without Docker, with a role that starts with no rights but to log. */
export class FeedmillFunction extends Construct {
  readonly function: NodejsFunction;
  readonly errorImpact: string;

  constructor(scope: Construct, id: string, props: FeedmillFunctionProps) {
    super(scope, id);
    this.errorImpact = props.errorImpact;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: props.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // The role that CDK would make has AWSLambdaBasicExecutionRole, which may write to every log group there is.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray takes segments for no named resource, and ListStreams, which an event source needs, has none.',
    });
    this.function = new NodejsFunction(this, 'Function', {
      entry: join(ROOT, 'lambdas', props.lambda, 'handler.ts'),
      projectRoot: ROOT,
      depsLockFilePath: join(ROOT, 'package-lock.json'),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout: props.timeout,
      ...(props.reservedConcurrency !== undefined && {
        reservedConcurrentExecutions: props.reservedConcurrency,
      }),
      environment: props.environment,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      tracing: Tracing.ACTIVE,
      // It would set a variable that the SDK of version 3 does not know.
      awsSdkConnectionReuse: false,
      bundling: BUNDLING,
    });
    pinLogicalId(this.function, `${id}Function`);
  }
  /**
   * Hands the function what changes in a table. By a logical id that stays: CloudFormation makes the new one of what is
   * renamed before the old one goes, and Lambda takes no second mapping of one stream to one function.
   */
  listen(source: DynamoEventSource): void {
    this.function.addEventSource(source);
    for (const child of this.function.node.children)
      if (child instanceof EventSourceMapping) pinLogicalId(child, `${this.node.id}Stream`);
  }
}
