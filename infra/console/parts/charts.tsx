import type { ComponentChildren } from 'preact';

interface ChartProps {
  /** The chart in words; the table below it has the numbers. */
  label: string;
  /** One value for each period; undefined if nothing was counted. */
  values: readonly (number | undefined)[];
  /** The first and the last period. */
  ends: readonly [string, string];
}

const STEP = 10;
const HEIGHT = 100;

export function BarChart({ label, values, ends }: ChartProps) {
  const most = greatest(values);
  return (
    <Figure label={label} values={values} ends={ends} most={most}>
      {values.map((value = 0, n) => (
        <rect
          key={n}
          x={n * STEP + 1}
          y={HEIGHT - (value / most) * HEIGHT}
          width={STEP - 2}
          height={(value / most) * HEIGHT}
        />
      ))}
    </Figure>
  );
}

/** Shows the numbers as a line. Each known number has a dot, so that a single number is visible too. */
export function LineChart({ label, values, ends }: ChartProps) {
  const most = greatest(values);
  const points = values.flatMap((value, n) =>
    value === undefined ? [] : [[n * STEP + STEP / 2, HEIGHT - (value / most) * (HEIGHT - STEP)] as const],
  );
  return (
    <Figure label={label} values={values} ends={ends} most={most}>
      <polyline points={points.map((point) => point.join()).join(' ')} />
      {points.map(([x, y]) => (
        <path key={x} d={`M${x} ${y}h0`} />
      ))}
    </Figure>
  );
}

const greatest = (values: readonly (number | undefined)[]): number =>
  Math.max(1, ...values.map((value = 0) => value));

interface FigureProps extends ChartProps {
  /** The greatest value, at least 1. */
  most: number;
  children: ComponentChildren;
}

function Figure({ label, values, ends: [first, last], most, children }: FigureProps) {
  return (
    <figure class="chart">
      <span aria-hidden="true">{Number.isInteger(most) ? most : most.toFixed(1)}</span>
      <svg
        viewBox={`0 0 ${values.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {children}
      </svg>
      <figcaption>
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
