import { Annotations, ArnFormat, CfnCondition, CfnResource, Fn, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type AlarmDefinition, alarmDefinitions, type Watched } from './alarm-definitions.ts';
import { pinLogicalId } from './pin-logical-id.ts';

export interface AlarmsProps extends Watched {
  /** Whether readers depend on the stack. */
  readonly isInUse: boolean;
  /** Who is told; without it alarms only change colour. */
  readonly alarmEmail?: string;
  /** After how many hours without a new article somebody is told; without it silence of publishers is normal. */
  readonly silentAfterHours?: number;
}

/** Where the entry of each alarm is, by its name in small letters. */
const RUNBOOK = 'docs/operate.md';

const NOBODY_IS_TOLD =
  'Alarms of this stage tell nobody: give -c alarmEmail=…, and confirm the e-mail that SNS sends.';

/** What wakes an operator: what readers or publishers would notice, not what machines feel. */
export class Alarms extends Construct {
  /** Those that a stack has in every region. */
  readonly everywhere: readonly Alarm[];

  constructor(
    scope: Construct,
    id: string,
    { isInUse, alarmEmail, silentAfterHours, ...watched }: AlarmsProps,
  ) {
    super(scope, id);
    const all = Object.entries(alarmDefinitions(this, watched, silentAfterHours)).map(
      ([name, symptom]) => [this.#alarm(name, symptom), symptom] as const,
    );
    this.everywhere = all.filter(([, { isAtEdge }]) => !isAtEdge).map(([alarm]) => alarm);
    this.#onlyInUsEast1(all.filter(([, { isAtEdge }]) => isAtEdge).map(([alarm]) => alarm));
    if (alarmEmail === undefined) {
      if (isInUse) Annotations.of(this).addWarningV2('feedmill:nobodyIsTold', NOBODY_IS_TOLD);
      return;
    }
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(alarmEmail));
    letPublish(topic);
    const action = new SnsAction(topic);
    for (const [alarm] of all) {
      alarm.addAlarmAction(action);
      // How one learns that it is over, without looking.
      alarm.addOkAction(action);
    }
  }

  /** By a condition of the template and not at synth: the template is one for all regions. */
  #onlyInUsEast1(alarms: Alarm[]): void {
    const condition = new CfnCondition(this, 'InUsEast1', {
      expression: Fn.conditionEquals(Stack.of(this).region, 'us-east-1'),
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
    // It has a name, of which there can be one: renamed here, the new one could not be made while the old one is there.
    pinLogicalId(alarm, `${name}Alarm`);
    return alarm;
  }
}

/**
 * Lets the alarms of this stack publish, and nobody else. A topic without a policy lets its account do so, which CloudWatch
 * then acts for; the policy that `enforceSSL` makes takes the place of that one and has a Deny alone.
 */
function letPublish(topic: Topic): void {
  const { account, stackName } = Stack.of(topic);
  const ours = Stack.of(topic).formatArn({
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
      conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': ours } },
    }),
  );
}
