import type { templateWith } from './template.ts';
import { written } from './template.ts';

interface AlarmProperties {
  AlarmName: string;
  Namespace?: string;
  MetricName?: string;
  Dimensions?: { Value: unknown }[];
  Statistic?: string;
  Period?: number;
  EvaluationPeriods: number;
  DatapointsToAlarm: number;
  Threshold: number;
  ComparisonOperator: string;
  TreatMissingData: string;
}

interface EmfLine {
  _aws?: {
    CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[];
  };
  [field: string]: unknown;
}

interface Datum {
  atSeconds: number;
  value: number;
}

/**
 * What CloudWatch would have counted, from our log lines and from what AWS itself counts of a call. Its clock stands still
 * but for `pass`: a metric has a value where something was counted and none in between, as in AWS.
 */
export class Observed {
  readonly #values = new Map<string, Datum[]>();
  #nowSeconds = 0;
  readonly #alarms: readonly AlarmProperties[];

  constructor(template: ReturnType<typeof templateWith>) {
    this.#alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(
      ({ Properties }) => Properties,
    );
  }

  /** @param of the value of the metric's dimension: a logical id, or an event */
  record(metric: string, of: string, value: number): void {
    const name = `${metric} of ${of}`;
    const datum = { atSeconds: this.#nowSeconds, value };
    this.#values.set(name, [...(this.#values.get(name) ?? []), datum]);
  }

  /** Nothing happens for so long. */
  pass(minutes: number): void {
    this.#nowSeconds += minutes * 60;
  }

  /** A line of a function's log, in the embedded metric format. */
  read(line: EmfLine): void {
    for (const { Namespace, Dimensions, Metrics } of line._aws?.CloudWatchMetrics ?? [])
      for (const set of Dimensions)
        for (const { Name } of Metrics)
          this.record(`${Namespace} ${Name}`, set.map((name) => line[name]).join(), Number(line[Name]));
  }

  /** Names of the alarms whose condition holds, but for those of an expression. */
  breached(): string[] {
    return this.#alarms
      .filter(({ MetricName }) => MetricName !== undefined)
      .filter((alarm) => this.#isBreached(alarm))
      .map(({ AlarmName }) => AlarmName.replace(/^feedmill-dev-/, ''));
  }

  sum(metric: string, of: string): number {
    return (this.#values.get(`${metric} of ${of}`) ?? []).reduce((sum, { value }) => sum + value, 0);
  }

  #isBreached(alarm: AlarmProperties): boolean {
    const [dimension] = alarm.Dimensions ?? [];
    const of = written(dimension?.Value).replace(/^<(\w+).*>$/, '$1');
    const data = this.#values.get(`${alarm.Namespace} ${alarm.MetricName} of ${of}`) ?? [];
    const { Period = 300, EvaluationPeriods, DatapointsToAlarm } = alarm;
    const periods = Array.from({ length: EvaluationPeriods }, (_, periodsAgo) =>
      data
        .filter(({ atSeconds }) => Math.floor((this.#nowSeconds - atSeconds) / Period) === periodsAgo)
        .map(({ value }) => value),
    );
    return periods.filter((values) => isBreach(alarm, values)).length >= DatapointsToAlarm;
  }
}

function isBreach(alarm: AlarmProperties, values: number[]): boolean {
  if (values.length === 0) return alarm.TreatMissingData === 'breaching';
  const value =
    alarm.Statistic === 'Maximum' ? Math.max(...values) : values.reduce((sum, one) => sum + one, 0);
  return alarm.ComparisonOperator === 'LessThanThreshold' ? value < alarm.Threshold : value > alarm.Threshold;
}
