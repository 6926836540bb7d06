import { setImmediate as macrotask } from 'node:timers/promises';
import type { Dice } from './dice.ts';

/** One run of a function, or of a publisher's request. The scheduler decides when it continues. */
export class Task {
  readonly name: string;
  /** Whether the calls of this task are slow, so that many other calls can happen in between. */
  readonly isSlow: boolean;
  readonly points = new Set<Point>();
  /** Whether the task has ended, with or without an error. */
  isEnded = false;
  isKilled = false;

  constructor(name: string, isSlow = false) {
    this.name = name;
    this.isSlow = isSlow;
  }
}

/** A call to a store, with the properties on which its possible faults depend. */
export interface Call {
  label: string;
  effect: () => unknown;
  isWrite: boolean;
  /** Whether the call has a condition, so that it cannot overwrite later changes if it is applied late. */
  isConditional: boolean;
  /** The error with which this store refuses one of two concurrent writes. */
  conflict?: () => Error;
  /** Executes a part of the call. */
  partly?: () => unknown;
  /** The label of the call that does the rest. */
  rest?: string;
}

/** A task that waits for the answer to a call, or for time to pass. */
interface Point {
  task: Task;
  call: Call;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** The faults of a call. */
export type Fault = 'fails' | 'fails-after' | 'twice' | 'throttled' | 'conflicts' | 'late' | 'partly';

/** A call whose answer was lost. The caller cannot know whether it took effect. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
}

/** Decides which calls fail, with a given probability, up to a given number of faults. */
export class Faults {
  readonly #dice: Dice;
  readonly #chance: number;
  readonly #most: number;
  isOn = true;
  drawn = 0;

  constructor(dice: Dice, chance: number, most: number) {
    this.#dice = dice;
    this.#chance = chance;
    this.#most = most;
  }

  /** Whether a fault happens now. Each fault is counted. */
  happens(chance = this.#chance): boolean {
    if (!this.isOn || !this.#dice.happens(chance)) return false;
    if (this.drawn >= this.#most) return false;
    this.drawn += 1;
    return true;
  }

  of({ isWrite, isConditional, conflict, partly }: Call): Fault | undefined {
    // Calls that can have this fault are rare, so it is made more likely than others. Otherwise it would
    // hardly ever happen together with another fault.
    if (partly && isWrite && this.happens(10 * this.#chance)) return 'partly';
    if (!this.happens()) return undefined;
    return this.#dice.oneOf<Fault>([
      'fails',
      'throttled',
      ...(isWrite ? (['fails-after', 'twice'] as const) : []),
      ...(isConditional ? (['late'] as const) : []),
      ...(conflict ? (['conflicts'] as const) : []),
      ...(partly ? (['partly'] as const) : []),
    ]);
  }
}

/** The share of all tasks that are slow. */
const SLOW_CHANCE = 0.1;
/** The maximum number of times that the scheduler draws again after a call of a slow task. */
const MAX_REDRAWS = 3;
/** The real time after which the rest of a batch must have been sent again, even on a busy machine. */
const MAX_RETRY_MILLISECONDS = 20_000;

/** Lets one call at a time take effect. The seed decides the order, so that every race can be repeated. */
export class Scheduler {
  readonly #dice: Dice;
  readonly #faults: Faults;
  readonly #trace: (line: string) => void;
  readonly #points: Point[] = [];
  readonly tasks = new Set<Task>();
  /** The task whose call takes effect now. */
  current: Task | undefined;

  constructor(dice: Dice, faults: Faults, trace: (line: string) => void) {
    this.#dice = dice;
    this.#faults = faults;
    this.#trace = trace;
  }

  get isIdle(): boolean {
    return this.#points.length === 0 && this.tasks.size === 0;
  }

  get hasPoints(): boolean {
    return this.#points.length > 0;
  }

  /**
   * Starts a task, whose calls take effect in later steps.
   * @param onEnd called with the error of the task, if any, unless the task is killed
   */
  start(name: string, work: (task: Task) => Promise<void>, onEnd: (error?: unknown) => void): Task {
    const task = new Task(name, this.#dice.happens(SLOW_CHANCE));
    this.tasks.add(task);
    const end = (error?: unknown) => {
      if (task.isKilled) return;
      task.isEnded = true;
      this.tasks.delete(task);
      onEnd(error);
    };
    work(task).then(
      () => end(),
      (error: unknown) => end(error ?? new Error('a task failed without an error')),
    );
    return task;
  }

  /** Waits until the scheduler lets the call take effect. */
  call(task: Task, call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const point = { task, call, resolve, reject };
      // The task was killed while it waited in real time, which the seed does not determine, so its later
      // calls are ignored.
      if (task.isKilled) return;
      this.#points.push(point);
      task.points.add(point);
    });
  }

  /** Lets one waiting call continue, with or without a fault, and then all code that waited for it. */
  async step(): Promise<void> {
    const [point] = this.#points.splice(this.#draw(), 1);
    if (point === undefined) return void (await macrotask());
    point.task.points.delete(point);
    const fault = this.#faults.of(point.call);
    this.#trace(`${point.task.name}: ${point.call.label}${fault ? ` !${fault}` : ''}`);
    const isRest = (one: Point) => one.task === point.task && one.call.label === point.call.rest;
    const before = this.#points.filter(isRest).length;
    this.current = point.task;
    this.#settle(point, fault);
    await macrotask();
    // The rest of a partly executed batch is sent again after a wait of real time, perhaps with other calls
    // of the task.
    const deadline = performance.now() + MAX_RETRY_MILLISECONDS;
    while (fault === 'partly' && this.#points.filter(isRest).length === before) {
      if (performance.now() > deadline) throw new Error(`the rest of ${point.call.label} is not sent again`);
      await macrotask();
    }
  }

  /** Chooses the call that continues. Calls of slow tasks are chosen rarely. */
  #draw(): number {
    const draw = () => this.#dice.below(this.#points.length);
    let drawn = draw();
    for (let again = 0; again < MAX_REDRAWS && this.#points[drawn]?.task.isSlow; again++) drawn = draw();
    return drawn;
  }

  #settle(point: Point, fault: Fault | undefined): void {
    const { call, resolve, reject } = point;
    const attempts: Record<Fault, () => void> = {
      fails: () => reject(new CallFailed('cut before it took effect')),
      throttled: () => reject(new CallFailed('slow down')),
      conflicts: () => reject(call.conflict?.()),
      'fails-after': () => {
        call.effect();
        reject(new CallFailed('cut after it took effect'));
      },
      // The first answer was lost, so the SDK sent the call again.
      twice: () => {
        call.effect();
        resolve(call.effect());
      },
      partly: () => resolve(call.partly?.()),
      late: () => {
        this.#leave(point);
        reject(new CallFailed('timed out'));
      },
    };
    try {
      if (fault === undefined) resolve(call.effect());
      else attempts[fault]();
    } catch (error) {
      reject(error);
    }
  }

  /** Keeps a call whose caller no longer waits, so that it takes effect later. */
  #leave({ task, call: { label, effect } }: Point): void {
    const ignore = () => undefined;
    const call = { label, effect, isWrite: false, isConditional: false };
    this.#points.push({ task: new Task(`${task.name} (late)`), call, resolve: ignore, reject: ignore });
  }

  /** Applies the calls whose callers no longer wait. */
  settleLate(): void {
    for (const point of this.#points.filter(({ task }) => !this.tasks.has(task))) {
      this.#points.splice(this.#points.indexOf(point), 1);
      this.current = point.task;
      this.#settle(point, undefined);
    }
  }

  /** Ends a task in the middle, as a crash does. Its pending calls are not answered, and may take effect. */
  kill(task: Task): void {
    this.#trace(`${task.name}: killed`);
    task.isKilled = true;
    this.current = task;
    this.tasks.delete(task);
    for (const point of task.points) {
      this.#points.splice(this.#points.indexOf(point), 1);
      if (!point.call.isWrite || !this.#dice.happens(0.5)) continue;
      try {
        point.call.effect();
      } catch {
        // The store refuses the call. The caller does not wait for the answer.
      }
    }
    task.points.clear();
  }
}
