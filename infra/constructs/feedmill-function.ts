import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { type DynamoEventSource, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { bundleLambda } from './bundle-lambda.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface FeedmillFunctionProps {
  /** The folder in `lambdas/` whose `handler.ts` runs. */
  readonly lambda:
    | 'submit'
    | 'publish'
    | 'release'
    | 'rebuild'
    | 'erase'
    | 'notify'
    | 'deliver'
    | 'canary'
    | 'answer-missing';
  /** One sentence that says what the function does. Operators see it in AWS's console. */
  readonly description: string;
  /** MiB. The processor time of a function is in proportion to its memory: 1,769 MiB give one core. */
  readonly memorySize: number;
  readonly timeout: Duration;
  /** Environment variables. Their names are values of `ENVIRONMENT`. No variable contains a secret. */
  readonly environment: Record<string, string>;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
  /** Who is affected by a failure of the function, and how. This is the text of the alarm. */
  readonly errorImpact: string;
  /** Reserved (and maximum) concurrency; without it the function shares the account's unreserved concurrency. */
  readonly reservedConcurrency?: number;
}

/**
 * A Lambda function of Feedmill. esbuild of this project bundles it, so Docker is not needed. Until other rights are
 * granted, the role of the function can only write the log of the function and send traces to X-Ray.
 */
export class FeedmillFunction extends Construct {
  readonly function: LambdaFunction;
  readonly errorImpact: string;

  constructor(scope: Construct, id: string, props: FeedmillFunctionProps) {
    super(scope, id);
    this.errorImpact = props.errorImpact;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: props.retain ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    });
    // CDK's default role has AWSLambdaBasicExecutionRole, which may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray’s actions cannot be limited to a resource.',
    });
    this.function = new LambdaFunction(this, 'Function', {
      code: Code.fromAsset(bundleLambda(props.lambda)),
      handler: 'index.handler',
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
    });
    pinLogicalId(this.function, `${id}Function`);
  }
  /**
   * Calls the function with changes of a table. The mapping has a fixed logical id. If the id changed,
   * CloudFormation would create the new mapping before deleting the old one, but Lambda allows only one mapping of
   * a stream to a function.
   */
  listen(source: DynamoEventSource): void {
    this.function.addEventSource(source);
    for (const child of this.function.node.children)
      if (child instanceof EventSourceMapping) pinLogicalId(child, `${this.node.id}Stream`);
  }

  /**
   * Calls the function with messages of a queue. SQS redelivers a message if the function reports it as
   * failed.
   */
  receive(queue: IQueue, { maxConcurrency }: { maxConcurrency: number }): void {
    this.function.addEventSource(
      new SqsEventSource(queue, { batchSize: 10, maxConcurrency, reportBatchItemFailures: true }),
    );
    for (const child of this.function.node.children)
      if (child instanceof EventSourceMapping) pinLogicalId(child, `${this.node.id}Queue`);
  }
}
