import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType, type IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import { FeedmillFunction } from './feedmill-function.ts';

export interface MissingFilesProps {
  readonly articles: ArticleTable;
  /**
   * Environment variables. Their names are values of `ENVIRONMENT`. The readers' address is not among these variables,
   * because CloudFormation knows it only after this function is created.
   */
  readonly environment: Record<string, string>;
  /** Whether the logs are kept when the stack is deleted. */
  readonly retain: boolean;
  /** Reserved (and maximum) concurrency; 0 for no reservation. */
  readonly errorConcurrency: number;
}

/**
 * Answers requests for paths that have no file in the bucket. It is a separate function with few instances,
 * because requests for random paths must not take instances from the API or from publishing.
 */
export class MissingFiles extends Construct {
  readonly answerMissing: FeedmillFunction;
  /** The URL of the function. Only the distribution, which signs its requests, can call it. */
  readonly url: IFunctionUrl;

  constructor(
    scope: Construct,
    id: string,
    { articles, environment, retain, errorConcurrency }: MissingFilesProps,
  ) {
    super(scope, id);
    this.answerMissing = new FeedmillFunction(this, 'AnswerMissing', {
      lambda: 'answer-missing',
      description: 'Answers 404, 410 or 503 for paths that have no file in the bucket',
      memorySize: 256,
      timeout: Duration.seconds(FUNCTION_SECONDS.answerMissing.timeout),
      environment,
      retain,
      errorImpact:
        'Readers get a 502 of AWS instead of a 404 or 410 for feeds and articles that do not exist.',
      ...(errorConcurrency > 0 && { reservedConcurrency: errorConcurrency }),
    });
    articles.grantExplain(this.answerMissing.function);
    this.url = this.answerMissing.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }
}
