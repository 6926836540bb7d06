// First: it sets what the others compute with.
import './small-limits.ts';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { Files } from '#shared/deliver/files.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { World } from '#shared/model/world.ts';
import { eraseFeedStep } from '#shared/pipeline/erase-feed.ts';
import { publish } from '#shared/pipeline/publish.ts';
import type { PublishContext } from '#shared/pipeline/publish-timeline.ts';
import { rebuild } from '#shared/pipeline/rebuild.ts';
import { releaseDue } from '#shared/pipeline/release-due.ts';
import { DUE_INDEX, PUBLISHED_KEY_PREFIXES } from '#shared/settings.ts';
import { Bodies } from '#shared/store/bodies.ts';
import { Table } from '#shared/table/table.ts';
import { touchedBy } from '../../lambdas/publish/touched-by.ts';
import { bucketClient, tableClient } from './clients.ts';
import { Dice } from './dice.ts';
import { encodeByName } from './encoder.ts';
import { MemoryBucket } from './memory-bucket.ts';
import { type Change, MemoryTable } from './memory-table.ts';
import { Oracle, Violation } from './oracle.ts';
import type { Operation, Plan } from './plan.ts';
import { FEEDS } from './plan.ts';
import { Publishers } from './publishers.ts';
import { Faults, Scheduler, type Task } from './scheduler.ts';

/** What came of a run. */
export interface Ran {
  /** The promise that was broken, if one was. */
  violation?: string;
  steps: number;
  faults: number;
  /** Calls in the order in which they took effect. */
  trace: readonly string[];
}

/** What a publisher sends; again where no answer came. */
interface Request {
  operation: Operation;
  send?: ReturnType<Publishers['take']>;
}

/** A consumer of one shard of the stream: what it has not got through, oldest first. */
interface Shard {
  consumer: 'publish' | 'erase';
  queue: Change[];
  isRunning: boolean;
  attempts: number;
}

const SHARDS = 3;
const MAX_ATTEMPTS = 6;
const MAX_CONCURRENT_REQUESTS = 4;
/** Far more than any run takes that comes to rest. */
const MAX_STEPS = 60_000;
const START = Date.UTC(2026, 2, 1, 12);
const MINUTE = 60_000;
/** Longer than anything waits for its time. */
const LONG_MINUTES = 600;
const MAX_ROUNDS = 40;

/** One run of a plan: publishers, functions, stores and clock, all in the hand of the seed. */
export class Simulation {
  readonly #plan: Plan;
  readonly #dice: Dice;
  readonly #faults: Faults;
  readonly #scheduler: Scheduler;
  readonly #table: MemoryTable;
  readonly #bucket: MemoryBucket;
  readonly #oracle: Oracle;
  readonly #publishers: Publishers;
  readonly #shards: Shard[];
  readonly #trace: string[] = [];
  readonly #waiting: Request[];
  #nowMs = START;
  #steps = 0;
  #requests = 0;
  /** A promise that was broken while a store was written to, where nobody listens. */
  #broken: Error | undefined;
  #isMissed = false;
  #sweeps = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    const trace = (line: string) => this.#trace.push(`${this.#now().slice(11, 23)} ${line}`);
    this.#dice = new Dice(plan.seed + 1_000_003);
    this.#faults = new Faults(new Dice(plan.seed + 2_000_003), plan.faultChance, plan.maxFaults);
    this.#scheduler = new Scheduler(this.#dice, this.#faults, trace);
    this.#oracle = new Oracle(() => this.#now());
    this.#table = new MemoryTable(new Dice(plan.seed + 3_000_017), (change) => this.#changed(change));
    this.#bucket = new MemoryBucket(
      (key, before, after) => this.#watch(() => this.#oracle.put(key, before, after)),
      (key) => this.#oracle.taken(key),
    );
    this.#shards = (['publish', 'erase'] as const).flatMap((consumer) =>
      Array.from({ length: SHARDS }, () => ({ consumer, queue: [], isRunning: false, attempts: 0 })),
    );
    this.#publishers = new Publishers({
      dice: this.#dice,
      oracle: this.#oracle,
      table: this.#table,
      now: () => this.#now(),
    });
    this.#waiting = plan.operations.map((operation) => ({ operation }));
  }

  async run(): Promise<Ran> {
    try {
      await this.#runUntilQuiet();
      // Once while articles wait for their time, and once when it has come.
      for (const minutes of [0, LONG_MINUTES]) {
        this.#nowMs += minutes * MINUTE;
        await this.#comeToRest();
        this.#oracle.atRest(this.#table, this.#bucket);
      }
    } catch (error) {
      const violation =
        error instanceof Violation ? error.message : String(error instanceof Error ? error.stack : error);
      return { violation, ...this.#figures() };
    }
    return this.#figures();
  }

  #figures(): Omit<Ran, 'violation'> {
    return { steps: this.#steps, faults: this.#faults.drawn, trace: this.#trace };
  }

  #now(): string {
    return new Date(this.#nowMs).toISOString();
  }

  /** First feeds, then all operations, each as the dice let it begin. */
  async #runUntilQuiet(): Promise<void> {
    this.#faults.isOn = false;
    for (const feed of FEEDS) this.#request({ operation: { kind: 'settings', feed } });
    while (!this.#scheduler.isIdle) await this.#step();
    this.#faults.isOn = true;
    while (this.#waiting.length > 0 || !this.#isQuiet) {
      const isFree = this.#requests < MAX_CONCURRENT_REQUESTS && this.#dice.happens(0.05);
      const request = isFree ? this.#waiting.shift() : undefined;
      if (request) this.#request(request);
      if (this.#dice.happens(0.04)) this.#startBatch();
      if (this.#waiting.length > 0) {
        if (this.#dice.happens(0.02)) this.#sweep('release');
        if (this.#dice.happens(0.002)) this.#sweep('rebuild');
        if (this.#dice.happens(0.003)) this.#nowMs += this.#dice.between(1, 40) * MINUTE;
        if (this.#faults.happens(this.#plan.killChance)) this.#killOne();
      }
      await this.#step();
    }
  }

  get #isQuiet(): boolean {
    return this.#scheduler.isIdle && this.#shards.every(({ queue }) => queue.length === 0);
  }

  async #step(): Promise<void> {
    this.#nowMs += this.#dice.between(0, 4);
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) throw new Violation('it does not come to rest');
    await this.#scheduler.step();
    if (this.#broken) throw this.#broken;
  }

  /** What an hour does: functions run again, and where the stream gave up, the rebuild heals it. */
  async #comeToRest(): Promise<void> {
    for (let round = 0; ; round++) {
      if (round > MAX_ROUNDS) throw new Violation('it does not come to rest');
      this.#faults.isOn = round === 0;
      this.#sweep('release');
      if (this.#isMissed) this.#sweep('rebuild');
      this.#isMissed = false;
      for (const feed of FEEDS)
        if (this.#isErasing(feed)) this.#request({ operation: { kind: 'delete', feed } });
      await this.#drain();
      const isDue = this.#table.all().some((item) => String(item[DUE_INDEX.sortKey] ?? '~') <= this.#now());
      if (round > 0 && !isDue && !this.#isMissed && !FEEDS.some((feed) => this.#isErasing(feed))) break;
    }
  }

  #isErasing(feed: string): boolean {
    return this.#table.item(`FEED#${feed}`, 'META')?.state === 'deleting';
  }

  async #drain(): Promise<void> {
    while (!this.#isQuiet) {
      this.#startBatch();
      await this.#step();
    }
  }

  #request({ operation, send = this.#publishers.take(operation) }: Request): void {
    this.#requests += 1;
    const name = `${operation.kind} ${this.#steps}`;
    this.#trace.push(`${this.#now().slice(11, 23)} ${name}: ${JSON.stringify(operation)}`);
    // Whoever is not sure that it was sent sends it twice at once.
    const isTwice = operation.kind === 'submit' && operation.hasKey && this.#faults.happens(0.3);
    if (isTwice) this.#waiting.unshift({ operation, send });
    this.#scheduler.start(
      name,
      async (task) => {
        const { table, bodies, world, event } = this.#context(task);
        this.#trace.push(`${name} -> ${await send({ table, bodies, world, event })}`);
      },
      (error) => {
        this.#requests -= 1;
        if (error instanceof Violation) this.#broken ??= error;
        else if (error) this.#trace.push(`${name} -> ${error}`);
        const isUnanswered = error !== undefined && !(error instanceof Violation);
        if (isUnanswered && this.#dice.happens(0.7)) this.#waiting.unshift({ operation, send });
      },
    );
  }

  #context(task: Task): PublishContext {
    const event: LogEvent = { event: task.name };
    const s3 = bucketClient(this.#scheduler, this.#bucket, task);
    const world: World = {
      now: () => this.#now(),
      random: () => this.#dice.next(),
      sleep: async (milliseconds) => {
        const effect = () => {
          this.#nowMs += Math.ceil(milliseconds);
        };
        await this.#scheduler.call(task, { label: 'sleep', effect, isWrite: false, isConditional: false });
      },
    };
    return {
      table: new Table(tableClient(this.#scheduler, this.#table, task), 'feedmill', event),
      bodies: new Bodies(s3, 'feedmill'),
      files: new Files(s3, 'feedmill', event, encodeByName),
      world,
      event,
      publicUrl: 'https://feeds.example',
      hubs: [],
    };
  }

  /** What the oracle finds must not reach the code that made the write: it would handle it. */
  #watch(look: () => void): void {
    try {
      look();
    } catch (error) {
      this.#broken ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  #changed(change: Change): void {
    this.#watch(() => this.#oracle.changed(change, this.#table));
    const shard = [...change.pk].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;
    const isPublished = PUBLISHED_KEY_PREFIXES.some((prefix) => change.pk.startsWith(prefix));
    if (isPublished) this.#shards[shard]?.queue.push(change);
    if (change.pk.startsWith('FEED#') && change.after?.state === 'deleting')
      this.#shards[SHARDS + shard]?.queue.push(change);
  }

  /** One of the shards that have records hands some of them over. */
  #startBatch(): void {
    const ready = this.#shards.filter(({ queue, isRunning }) => queue.length > 0 && !isRunning);
    if (ready.length === 0) return;
    const shard = this.#dice.oneOf(ready);
    // After a failure in smaller parts, as a mapping that bisects does.
    const most = shard.attempts === 0 ? shard.queue.length : Math.ceil(shard.queue.length / 2);
    const records = shard.queue.slice(0, this.#dice.between(1, most));
    shard.isRunning = true;
    const isRepeated = this.#faults.happens(0.05);
    const failed = () => {
      shard.isRunning = false;
      shard.attempts += 1;
      if (shard.attempts < MAX_ATTEMPTS) return;
      this.#trace.push(`${shard.consumer}: ${records.length} records given up`);
      shard.queue.splice(0, records.length);
      shard.attempts = 0;
      this.#isMissed = true;
    };
    const task = this.#scheduler.start(
      `${shard.consumer} ${this.#steps}`,
      (running) =>
        shard.consumer === 'publish' ? this.#publish(records, running) : this.#erase(records, running),
      (error) => {
        if (error) {
          this.#trace.push(`${task.name} failed: ${error}`);
          failed();
          return;
        }
        shard.isRunning = false;
        shard.attempts = 0;
        // At least once: a checkpoint that was lost is a batch that comes again.
        if (!isRepeated) shard.queue.splice(0, records.length);
      },
    );
    this.#onKill.set(task, failed);
  }

  readonly #onKill = new Map<Task, () => void>();

  async #publish(changes: readonly Change[], task: Task): Promise<void> {
    const failures = await publish(touchedBy(changes.map(recordOf)), this.#context(task));
    for (const [name, error] of failures)
      throw new Error(`${name}: ${error instanceof Error ? error.stack : error}`);
  }

  async #erase(changes: readonly Change[], task: Task): Promise<void> {
    const { table, bodies, files } = this.#context(task);
    for (const feed of new Set(changes.map(({ pk }) => pk.slice('FEED#'.length))))
      while (await eraseFeedStep(feed, { table, bodies, files }));
  }

  #sweep(name: 'release' | 'rebuild'): void {
    if (this.#sweeps >= 2) return;
    this.#sweeps += 1;
    const ended = () => {
      this.#sweeps -= 1;
    };
    const task = this.#scheduler.start(
      `${name} ${this.#steps}`,
      async (running) => {
        const context = this.#context(running);
        if (name === 'release') await releaseDue(context.table, this.#now());
        else await rebuild(context, { isWhole: true, isOutOfTime: () => false });
      },
      ended,
    );
    this.#onKill.set(task, ended);
  }

  #killOne(): void {
    const running = [...this.#scheduler.tasks];
    if (running.length === 0) return;
    const task = this.#dice.oneOf(running);
    this.#scheduler.kill(task);
    const onKill = this.#onKill.get(task);
    if (onKill) onKill();
    else this.#requests -= 1;
  }
}

/** A change as a Lambda gets it. */
function recordOf({ pk, sk, before, after }: Change): DynamoDBRecord {
  return {
    dynamodb: {
      Keys: { pk: { S: pk }, sk: { S: sk } },
      ...(before && { OldImage: imageOf(before) }),
      ...(after && { NewImage: imageOf(after) }),
    },
  };
}

function imageOf(item: Record<string, unknown>): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, AttributeValue][] => {
      if (typeof value === 'string') return [[name, { S: value }]];
      if (typeof value === 'boolean') return [[name, { BOOL: value }]];
      return typeof value === 'number' ? [[name, { N: String(value) }]] : [];
    }),
  );
}
