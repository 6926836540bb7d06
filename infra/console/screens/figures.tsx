import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { call, feedPath, type Shape } from '../api.ts';
import { BarChart, LineChart } from '../parts/charts.tsx';
import { ColumnHeads } from '../parts/column-heads.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Ready } from '../parts/ready.tsx';
import { Scrolled } from '../parts/scrolled.tsx';
import { showDate, showDay } from '../parts/show-date.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { WORDS } from '../words.ts';

type Figures = Shape<'Figures'>;
type Period = keyof typeof WORDS.figures.periods;

export function FiguresScreen({ feed }: { feed: string }) {
  const [by, setBy] = useState<Period>('day');
  const path = `${feedPath(feed, 'figures')}?by=${by}`;
  const { loaded, reload } = useLoaded(path, async () => (await call<Figures>(path)).value);
  return (
    <>
      <FeedHead feed={feed} current="figures" />
      <h1>{WORDS.figures.title}</h1>
      <fieldset class="choice">
        <legend>{WORDS.figures.period}</legend>
        {(Object.keys(WORDS.figures.periods) as Period[]).map((period) => (
          <button key={period} type="button" aria-pressed={period === by} onClick={() => setBy(period)}>
            {WORDS.figures.periods[period]}
          </button>
        ))}
      </fieldset>
      <Ready loaded={loaded} reload={reload}>
        {(figures) => <FigureTables figures={figures} by={by} />}
      </Ready>
      <HubTable feed={feed} />
    </>
  );
}

interface FigureTablesProps {
  figures: Figures;
  by: Period;
}

const PERIOD_SECONDS = { day: 24 * 60 * 60, hour: 60 * 60 } as const;
const PERIODS = { day: 30, hour: 48 } as const;

/** The start of each period, in the order of time. */
function startsOf(from: string, by: Period): string[] {
  return Array.from({ length: PERIODS[by] }, (_, n) =>
    new Date(Date.parse(from) + n * PERIOD_SECONDS[by] * 1_000).toISOString(),
  );
}

/** The values of a chart, one for each period, and the labels of both ends. `known` has values by the start of a period, in ms since 1970. */
function chartOf(known: ReadonlyMap<number, number>, { figures: { from }, by }: FigureTablesProps) {
  const starts = startsOf(from, by);
  return {
    values: starts.map((at) => known.get(Date.parse(at))),
    ends: [showStart(from, by), showStart(starts.at(-1) ?? from, by)] as const,
  };
}

const showStart = (at: string, by: Period): string => (by === 'day' ? showDay : showDate)(at);

function FigureTables({ figures, by }: FigureTablesProps) {
  if (figures.submissions.length === 0) return <p class="empty">{WORDS.figures.empty}</p>;
  return (
    <>
      <p class="about">
        {WORDS.figures.counted(figures.counted_articles, figures.held)}{' '}
        {figures.is_partial && WORDS.figures.partial} {WORDS.figures.atLeast}
      </p>
      <div class="columns">
        <SubmissionTable figures={figures} by={by} />
        {figures.visible.length > 0 && <VisibleTable figures={figures} by={by} />}
      </div>
    </>
  );
}

function SubmissionTable({ figures, by }: FigureTablesProps) {
  const counts = new Map<number, number>();
  for (const { at, count } of figures.submissions)
    counts.set(Date.parse(at), (counts.get(Date.parse(at)) ?? 0) + count);
  const { submissions, submissionChart, submissionColumns } = WORDS.figures;
  return (
    <FigureTable title={submissions} columns={submissionColumns} isNumeric={false}>
      <BarChart label={submissionChart(Math.max(...counts.values()))} {...chartOf(counts, { figures, by })} />
      {figures.submissions.toReversed().map(({ at, publisher, outcome, count }) => (
        <tr key={`${at} ${publisher} ${outcome}`}>
          <td class="time">{showStart(at, by)}</td>
          <td dir="auto">{publisher}</td>
          <td>{WORDS.happened[outcome]}</td>
          <td class="number">{count}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

function VisibleTable({ figures, by }: FigureTablesProps) {
  const medians = new Map(figures.visible.map(({ at, median_seconds }) => [Date.parse(at), median_seconds]));
  const { visible, visibleChart, visibleColumns } = WORDS.figures;
  return (
    <FigureTable title={visible} columns={visibleColumns}>
      <LineChart
        label={visibleChart(seconds(Math.max(...medians.values())))}
        {...chartOf(medians, { figures, by })}
      />
      {figures.visible.toReversed().map(({ at, articles, median_seconds, max_seconds }) => (
        <tr key={at}>
          <td class="time">{showStart(at, by)}</td>
          <td class="number">{articles}</td>
          <td class="number">{seconds(median_seconds)}</td>
          <td class="number">{seconds(max_seconds)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

const seconds = (value: number): string => value.toFixed(1);

/** Shows the subscriptions of all files of the feed by host, or nothing if there are no subscriptions. */
function HubTable({ feed }: { feed: string }) {
  const path = feedPath(feed, 'subscriptions');
  const { loaded } = useLoaded(path, async () => (await call<Shape<'Subscriptions'>>(path)).value);
  if (loaded.state !== 'ready' || loaded.value.count === 0) return null;
  const hosts = new Map<string, { count: number; failing: number }>();
  for (const { host, count, failing } of loaded.value.topics.flatMap((topic) => topic.hosts)) {
    const before = hosts.get(host) ?? { count: 0, failing: 0 };
    hosts.set(host, { count: before.count + count, failing: before.failing + failing });
  }
  return (
    <FigureTable title={WORDS.figures.hub} columns={WORDS.figures.hubColumns}>
      <p class="about">{WORDS.figures.hubHelp}</p>
      {[...hosts].map(([host, { count, failing }]) => (
        <tr key={host}>
          <td>{host}</td>
          <td class="number">{count}</td>
          <td class="number">{failing}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

interface FigureTableProps {
  title: string;
  columns: readonly string[];
  /** Whether all columns but the first are numbers. */
  isNumeric?: boolean;
  /** The content above the table, such as a chart, then the rows of the table. */
  children: [ComponentChildren, ComponentChildren[]];
}

function FigureTable({ title, columns, isNumeric = true, children: [above, rows] }: FigureTableProps) {
  return (
    <section>
      <h2>{title}</h2>
      {above}
      <Scrolled label={title}>
        <table class={isNumeric ? 'numbers' : undefined}>
          <ColumnHeads columns={columns} />
          <tbody>{rows}</tbody>
        </table>
      </Scrolled>
    </section>
  );
}
