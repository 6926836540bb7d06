import { Aws, Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type IBackupVault,
} from 'aws-cdk-lib/aws-backup';
import { type EventPattern, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { ArticleTable } from './article-table.ts';
import type { FeedFiles } from './feed-files.ts';

export interface BackupCopiesProps {
  readonly articles: ArticleTable;
  /** The bucket, which must have versions, because AWS Backup copies no other buckets. */
  readonly files: FeedFiles;
  /** ARN of a vault in another region or account. */
  readonly backupCopy: string;
  /** Receives notices of failed backups and copies. */
  readonly tickets?: ITopic;
}

/** Backups are stored for as long as point-in-time recovery can restore the table. */
const KEPT = Duration.days(35);

/** Managed policies that let AWS Backup read a table and a bucket. */
const POLICIES = [
  'service-role/AWSBackupServiceRolePolicyForBackup',
  'AWSBackupServiceRolePolicyForS3Backup',
];

/**
 * Backs up the table and the bucket every night, including old versions of objects. Copies each backup into a
 * vault in another region or account.
 */
export class BackupCopies extends Construct {
  constructor(scope: Construct, id: string, { articles, files, backupCopy, tickets }: BackupCopiesProps) {
    super(scope, id);
    // The vault is not deleted with the stack. If it had a fixed name, the stack could not be deployed again.
    const [uuid = ''] = Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID)), 5);
    const vault = new BackupVault(this, 'Vault', {
      backupVaultName: `${Stack.of(this).stackName}-${uuid}`,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'nightly',
          backupVault: vault,
          scheduleExpression: Schedule.cron({ hour: '3', minute: '10' }),
          deleteAfter: KEPT,
          copyActions: [
            {
              destinationBackupVault: BackupVault.fromBackupVaultArn(this, 'Destination', backupCopy),
              deleteAfter: KEPT,
            },
          ],
        }),
      ],
    });
    plan.addSelection('Data', {
      role: this.#role(),
      resources: [articles.table.tableArn, files.bucket.bucketArn].map((arn) => BackupResource.fromArn(arn)),
    });
    if (tickets !== undefined) this.#report(vault, tickets);
  }

  #role(): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: POLICIES.map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)),
    });
    Validations.of(role).acknowledge(
      ...POLICIES.map((name) => ({
        id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`,
        reason: 'AWS’s own policy for the service that assumes the role; only AWS Backup can.',
      })),
    );
    return role;
  }

  /**
   * Reports failures by events of AWS Backup. The metrics of AWS Backup cannot be used, because they have no
   * dimension for the vault of a copy.
   */
  #report(vault: IBackupVault, tickets: ITopic): void {
    const failed = { state: ['FAILED', 'ABORTED', 'EXPIRED'] };
    const patterns: Record<string, EventPattern> = {
      BackupFailed: {
        detailType: ['Backup Job State Change'],
        detail: { ...failed, backupVaultName: [vault.backupVaultName] },
      },
      CopyFailed: {
        detailType: ['Copy Job State Change'],
        detail: { ...failed, sourceBackupVaultArn: [vault.backupVaultArn] },
      },
    };
    for (const [id, pattern] of Object.entries(patterns))
      new Rule(this, id, {
        eventPattern: { source: ['aws.backup'], ...pattern },
        targets: [new SnsTopic(tickets)],
      });
  }
}
