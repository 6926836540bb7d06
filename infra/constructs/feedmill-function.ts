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
import { type BundlingOptions, Charset, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { pinLogicalId } from './pin-logical-id.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Settings of every bundle: built by this project's esbuild, without Docker. */
export const BUNDLING = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  // The runtime's copy of the SDK changes without notice; the bundled one was tested.
  bundleAwsSDK: true,
  mainFields: ['module', 'main'],
  // Escapes would make the phrases of other scripts up to three times as long.
  charset: Charset.UTF8,
  // CommonJS packages call require, which an ES module does not have.
  banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
} satisfies BundlingOptions;

export interface FeedmillFunctionProps {
  /** The folder in `lambdas/` whose `handler.ts` runs. */
  readonly lambda: 'submit' | 'publish' | 'release' | 'rebuild' | 'erase' | 'notify' | 'answer-missing';
  /** One sentence on its purpose; operators see it in the console. */
  readonly description: string;
  /** MiB. Processor time is in proportion to it: one core at 1,769 MiB. */
  readonly memorySize: number;
  readonly timeout: Duration;
  /** Keys are the names of `ENVIRONMENT`; no value is a secret. */
  readonly environment: Record<string, string>;
  /** Keep the logs when the stack is deleted. */
  readonly retain: boolean;
  /** Whom a failure harms, and how; the text of its alarm. */
  readonly errorImpact: string;
  /** Reserved (and maximum) concurrency; without it the function shares the account's unreserved concurrency. */
  readonly reservedConcurrency?: number;
}

/** A Lambda function of Feedmill: bundled by esbuild without Docker, with a role that at first can only write its log. */
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
    // CDK's default role has AWSLambdaBasicExecutionRole, which may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'X-Ray’s actions and ListStreams, which an event source needs, cannot be limited to a resource.',
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
      // It would set a variable that version 3 of the SDK ignores.
      awsSdkConnectionReuse: false,
      bundling: BUNDLING,
    });
    pinLogicalId(this.function, `${id}Function`);
  }
  /**
   * Calls the function with changes of a table. The mapping has a fixed logical id: for a renamed resource CloudFormation
   * creates the new one first, and Lambda allows only one mapping of a stream to a function.
   */
  listen(source: DynamoEventSource): void {
    this.function.addEventSource(source);
    for (const child of this.function.node.children)
      if (child instanceof EventSourceMapping) pinLogicalId(child, `${this.node.id}Stream`);
  }
}
