import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { ENVIRONMENT, FUNCTION_SECONDS } from '#shared/settings.ts';
import type { AdminToken } from './admin-token.ts';
import { FeedmillFunction } from './feedmill-function.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface CanaryProps {
  readonly adminToken: AdminToken;
  /** Environment variables. Their names are values of `ENVIRONMENT`. */
  readonly environment: Record<string, string>;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
}

const EVERY = Duration.minutes(5);

/**
 * Every five minutes, submits a correction as a publisher does, and then reads the correction at the edge as
 * a reader does. The canary has no rights on the table or the bucket.
 */
export class Canary extends Construct {
  readonly canary: FeedmillFunction;

  constructor(scope: Construct, id: string, { adminToken, environment, retain }: CanaryProps) {
    super(scope, id);
    this.canary = new FeedmillFunction(this, 'Canary', {
      lambda: 'canary',
      description: 'Corrects an article of an unlisted feed and waits until readers get it',
      memorySize: 128,
      timeout: Duration.seconds(FUNCTION_SECONDS.canary.timeout),
      environment: { ...environment, [ENVIRONMENT.adminTokenSecretArn]: adminToken.secret.secretArn },
      retain,
      errorImpact: 'Operators do not learn whether articles reach readers: the canary crashes.',
    });
    adminToken.secret.grantRead(this.canary.function);
    // Two calls at the same time would overwrite each other's correction, and both would report a failure. So Lambda
    // must not repeat a call that crashed, or make up for calls that it could not start.
    this.canary.function.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: EVERY });
    const asyncInvoke = this.canary.function.node.findChild('EventInvokeConfig') as EventInvokeConfig;
    pinLogicalId(asyncInvoke, 'CanaryAsyncInvoke');
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(this.canary.function, { retryAttempts: 0 })],
    });
  }
}
