import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

export interface MonthlyBudgetProps {
  /** The budget of the whole account, in US dollars. */
  readonly monthlyBudgetUsd: number;
  readonly alarmEmail: string;
}

/** Each sends an e-mail when actual or forecast costs exceed this percentage of the budget. */
const WARNINGS = [
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'FORECASTED', threshold: 100 },
  { notificationType: 'ACTUAL', threshold: 100 },
];

/**
 * Sends an e-mail when the costs of a month come near to the budget, when they are forecast to exceed it, and when
 * they have exceeded it. The budget covers the whole account, because a filter by tag matches nothing until the tag is
 * activated for billing: such a budget would never send an e-mail.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, { monthlyBudgetUsd, alarmEmail }: MonthlyBudgetProps) {
    super(scope, id);
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: WARNINGS.map((warning) => ({
        notification: { comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE', ...warning },
        subscribers: [{ subscriptionType: 'EMAIL', address: alarmEmail }],
      })),
    });
  }
}
