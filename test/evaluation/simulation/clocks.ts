import type { Dice } from './dice.ts';

/** How far a clock may be from the true time, in either direction. */
export const MAX_SKEW_MS = 120_000;

/** Instances that the functions of a run are spread over. */
const MACHINES = 5;
/** Of all looks at a clock: it is set anew just then. */
const JUMP_CHANCE = 0.002;

/** The clock of one instance of a function. */
export type Clock = () => string;

/** The clocks of all instances: each its own distance from the true time, some in a thousand looks another one. */
export class Clocks {
  readonly #dice: Dice;
  readonly #trueMs: () => number;
  readonly #skewsMs: number[];
  readonly #isSkewed: boolean;

  /** @param isSkewed false where all clocks are right */
  constructor(dice: Dice, trueMs: () => number, isSkewed: boolean) {
    this.#dice = dice;
    this.#trueMs = trueMs;
    this.#isSkewed = isSkewed;
    this.#skewsMs = Array.from({ length: MACHINES }, () => this.#skew());
  }

  /** The clock of the instance that one call of a function runs on. */
  ofOneInstance(): Clock {
    const machine = this.#dice.below(MACHINES);
    return () => {
      if (this.#isSkewed && this.#dice.happens(JUMP_CHANCE)) this.#skewsMs[machine] = this.#skew();
      return new Date(this.#trueMs() + (this.#skewsMs[machine] ?? 0)).toISOString();
    };
  }

  #skew(): number {
    return this.#isSkewed ? this.#dice.between(-MAX_SKEW_MS, MAX_SKEW_MS) : 0;
  }
}
