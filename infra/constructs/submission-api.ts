import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { type ILogGroup, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENVIRONMENT, FUNCTION_SECONDS } from '#shared/settings.ts';
import type { AdminToken } from './admin-token.ts';
import type { ArticleTable } from './article-table.ts';
import type { FeedFiles } from './feed-files.ts';
import { FeedmillFunction } from './feedmill-function.ts';
import type { OriginSecret } from './origin-secret.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface SubmissionApiProps {
  readonly articles: ArticleTable;
  readonly files: FeedFiles;
  readonly adminToken: AdminToken;
  /** Environment variables. Their names are values of `ENVIRONMENT`. */
  readonly environment: Record<string, string>;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
  /** The secret that the distribution sends. If it is given, the API refuses requests without it. */
  readonly originSecret?: OriginSecret;
  /** Reserved (and maximum) concurrency of the API. */
  readonly submitConcurrency?: number;
}

/**
 * The maximum numbers of calls in a second and in one burst. The values are the default quotas of an AWS account. The
 * throttle counts the calls of all clients together, before the function runs. With a lower limit, clients without a
 * token could use it up. Tokens and IP addresses have separate limits (`LIMITS.maxRequestsPerWindow`,
 * `maxUnknownTokensPerWindow`, and the managed web ACL).
 */
const THROTTLE = { rateLimit: 10_000, burstLimit: 5_000 };

/** Fields of the access log. No IP address and no query, because both can identify people. */
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

/**
 * The submission API: one function behind the `$default` route. So the function also answers unknown paths with
 * 404, and other methods with 405 and `Allow`.
 */
export class SubmissionApi extends Construct {
  readonly api: HttpApi;
  readonly submit: FeedmillFunction;
  /** One line for each answer, also for answers that API Gateway gives before the function runs. */
  readonly accessLog: ILogGroup;

  constructor(
    scope: Construct,
    id: string,
    { articles, files, adminToken, originSecret, environment, retain, submitConcurrency }: SubmissionApiProps,
  ) {
    super(scope, id);
    const submit = new FeedmillFunction(this, 'Submit', {
      lambda: 'submit',
      description: 'Answers the submission API',
      memorySize: 1_024,
      // Shorter than the 30 s of an HTTP API. The function calls no store after the time of
      // `FUNCTION_SECONDS.submit.stores`, so it can answer before either limit.
      timeout: Duration.seconds(FUNCTION_SECONDS.submit.timeout),
      environment: {
        ...environment,
        [ENVIRONMENT.adminTokenSecretArn]: adminToken.secret.secretArn,
        [ENVIRONMENT.originSecretArn]: originSecret?.secret.secretArn ?? '',
      },
      retain,
      errorImpact: 'Publishers get 500 and do not know whether their article was stored: the API crashes.',
      ...(submitConcurrency !== undefined && { reservedConcurrency: submitConcurrency }),
    });
    articles.grantSubmit(submit.function);
    files.grantSubmit(submit.function);
    adminToken.secret.grantRead(submit.function);
    originSecret?.secret.grantRead(submit.function);
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
        'The function checks tokens, because it knows the feeds of a token. Health and OpenAPI are public.',
    });
    this.accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: retain ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    });
    this.#addStage();
  }

  #addStage(): void {
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }
}
