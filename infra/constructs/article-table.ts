import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { DUE_INDEX } from '#shared/settings.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface ArticleTableProps {
  /** Keep the table when the stack goes. True wherever publishers depend on it. */
  readonly retain: boolean;
}

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
/** A transaction needs the rights of its parts; it has none of its own. */
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** The one table: what was submitted, and what has to be remembered about it. */
export class ArticleTable extends Construct {
  readonly table: TableV2;
  /** The table as event sources take it: by the older construct's interface, which TableV2 does not meet. */
  readonly stream: ITable;

  constructor(scope: Construct, id: string, { retain }: ArticleTableProps) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expires',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: retain,
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      globalSecondaryIndexes: [
        {
          indexName: DUE_INDEX.name,
          partitionKey: { name: DUE_INDEX.partitionKey, type: AttributeType.STRING },
          sortKey: { name: DUE_INDEX.sortKey, type: AttributeType.STRING },
          projectionType: ProjectionType.KEYS_ONLY,
        },
      ],
    });
    pinLogicalId(this.table, 'ArticleTable');
    if (this.table.tableStreamArn === undefined) throw new Error('The table has no stream');
    this.stream = Table.fromTableAttributes(this, 'Stream', {
      tableArn: this.table.tableArn,
      tableStreamArn: this.table.tableStreamArn,
    });
  }

  /** Reads and writes every item: what a submission may change is decided by its token, in code. */
  grantSubmit(grantee: IGrantable): void {
    this.#grant(grantee, [...READ, ...WRITE, 'dynamodb:ConditionCheckItem']);
  }

  /** Reads every item; writes only what the publishing side has to remember. */
  grantPublish(grantee: IGrantable): void {
    this.#grant(grantee, READ);
    this.#grant(
      grantee,
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
      ['SEEN#*', 'ARCH#*', 'WORK#*'],
    );
  }

  /** Reads feeds and what hubs have to be told; writes what they were told. */
  grantNotify(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], ['FEED#*', 'SEEN#*']);
    this.#grant(
      grantee,
      ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
      ['SEEN#*'],
    );
  }

  /** Finds what is due, and changes articles and their rows; makes and removes none. */
  grantRelease(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:GetItem', 'dynamodb:UpdateItem'], ['ART#*', 'TL#*']);
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:Query'],
      resourceArns: [`${this.table.tableArn}/index/${DUE_INDEX.name}`],
    });
  }

  /** Reads every item; takes away what a feed has, but no identity, token or list of tokens. */
  grantErase(grantee: IGrantable): void {
    this.#grant(grantee, READ);
    this.#grant(
      grantee,
      ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
      ['ART#*', 'TL#*', 'HELD#*', 'TOMB#*', 'ARCH#*', 'TAGS#*', 'FEED#*', 'SEEN#*'],
    );
  }

  /** Reads whether a feed, an article's page or a part of an archive exists or was deleted. */
  grantExplain(grantee: IGrantable): void {
    this.#grant(grantee, READ, ['ARCH#*', 'ART#*', 'FEED#*', 'FEEDS', 'TL#*']);
  }

  #grant(grantee: IGrantable, actions: string[], partitions?: string[]): void {
    Grant.addToPrincipal({
      grantee,
      actions,
      resourceArns: [this.table.tableArn],
      ...(partitions !== undefined && {
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
          // ForAllValues holds for a request without keys as well.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    });
  }
}
