import type { Dice } from './dice.ts';

/** The largest difference of a clock from the true time, in either direction. */
export const MAX_SKEW_MS = 120_000;

/** The number of instances on which the functions of a run are executed. */
const MACHINES = 5;
/** The probability that a clock jumps when it is read. */
const JUMP_CHANCE = 0.002;

/** The clock of one instance of a function. */
export type Clock = () => string;

/**
 * The clocks of all instances. Skewed clocks differ from the true time by different amounts, which change
 * at about two of a thousand reads.
 */
export class Clocks {
  readonly #dice: Dice;
  readonly #trueMs: () => number;
  readonly #skewsMs: number[];
  readonly #isSkewed: boolean;

  constructor(dice: Dice, trueMs: () => number, isSkewed: boolean) {
    this.#dice = dice;
    this.#trueMs = trueMs;
    this.#isSkewed = isSkewed;
    this.#skewsMs = Array.from({ length: MACHINES }, () => this.#skew());
  }

  /** The clock of the instance on which one call of a function runs. */
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
