import { type Finding, type Goal, holds, median, type Skipped } from './finding.ts';

const WIDTHS = [58, 50, 8, 15, 9] as const;

function row(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i < 2 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0)))
    .join('  ');
}

function short(ratio: number): string {
  return ratio.toFixed(ratio < 100 ? 2 : 0);
}

function goalText(goal: Goal | undefined): string {
  if (goal === undefined) return '';
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

export function head(rounds: number): string {
  return [
    `Each ratio is "what" divided by "against", both measured alternately in this run: median and spread of ${rounds} rounds.`,
    row(['what', 'against', 'ratio', 'spread', 'goal', '']),
  ].join('\n');
}

export function lineOf(line: Finding | Skipped): string {
  if ('skipped' in line) return `${row([line.what, line.against])}  SKIPPED: ${line.skipped}`;
  const { what, against, ratios, goal } = line;
  const spread = ratios.length < 2 ? '' : `${short(Math.min(...ratios))}–${short(Math.max(...ratios))}`;
  const verdict = goal === undefined ? '' : holds(line) ? 'holds' : 'MISSED';
  return row([what, against, short(median(ratios)), spread, goalText(goal), verdict]).trimEnd();
}

/** The last lines of the table: how many goals hold, which are missed, and which rows failed. */
export function summaryOf(lines: readonly (Finding | Skipped)[], failed: readonly string[]): string {
  let heading = '';
  const missed: string[] = [];
  let goals = 0;
  let skipped = 0;
  for (const line of lines) {
    // An indented line belongs to the nearest line before it that is not indented.
    if (!line.what.startsWith(' ')) heading = line.what;
    if ('skipped' in line) skipped += 1;
    else if (line.goal !== undefined) {
      goals += 1;
      const what = line.what === heading ? heading : `${heading}: ${line.what.trim()}`;
      if (!holds(line)) missed.push(`  ${what}: ${short(median(line.ratios))}, goal ${goalText(line.goal)}`);
    }
  }
  return [
    '',
    `${goals - missed.length} of ${goals} goals hold, ${missed.length} are missed; ${skipped} comparisons were skipped.`,
    ...missed,
    ...failed.map((name) => `  ${name}: no result, see the error above`),
  ].join('\n');
}
