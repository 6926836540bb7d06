import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type ITable,
  ProjectionType,
  StreamViewType,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { DUE_INDEX, FEEDS_PARTITION, KEY_PREFIXES } from '#shared/settings.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface ArticleTableProps {
  /** Whether the table is kept when the stack is deleted, because publishers depend on it. */
  readonly retain: boolean;
}

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
/** A transaction needs the rights for its single operations. IAM has no separate action for transactions. */
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** Patterns for the partition keys of some kinds of items. */
const partitionsOf = (...kinds: (keyof typeof KEY_PREFIXES)[]): string[] =>
  kinds.map((kind) => `${KEY_PREFIXES[kind]}*`);

/** The one table: articles, feeds, tokens and the state of publishing. */
export class ArticleTable extends Construct {
  readonly table: TableV2;
  /**
   * The table as an event source. `TableV2` implements `ITable`, but its optional `tableStreamArn` does not fit the
   * type under `exactOptionalPropertyTypes`.
   */
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
      removalPolicy: retain ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
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
    this.stream = this.table as ITable;
  }

  /** Allows reading and writing every item. The code checks what the token of a request may change. */
  grantSubmit(grantee: IGrantable): void {
    this.#grant(grantee, [...READ, ...WRITE, 'dynamodb:ConditionCheckItem']);
  }

  /** Allows reading feeds, articles and the state of publishing, and writing that state and deferred work. */
  grantPublish(grantee: IGrantable): void {
    this.#grant(grantee, READ, [
      ...partitionsOf('alias', 'archive', 'article', 'feed'),
      FEEDS_PARTITION,
      ...partitionsOf('seen', 'tags', 'timeline', 'tombstones'),
    ]);
    this.#grant(
      grantee,
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
      partitionsOf('seen', 'archive', 'work'),
    );
    // The publisher deletes a hub notification that was stored while its feed was erased.
    this.#grant(grantee, ['dynamodb:DeleteItem'], partitionsOf('seen'));
  }

  /** Allows reading feeds, hub notifications and subscriptions, and writing hub notifications. */
  grantNotify(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:GetItem', 'dynamodb:BatchGetItem'], partitionsOf('feed', 'seen'));
    this.#grant(grantee, ['dynamodb:Query'], partitionsOf('subscriptions'));
    this.#grant(
      grantee,
      ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
      partitionsOf('seen'),
    );
  }

  /** Allows reading feeds, reading and writing subscriptions, and changing hub notifications. */
  grantDeliver(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:GetItem'], partitionsOf('feed', 'subscriptions'));
    this.#grant(
      grantee,
      ['dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:ConditionCheckItem'],
      partitionsOf('subscriptions'),
    );
    this.#grant(
      grantee,
      ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      partitionsOf('subscriptions', 'seen'),
    );
  }

  /** Allows finding due articles, and reading and updating articles and their rows. Does not allow deleting items. */
  grantRelease(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:GetItem', 'dynamodb:UpdateItem'], partitionsOf('article', 'timeline'));
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:Query'],
      resourceArns: [`${this.table.tableArn}/index/${DUE_INDEX.name}`],
    });
  }

  /** Allows reading, updating and deleting a feed's articles, rows, tags, subscriptions and settings. */
  grantErase(grantee: IGrantable): void {
    this.#grant(
      grantee,
      READ,
      partitionsOf('archive', 'article', 'feed', 'held', 'subscriptions', 'tags', 'timeline', 'tombstones'),
    );
    this.#grant(
      grantee,
      ['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
      partitionsOf(
        'article',
        'timeline',
        'held',
        'tombstones',
        'archive',
        'tags',
        'feed',
        'seen',
        'subscriptions',
      ),
    );
  }

  /** Allows reading whether a feed, an article's page or a part of an archive exists or was deleted. */
  grantExplain(grantee: IGrantable): void {
    this.#grant(grantee, READ, [
      ...partitionsOf('archive', 'article', 'feed'),
      FEEDS_PARTITION,
      ...partitionsOf('timeline'),
    ]);
  }

  #grant(grantee: IGrantable, actions: string[], partitions?: string[]): void {
    Grant.addToPrincipal({
      grantee,
      actions,
      resourceArns: [this.table.tableArn],
      ...(partitions !== undefined && {
        conditions: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
          // ForAllValues is also true for a request without keys.
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      }),
    });
  }
}
