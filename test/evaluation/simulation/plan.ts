import './small-limits.ts';
import { TIMELINE_FILE_KINDS, type TimelineFile } from '#shared/model/formats.ts';
import { Dice } from './dice.ts';
import { FIRST_IMPORTED, MAX_IMPORTED } from './stories.ts';

/** How a text relates to earlier texts. */
export type Text = 'new' | 'same' | 'earlier' | 'copy' | 'near';

/** One article as a publisher sends it. The run determines everything else about it. */
export interface Sent {
  /** The number of the article, which determines its identity and, with `text`, its words. */
  story: number;
  text: Text;
  tags: readonly string[];
  /** Minutes until the article is due. By default, it has a date in the past. */
  inMinutes?: number;
  /** Whether the article has no date, so that the receiving instance sets it by its clock. */
  isUndated?: boolean;
  /** Whether a wire withholds the article. Absent if the submission does not say. */
  hold?: boolean;
}

export type Operation = { feed: string } & (
  | ({ kind: 'submit'; restore: boolean; hasKey: boolean } & Sent)
  | { kind: 'batch'; lines: readonly Sent[] }
  | { kind: 'import'; lines: readonly Sent[] }
  | ({ kind: 'replace' } & Sent)
  | { kind: 'take-down'; story: number }
  | { kind: 'release'; story: number }
  | { kind: 'settings' }
  | {
      kind: 'subscribe';
      tag?: string;
      file: TimelineFile;
      reader: number;
      /** Whether the request ends a subscription; otherwise it begins a subscription. */
      isLeaving: boolean;
      /** Whether the callback confirms the request. */
      isWanted: boolean;
    }
  | { kind: 'delete' }
);

/** Everything that a seed determines about a run, except for the order of events. */
export interface Plan {
  seed: number;
  operations: readonly Operation[];
  /** The indexes of the operations that this run executes. By default all. */
  kept?: readonly number[];
  /** Share of calls that fail. */
  faultChance: number;
  /** The maximum number of faults. */
  maxFaults: number;
  /** Share of steps, before the last request, at which a task is killed. */
  killChance: number;
  /** Whether external hubs have to be notified. */
  hasHubs: boolean;
  /** Whether the own hub has subscribers. */
  hasSubscribers: boolean;
  /** Whether the clocks of the functions' instances differ. */
  isSkewed: boolean;
  /** Whether publishers send the largest valid articles, which do not all fit into the files. */
  isHeavy: boolean;
}

export interface Narrowing {
  kept?: readonly number[] | undefined;
  maxFaults?: number | undefined;
}

export const FEEDS = ['world', 'local'] as const;
export const TAGS = ['sea', 'land'] as const;
/** Numbers of stories: a few stories are changed often, and many stories fill a feed and its archive. */
const STORIES = [2, 4, 9, 24] as const;

/**
 * The requests of each kind among a hundred. `restore` is the probability that a submission restores an
 * article. The first mix is usual. The second often creates and deletes feeds, and the third often takes
 * down and restores articles.
 */
const HABITS = [
  { submit: 45, batch: 12, replace: 10, 'take-down': 16, release: 5, settings: 8, delete: 4, restore: 0.25 },
  { submit: 40, batch: 10, replace: 5, 'take-down': 10, release: 3, settings: 17, delete: 15, restore: 0.25 },
  { submit: 47, batch: 5, replace: 5, 'take-down': 36, release: 2, settings: 4, delete: 1, restore: 0.9 },
] as const;
type Habit = (typeof HABITS)[number];

export function planOf(seed: number, { kept, maxFaults }: Narrowing = {}): Plan {
  const dice = new Dice(seed);
  const faultChance = dice.oneOf([0, 0.0005, 0.002, 0.006]);
  const killChance = dice.oneOf([0, 0.0005, 0.003]);
  // With one feed there are more races. With two feeds there are other kinds of races.
  const feeds = dice.happens(0.7) ? FEEDS.slice(0, 1) : FEEDS;
  const stories = dice.oneOf(STORIES);
  const habit = dice.happens(0.6) ? HABITS[0] : dice.oneOf(HABITS);
  const all = Array.from({ length: dice.between(6, 24) }, () => operationOf(dice, feeds, stories, habit));
  const imports = new Dice(seed + 8_000_009);
  const moved = imports.oneOf([MAX_IMPORTED / 2, MAX_IMPORTED]);
  const imported = imports.happens(0.4) ? all.map((one) => withImports(imports, one, moved)) : [...all];
  const wires = new Dice(seed + 7_000_003);
  const operations = wires.happens(0.4) ? imported.map((one) => withHold(wires, one)) : imported;
  const subscribers = new Dice(seed + 9_000_011);
  const hasSubscribers = subscribers.happens(0.4);
  if (hasSubscribers) addSubscriptions(subscribers, operations, feeds);
  const kills = dice.happens(0.3) ? killChance : 0;
  return {
    seed,
    operations: kept ? kept.flatMap((i) => operations[i] ?? []) : operations,
    ...(kept && { kept }),
    faultChance,
    maxFaults: maxFaults ?? Number.POSITIVE_INFINITY,
    killChance: kills,
    hasHubs: dice.happens(0.5),
    hasSubscribers,
    isSkewed: dice.happens(0.5),
    isHeavy: dice.happens(0.15),
  };
}

function operationOf(dice: Dice, feeds: readonly string[], stories: number, habit: Habit): Operation {
  const feed = dice.oneOf(feeds);
  const story = dice.below(stories);
  const kind = kindOf(habit, dice.below(100));
  switch (kind) {
    case 'submit': {
      const options = { restore: dice.happens(habit.restore), hasKey: dice.happens(0.2) };
      return { feed, kind, ...options, ...sentOf(dice, story) };
    }
    case 'batch': {
      const lines = Array.from({ length: dice.between(2, 9) }, () => sentOf(dice, dice.below(stories)));
      return { feed, kind, lines };
    }
    case 'replace':
      return { feed, kind, ...sentOf(dice, story) };
    case 'take-down':
    case 'release':
      return { feed, kind, story };
    default:
      return { feed, kind };
  }
}

const IMPORT_CHANCE = 0.5;
/** The number of callbacks. */
const READERS = 3;

/** Puts requests for subscriptions between the operations. */
function addSubscriptions(dice: Dice, operations: Operation[], feeds: readonly string[]): void {
  for (let left = dice.between(2, 8); left > 0; left--) {
    const tag = dice.happens(0.3) ? dice.oneOf(TAGS) : undefined;
    const subscribe: Operation = {
      kind: 'subscribe',
      feed: dice.oneOf(feeds),
      ...(tag !== undefined && { tag }),
      file: dice.oneOf(TIMELINE_FILE_KINDS),
      reader: dice.below(READERS),
      isLeaving: dice.happens(0.2),
      isWanted: dice.happens(0.9),
    };
    operations.splice(dice.below(operations.length + 1), 0, subscribe);
  }
}

/** The operation, sometimes as an import, or with a story that an import creates. */
function withImports(dice: Dice, operation: Operation, stories: number): Operation {
  if (!dice.happens(IMPORT_CHANCE)) return operation;
  const story = () => FIRST_IMPORTED + dice.below(stories);
  switch (operation.kind) {
    case 'submit':
    case 'replace':
    case 'take-down':
    case 'release':
      return { ...operation, story: story() };
    case 'batch':
      return {
        ...operation,
        kind: 'import',
        lines: operation.lines.map((line) => ({ ...line, story: story() })),
      };
    default:
      return operation;
  }
}

/** The operation, sometimes with a statement whether the article is withheld. */
function withHold(dice: Dice, operation: Operation): Operation {
  if (operation.kind !== 'submit' && operation.kind !== 'replace') return operation;
  return dice.happens(0.75) ? { ...operation, hold: dice.happens(0.6) } : operation;
}

const KINDS = ['submit', 'batch', 'replace', 'take-down', 'release', 'settings', 'delete'] as const;

/** The kind of one of the hundred requests of a habit. @param chosen the number of the request, 0 to 99 */
function kindOf(habit: Habit, chosen: number): (typeof KINDS)[number] {
  let left = chosen;
  for (const kind of KINDS) {
    left -= habit[kind];
    if (left < 0) return kind;
  }
  throw new Error('the numbers of a habit do not add up to 100');
}

function sentOf(dice: Dice, story: number): Sent {
  return {
    story,
    text: dice.oneOf<Text>(['new', 'new', 'new', 'same', 'earlier', 'copy', 'near']),
    tags: TAGS.filter(() => dice.happens(0.4)),
    ...(dice.happens(0.25)
      ? { inMinutes: dice.between(1, dice.oneOf([5, 90])) }
      : dice.happens(0.15) && { isUndated: true }),
  };
}
