import { Dice } from './dice.ts';

/** How a text relates to those before it. */
export type Text = 'new' | 'same' | 'earlier' | 'copy' | 'near';

/** One article as a publisher sends it; all that is not said here follows from the run. */
export interface Sent {
  story: number;
  text: Text;
  tags: readonly string[];
  /** When it is to be published; absent: at a time of the story's own in the past. */
  inMinutes?: number;
  /** Nothing is said of when: by the clock of whoever takes it. */
  isUndated?: boolean;
}

export type Operation = { feed: string } & (
  | ({ kind: 'submit'; restore: boolean; hasKey: boolean } & Sent)
  | { kind: 'batch'; lines: readonly Sent[] }
  | ({ kind: 'replace' } & Sent)
  | { kind: 'take-down'; story: number }
  | { kind: 'release'; story: number }
  | { kind: 'settings' }
  | { kind: 'delete' }
);

/** All that a seed says of a run beside the order in which things happen. */
export interface Plan {
  seed: number;
  operations: readonly Operation[];
  /** Of all operations of the seed, those that this run has; absent: all. */
  kept?: readonly number[];
  /** Share of calls that go wrong. */
  faultChance: number;
  /** More than this never go wrong. */
  maxFaults: number;
  /** Share of steps at which a function ends in the middle. */
  killChance: number;
  /** Hubs have to be told. */
  hasHubs: boolean;
  /** The instances of functions do not have the same time. */
  isSkewed: boolean;
}

export interface Narrowing {
  kept?: readonly number[] | undefined;
  maxFaults?: number | undefined;
}

export const FEEDS = ['world', 'local'] as const;
export const TAGS = ['sea', 'land'] as const;
/** Few stories are changed often; many fill a feed and its archive. */
const STORIES = [2, 4, 9, 24] as const;

/** The plan of a seed. */
export function planOf(seed: number, { kept, maxFaults }: Narrowing = {}): Plan {
  const dice = new Dice(seed);
  const faultChance = dice.oneOf([0, 0.0005, 0.002, 0.006]);
  const killChance = dice.oneOf([0, 0.0005, 0.003]);
  // One feed alone has more races; two have others.
  const feeds = dice.happens(0.7) ? FEEDS.slice(0, 1) : FEEDS;
  const stories = dice.oneOf(STORIES);
  const all = Array.from({ length: dice.between(6, 24) }, () => operationOf(dice, feeds, stories));
  const kills = dice.happens(0.3) ? killChance : 0;
  return {
    seed,
    operations: kept ? kept.flatMap((i) => all[i] ?? []) : all,
    ...(kept && { kept }),
    faultChance,
    maxFaults: maxFaults ?? Number.POSITIVE_INFINITY,
    killChance: kills,
    hasHubs: dice.happens(0.5),
    isSkewed: dice.happens(0.5),
  };
}

function operationOf(dice: Dice, feeds: readonly string[], stories: number): Operation {
  const feed = dice.oneOf(feeds);
  const story = dice.below(stories);
  const chosen = dice.below(100);
  if (chosen < 45) {
    return {
      feed,
      kind: 'submit',
      restore: dice.happens(0.25),
      hasKey: dice.happens(0.2),
      ...sentOf(dice, story),
    };
  }
  if (chosen < 57) {
    const lines = Array.from({ length: dice.between(2, 9) }, () => sentOf(dice, dice.below(stories)));
    return { feed, kind: 'batch', lines };
  }
  if (chosen < 67) return { feed, kind: 'replace', ...sentOf(dice, story) };
  if (chosen < 83) return { feed, kind: 'take-down', story };
  if (chosen < 88) return { feed, kind: 'release', story };
  if (chosen < 96) return { feed, kind: 'settings' };
  return { feed, kind: 'delete' };
}

function sentOf(dice: Dice, story: number): Sent {
  return {
    story,
    text: dice.oneOf<Text>(['new', 'new', 'new', 'same', 'earlier', 'copy', 'near']),
    tags: TAGS.filter(() => dice.happens(0.4)),
    ...(dice.happens(0.25) ? { inMinutes: dice.between(1, 90) } : dice.happens(0.15) && { isUndated: true }),
  };
}
