import { Annotations, ArnFormat, CfnCondition, CfnResource, Fn, Stack, Token } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { AlarmDefinition, AlarmDefinitions } from './alarms/alarm-definition.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface AlarmsProps {
  /** The alarms by name. Metric filters that they need are created in the scope. */
  readonly definitions: (scope: Construct) => AlarmDefinitions;
  /** Whether readers depend on the stack. */
  readonly isInUse: boolean;
  /** The recipient of alarms; without a recipient alarms only change their state. */
  readonly alarmEmail?: string;
  /** The recipient of alarms that can wait for working hours; if absent, `alarmEmail` gets these alarms. */
  readonly ticketEmail?: string;
}

/**
 * The region of CloudFront's certificates, web ACLs and metrics. A graph can show metrics of another region, but an
 * alarm cannot use them.
 */
export const EDGE_REGION = 'us-east-1';

/** The page with an entry for each alarm, under the name of the alarm in lower case. */
const RUNBOOK = 'docs/operate.md';

const NO_RECIPIENT =
  'The alarms of this stage have no recipient: set -c alarmEmail=…, and confirm the e-mail that SNS sends.';

/** The alarms of a stack, and the topics that send them by e-mail. */
export class Alarms extends Construct {
  /** The alarms that the stack has in every region: all except the alarms on CloudFront. */
  readonly everywhere: readonly Alarm[];
  /** The topic of alarms that can wait, if they have a recipient. */
  readonly tickets?: Topic;

  constructor(scope: Construct, id: string, { definitions, isInUse, alarmEmail, ticketEmail }: AlarmsProps) {
    super(scope, id);
    const { region } = Stack.of(this);
    const isElsewhere = !Token.isUnresolved(region) && region !== EDGE_REGION;
    const all = Object.entries(definitions(this))
      .filter(([, { isAtEdge }]) => !(isAtEdge && isElsewhere))
      .map(([name, definition]) => [this.#alarm(name, definition), definition] as const);
    this.everywhere = all.filter(([, { isAtEdge }]) => !isAtEdge).map(([alarm]) => alarm);
    this.#onlyInUsEast1(all.filter(([, { isAtEdge }]) => isAtEdge).map(([alarm]) => alarm));
    if (alarmEmail === undefined) {
      if (isInUse) Annotations.of(this).addWarningV2('feedmill:noAlarmRecipient', NO_RECIPIENT);
      return;
    }
    const pages = this.#topic('Topic', alarmEmail);
    this.tickets = ticketEmail === undefined ? pages : this.#topic('Tickets', ticketEmail);
    const actions = { page: new SnsAction(pages), ticket: new SnsAction(this.tickets) };
    for (const [alarm, { severity = 'page' }] of all) {
      const action = actions[severity];
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }

  #topic(id: string, address: string): Topic {
    const topic = new Topic(this, id, { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(address));
    allowAlarms(topic);
    return topic;
  }

  /**
   * If the region is not known before the deploy, adds a condition with which CloudFormation creates the alarms only in
   * us-east-1.
   */
  #onlyInUsEast1(alarms: Alarm[]): void {
    if (!Token.isUnresolved(Stack.of(this).region)) return;
    const condition = new CfnCondition(this, 'InUsEast1', {
      expression: Fn.conditionEquals(Stack.of(this).region, EDGE_REGION),
    });
    condition.overrideLogicalId('IsInUsEast1');
    for (const { node } of alarms)
      if (CfnResource.isCfnResource(node.defaultChild)) node.defaultChild.cfnOptions.condition = condition;
  }

  #alarm(
    name: string,
    { metric, threshold, breaches, periods, isSilence = false, errorImpact }: AlarmDefinition,
  ): Alarm {
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      datapointsToAlarm: breaches,
      comparisonOperator: isSilence
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: isSilence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${errorImpact} ${RUNBOOK}#${name.toLowerCase()}`,
    });
    // Alarm names are unique. If an alarm got a new logical id, CloudFormation could not create it while the old
    // alarm with this name exists.
    pinLogicalId(alarm, `${name}Alarm`);
    return alarm;
  }
}

/**
 * Allows the alarms of this stack to publish to the topic. The default policy of a topic would allow this, but
 * `enforceSSL` replaces the default policy with a policy that has only a Deny.
 */
function allowAlarms(topic: Topic): void {
  const { account, stackName } = Stack.of(topic);
  const alarmsOfStack = Stack.of(topic).formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: `${stackName}-*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': account },
        ArnLike: { 'aws:SourceArn': alarmsOfStack },
      },
    }),
  );
}
