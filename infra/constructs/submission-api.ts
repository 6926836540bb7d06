import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface SubmissionApiProps {
  /** Answers every call. */
  readonly handler: IFunction;
  /** Keep the access log when the stack goes. */
  readonly retain: boolean;
}

/** What stops a script that runs away before it costs: calls a second in the steady state, and in one burst. */
const THROTTLE = { rateLimit: 100, burstLimit: 200 };

/** Who came when and what became of it. No address of a publisher, no path's query. */
const ACCESS_LOG = {
  request_id: '$context.requestId',
  at: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  answer_bytes: '$context.responseLength',
  duration_ms: '$context.responseLatency',
  integration_error: '$context.integrationErrorMessage',
};

/** The submission API: one `$default` route, so that 404 and 405 with `Allow` are ours to word. */
export class SubmissionApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { handler, retain }: SubmissionApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Submit', handler),
    });
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}
