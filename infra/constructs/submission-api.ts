import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENVIRONMENT, FUNCTION_SECONDS } from '#shared/settings.ts';
import type { AdminToken } from './admin-token.ts';
import type { ArticleTable } from './article-table.ts';
import type { FeedFiles } from './feed-files.ts';
import { FeedmillFunction } from './feedmill-function.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface SubmissionApiProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  readonly adminToken: AdminToken;
  /** By the names of `ENVIRONMENT`: where the stores are, and the readers' address. */
  readonly environment: Record<string, string>;
  /** Keep the logs when the stack goes. */
  readonly retain: boolean;
  /** Instances that are kept for the API and are the most it may have. */
  readonly submitConcurrency?: number;
}

/**
 * What stops scripts that run away before they cost: calls a second in the steady state, and in one burst. Above what one
 * token may send (`LIMITS.maxRequestsPerWindow`), so that a single one leaves room for the others.
 */
const THROTTLE = { rateLimit: 500, burstLimit: 2_000 };

/** Who came when and what became of it. No address of a publisher, no query. */
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

/** The submission API: one function behind one `$default` route, so that 404 and 405 with `Allow` are ours to word. */
export class SubmissionApi extends Construct {
  readonly api: HttpApi;
  readonly submit: FeedmillFunction;

  constructor(
    scope: Construct,
    id: string,
    { articles, files, adminToken, environment, retain, submitConcurrency }: SubmissionApiProps,
  ) {
    super(scope, id);
    const submit = new FeedmillFunction(this, 'Submit', {
      lambda: 'submit',
      description: 'Answers the submission API',
      memorySize: 1_024,
      // An HTTP API gives up after 30 s; this end should be the one that says why.
      timeout: Duration.seconds(FUNCTION_SECONDS.submit.timeout),
      environment: { ...environment, [ENVIRONMENT.adminTokenSecretArn]: adminToken.secret.secretArn },
      retain,
      errorImpact:
        'Publishers get 500 and cannot tell whether their article was stored: the API has crashed.',
      ...(submitConcurrency !== undefined && { reservedConcurrency: submitConcurrency }),
    });
    articles.grantSubmit(submit.function);
    files.grantSubmit(submit.function);
    adminToken.secret.grantRead(submit.function);
    this.submit = submit;

    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Submit', submit.function),
    });
    pinLogicalId(this.api, 'SubmissionApi');
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The function checks tokens: it knows which feed a token names. Health and OpenAPI are open to all.',
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
