import { runInNewContext } from 'node:vm';
import type { Template } from 'aws-cdk-lib/assertions';
import { written } from './template.ts';

interface MetricProperties {
  Namespace: string;
  MetricName: string;
  Dimensions?: { Name: string; Value: unknown }[];
}

interface AlarmProperties extends Partial<MetricProperties> {
  AlarmName: string;
  /** An expression and its metrics. An alarm without `Metrics` has one metric and no expression. */
  Metrics?: {
    Id: string;
    Expression?: string;
    MetricStat?: { Metric: MetricProperties; Period: number; Stat: string };
  }[];
  Statistic?: string;
  ExtendedStatistic?: string;
  Period?: number;
  EvaluationPeriods: number;
  DatapointsToAlarm: number;
  Threshold: number;
  ComparisonOperator: 'GreaterThanThreshold' | 'LessThanThreshold';
  TreatMissingData: 'breaching' | 'notBreaching';
}

interface FilterProperties {
  FilterPattern: string;
  MetricTransformations: { MetricNamespace: string; MetricName: string; MetricValue: string }[];
}

/**
 * A log line of a function: its fields and, in the embedded metric format, the names of the fields that are
 * metrics.
 */
export interface LogLine {
  _aws?: {
    CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[];
  };
  [field: string]: unknown;
}

interface Datum {
  atSeconds: number;
  value: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The statistics that alarms of this stack use. */
const STATISTICS: Record<string, (values: readonly number[]) => number> = {
  Sum: sum,
  Maximum: (values) => Math.max(...values),
  Average: (values) => sum(values) / values.length,
  p50: (values) => values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN,
};

/**
 * Simulates CloudWatch: records metrics and evaluates the alarms of the template. Only `pass` moves its
 * clock. As in AWS, a metric has values only for periods in which something was recorded.
 */
export class Observed {
  readonly #values = new Map<string, Datum[]>();
  #nowSeconds = 0;
  readonly #alarms: readonly AlarmProperties[];
  readonly #filters: readonly FilterProperties[];

  constructor(template: Template) {
    const all = (type: string) =>
      Object.values(template.findResources(type)).map(({ Properties }) => Properties);
    this.#alarms = all('AWS::CloudWatch::Alarm');
    this.#filters = all('AWS::Logs::MetricFilter');
  }

  /** Names of all alarms in the template, without the name of the stack. */
  get alarms(): string[] {
    return this.#alarms.map(nameOf);
  }

  /** All metrics that have a value, named as `record` names them. */
  get metrics(): string[] {
    return [...this.#values.keys()];
  }

  /**
   * @param metric namespace and name
   * @param dimensions the values of the dimensions, sorted by the names of the dimensions and joined by commas
   */
  record(metric: string, dimensions: string, value: number): void {
    const name = `${metric} of ${dimensions}`;
    const values = this.#values.get(name) ?? [];
    values.push({ atSeconds: this.#nowSeconds, value });
    this.#values.set(name, values);
  }

  /** Runs a call once, and records its metrics as if it had run several times. */
  async recordTimes(times: number, call: () => Promise<unknown>): Promise<void> {
    const before = new Map([...this.#values].map(([name, { length }]) => [name, length]));
    await call();
    for (const [name, values] of this.#values) {
      const added = values.slice(before.get(name) ?? 0);
      for (let n = 1; n < times; n++) values.push(...added);
    }
  }

  /** Moves the clock forward without recording anything. */
  pass(minutes: number): void {
    this.#nowSeconds += minutes * 60;
  }

  /** Records the metrics of a log line, both embedded ones and those of metric filters. */
  read(line: LogLine): void {
    for (const { Namespace, Dimensions, Metrics } of line._aws?.CloudWatchMetrics ?? [])
      for (const set of Dimensions)
        for (const { Name } of Metrics)
          this.record(`${Namespace} ${Name}`, set.map((name) => line[name]).join(), Number(line[Name]));
    for (const { FilterPattern, MetricTransformations } of this.#filters)
      for (const { MetricNamespace, MetricName, MetricValue } of MetricTransformations)
        if (meets(line, FilterPattern))
          this.record(`${MetricNamespace} ${MetricName}`, '', valueIn(line, MetricValue));
  }

  /** Names of the alarms whose condition is met now. */
  breached(): string[] {
    return this.#alarms.filter((alarm) => this.#isBreached(alarm)).map(nameOf);
  }

  sum(metric: string, of: string): number {
    return sum((this.#values.get(`${metric} of ${of}`) ?? []).map(({ value }) => value));
  }

  #isBreached(alarm: AlarmProperties): boolean {
    const { EvaluationPeriods, DatapointsToAlarm, Threshold, ComparisonOperator, TreatMissingData } = alarm;
    const isTooMuch = ComparisonOperator === 'GreaterThanThreshold';
    const breaches = Array.from({ length: EvaluationPeriods }, (_, periodsAgo) => {
      const value = this.#valueOf(alarm, periodsAgo);
      if (value === undefined) return TreatMissingData === 'breaching';
      return isTooMuch ? value > Threshold : value < Threshold;
    });
    return breaches.filter(Boolean).length >= DatapointsToAlarm;
  }

  #valueOf(alarm: AlarmProperties, periodsAgo: number): number | undefined {
    const { Namespace, MetricName, Dimensions, Statistic, ExtendedStatistic, Period = 300 } = alarm;
    if (Namespace !== undefined && MetricName !== undefined) {
      const metric = { Namespace, MetricName, ...(Dimensions && { Dimensions }) };
      return this.#statistic(metric, Statistic ?? ExtendedStatistic ?? '', Period, periodsAgo);
    }
    const parts = alarm.Metrics ?? [];
    const values = parts.flatMap(({ Id, MetricStat }) =>
      MetricStat === undefined
        ? []
        : [[Id, this.#statistic(MetricStat.Metric, MetricStat.Stat, MetricStat.Period, periodsAgo)] as const],
    );
    const expression = parts.find(({ Expression }) => Expression !== undefined)?.Expression;
    if (expression === undefined)
      throw new Error(`${alarm.AlarmName} has neither a metric nor an expression`);
    return evaluate(expression, Object.fromEntries(values));
  }

  #statistic(
    { Namespace, MetricName, Dimensions = [] }: MetricProperties,
    statistic: string,
    period: number,
    periodsAgo: number,
  ): number | undefined {
    const of = Dimensions.toSorted((a, b) => (a.Name < b.Name ? -1 : 1)).map(({ Value }) =>
      written(Value).replace(/^<(\w+).*>$/, '$1'),
    );
    const values = (this.#values.get(`${Namespace} ${MetricName} of ${of}`) ?? [])
      .filter(({ atSeconds }) => Math.floor((this.#nowSeconds - atSeconds) / period) === periodsAgo)
      .map(({ value }) => value);
    const calculate = STATISTICS[statistic];
    if (calculate === undefined)
      throw new Error(`STATISTICS lacks ${statistic}, which an alarm uses: add it`);
    return values.length === 0 ? undefined : calculate(values);
  }
}

/** The value that a metric filter takes from a line: a field or a constant. */
function valueIn(line: LogLine, value: string): number {
  return Number(value.startsWith('$.') ? line[value.slice(2)] : value);
}

function nameOf({ AlarmName }: AlarmProperties): string {
  return AlarmName.replace(/^feedmill-dev-/, '');
}

/** Evaluates metric math as used by alarms of this stack: JavaScript, except for `AND`. */
function evaluate(expression: string, values: Record<string, number | undefined>): number {
  const result: unknown = runInNewContext(expression.replaceAll(' AND ', ' && '), {
    ...values,
    FILL: (value: number | undefined, missing: number) => value ?? missing,
    IF: (condition: boolean, then: number, otherwise: number) => (condition ? then : otherwise),
  });
  if (typeof result !== 'number') throw new Error(`${expression} is not a number`);
  return result;
}

/** Evaluates a filter pattern as used by this stack: terms that must all match. */
function meets(line: LogLine, pattern: string): boolean {
  return pattern.split('&&').every((term) => {
    const [, absent] = /\(\$\.(\w+) NOT EXISTS\)/.exec(term) ?? [];
    if (absent !== undefined) return line[absent] === undefined;
    const [, field = '', value] = /\(\$\.(\w+) = "(\w+)"\)/.exec(term) ?? [];
    if (value === undefined)
      throw new Error(`meets() cannot evaluate ${term}, which a metric filter uses: add it`);
    return line[field] === value;
  });
}
