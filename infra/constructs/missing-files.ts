import { Duration } from 'aws-cdk-lib';
import { FunctionUrlAuthType, type IFunctionUrl } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { FUNCTION_SECONDS } from '#shared/settings.ts';
import type { ArticleTable } from './article-table.ts';
import { FeedmillFunction } from './feedmill-function.ts';

export interface MissingFilesProps {
  readonly articles: ArticleTable;
  /** By the names of `ENVIRONMENT`: where the table is. Not the readers' address, which CloudFormation knows later. */
  readonly environment: Record<string, string>;
  /** Keep the logs when the stack goes. */
  readonly retain: boolean;
  /** Instances kept for it, which are also the most it may have; 0 for no reservation. */
  readonly errorConcurrency: number;
}

/**
 * The answers to readers for paths that the bucket has no file for. A function of its own with few instances: whoever asks
 * for random paths must not take instances from the API or from publishing.
 */
export class MissingFiles extends Construct {
  readonly answerMissing: FeedmillFunction;
  /** For the one distribution that signs its requests. */
  readonly url: IFunctionUrl;

  constructor(
    scope: Construct,
    id: string,
    { articles, environment, retain, errorConcurrency }: MissingFilesProps,
  ) {
    super(scope, id);
    this.answerMissing = new FeedmillFunction(this, 'AnswerMissing', {
      lambda: 'answer-missing',
      description: 'Answers 404, 410 or 503 for paths that the bucket has no file for',
      memorySize: 256,
      timeout: Duration.seconds(FUNCTION_SECONDS.answerMissing.timeout),
      environment,
      retain,
      errorImpact: 'Readers get an error page of AWS, and 5xx, for feeds and articles that were never there.',
      ...(errorConcurrency > 0 && { reservedConcurrency: errorConcurrency }),
    });
    articles.grantExplain(this.answerMissing.function);
    this.url = this.answerMissing.function.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
  }
}
