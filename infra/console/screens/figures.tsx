import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { call, feedPath, type Shape } from '../api.ts';
import { FeedHead } from '../parts/feed-head.tsx';
import { Ready } from '../parts/ready.tsx';
import { Scrolled } from '../parts/scrolled.tsx';
import { showDate, showDay } from '../parts/show-date.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { WORDS } from '../words.ts';

type Figures = Shape<'Figures'>;
type Period = keyof typeof WORDS.figures.periods;

/** The recent changes of a feed by publisher and outcome, and the time until articles were visible. */
export function FiguresScreen({ feed }: { feed: string }) {
  const [by, setBy] = useState<Period>('day');
  const path = `${feedPath(feed, 'figures')}?by=${by}`;
  const { loaded, reload } = useLoaded(path, async () => (await call<Figures>(path)).value);
  return (
    <>
      <FeedHead feed={feed} current="figures" />
      <h1>{WORDS.figures.title}</h1>
      <div class="actions">
        {(Object.keys(WORDS.figures.periods) as Period[]).map((period) => (
          <button key={period} type="button" aria-pressed={period === by} onClick={() => setBy(period)}>
            {WORDS.figures.periods[period]}
          </button>
        ))}
      </div>
      <Ready loaded={loaded} reload={reload}>
        {(figures) => <FigureTables figures={figures} showStart={by === 'day' ? showDay : showDate} />}
      </Ready>
    </>
  );
}

interface FigureTablesProps {
  figures: Figures;
  /** The start of a period in words. */
  showStart: (at: string) => string;
}

function FigureTables({ figures, showStart }: FigureTablesProps) {
  const { submissions, visible } = figures;
  const most = Math.max(...submissions.map(({ count }) => count));
  const slowest = Math.max(...visible.map(({ max_seconds }) => max_seconds));
  return (
    <>
      <p class="about">
        {WORDS.figures.counted(figures.counted_articles, figures.held)}{' '}
        {figures.is_partial && WORDS.figures.partial} {WORDS.figures.atLeast}
      </p>
      <FigureTable title={WORDS.figures.submissions} columns={WORDS.figures.submissionColumns}>
        {submissions.map(({ at, publisher, outcome, count }) => (
          <tr key={`${at} ${publisher} ${outcome}`}>
            <td class="time">{showStart(at)}</td>
            <td dir="auto">{publisher}</td>
            <td>{outcome.replaceAll('_', ' ')}</td>
            <td>
              {count} <Bar share={count / most} />
            </td>
          </tr>
        ))}
      </FigureTable>
      <FigureTable title={WORDS.figures.visible} columns={WORDS.figures.visibleColumns}>
        {visible.map(({ at, articles, median_seconds, max_seconds }) => (
          <tr key={at}>
            <td class="time">{showStart(at)}</td>
            <td>{articles}</td>
            <td>{median_seconds}</td>
            <td>
              {max_seconds} <Bar share={max_seconds / slowest} />
            </td>
          </tr>
        ))}
      </FigureTable>
    </>
  );
}

interface FigureTableProps {
  title: string;
  columns: readonly string[];
  children: ComponentChildren[];
}

function FigureTable({ title, columns, children }: FigureTableProps) {
  if (children.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <Scrolled label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scrolled>
    </>
  );
}

/** A bar whose length represents the number beside it. @param share from 0 to 1 */
function Bar({ share }: { share: number }) {
  return (
    <svg class="figure" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.max(1, share * 100)} height="10" />
    </svg>
  );
}
