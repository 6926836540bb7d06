// This import is first, because it sets the limits that the other modules use.
import './small-limits.ts';
import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { Files } from '#shared/deliver/files.ts';
import type { DeliveryMessage, NotificationMessage } from '#shared/model/hub-message.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import { MAX_DELAY_SECONDS, type Sender } from '#shared/notify/message-queue.ts';
import { eraseFeedStep } from '#shared/pipeline/feeds/erase-feed.ts';
import { type DeliverContext, deliverMessage } from '#shared/pipeline/hub/deliver.ts';
import { hostLimiter } from '#shared/pipeline/hub/host-limiter.ts';
import { RequestLimits } from '#shared/pipeline/hub/request-limits.ts';
import { subscribe } from '#shared/pipeline/hub/subscribe.ts';
import { type NotifyContext, notify } from '#shared/pipeline/notify/notify.ts';
import { publishPiece } from '#shared/pipeline/publish/publish.ts';
import type { PublishContext } from '#shared/pipeline/publish/publish-timeline.ts';
import { rebuild } from '#shared/pipeline/publish/rebuild.ts';
import { releaseDue } from '#shared/pipeline/publish/release-due.ts';
import { DUE_INDEX, PUBLISHED_KEY_PREFIXES } from '#shared/settings.ts';
import { S3Bodies } from '#shared/store/s3-bodies.ts';
import { deferWork, isEmptyWork } from '#shared/store/work.ts';
import { toHead } from '#shared/table/article-item.ts';
import { Table } from '#shared/table/table.ts';
import { affectedBy } from '../../../lambdas/publish/affected-by.ts';
import { bucketClient, tableClient } from './clients.ts';
import { Clocks, MAX_SKEW_MS } from './clocks.ts';
import { Dice } from './dice.ts';
import { EDGE_SECONDS, Edge } from './edge.ts';
import { encodeByName } from './encoder.ts';
import { HUBS, Hubs, PUBLIC_URL } from './hubs.ts';
import { isArticle } from './is-article.ts';
import { MemoryBucket } from './memory-bucket.ts';
import { type Change, MemoryTable } from './memory-table.ts';
import { Oracle, Violation } from './oracle.ts';
import type { Operation, Plan } from './plan.ts';
import { FEEDS } from './plan.ts';
import { type Api, Publishers } from './publishers.ts';
import { Faults, Scheduler, type Task } from './scheduler.ts';
import { Subscribers } from './subscribers.ts';
import { callsOf, webOf } from './web.ts';

export interface RunResult {
  /** The promise that was broken, if any. */
  violation?: string;
  steps: number;
  faults: number;
  /** Requests, calls and answers, in the order in which they happened. */
  trace: readonly string[];
}

/** A request of a publisher or a subscriber. If it gets no answer, it can be sent again. */
interface Request {
  operation: Operation;
  send?: (api: Api) => Promise<string>;
}

/** One shard of the stream for one consumer. `queue` has the unprocessed records, oldest first. */
interface Shard {
  consumer: 'publish' | 'erase';
  queue: (Change & { atMs: number })[];
  isRunning: boolean;
  attempts: number;
}

type QueueName = 'notify' | 'deliver';

/** A message about hub notifications, or about calls to subscribers. */
interface QueuedMessage {
  id: string;
  queue: QueueName;
  body: NotificationMessage | DeliveryMessage;
  /** The time from which a receiver may get the message. */
  visibleMs: number;
  isRunning: boolean;
  receives: number;
}

const SHARDS = 3;
/** The number of failures after which a message is a dead letter, as in the queues of the template. */
const MAX_RECEIVES = 5;
const VISIBILITY_SECONDS = 360;
const MAX_ATTEMPTS = 6;
const MAX_CONCURRENT_REQUESTS = 4;
/** The maximum number of steps of a run; a run without a defect needs far fewer. */
const MAX_STEPS = 60_000;
const START = Date.UTC(2026, 2, 1, 12);
const SECOND = 1_000;
const MINUTE = 60_000;
/** Seconds for which hub notifications are gathered, while an edge may serve the earlier file. */
const NOTIFY_DELAY_SECONDS = EDGE_SECONDS;
/** The time after which a rebuild sends a hub notification that was missed. */
const MISSED_MINUTES = 65;
/** A time that is longer than the wait of any scheduled article, message or retry. */
const LONG_MINUTES = 600;
const MAX_ROUNDS = 40;

/** One run of a plan. The seed decides the behaviour of publishers, functions, stores and clocks. */
export class Simulation {
  readonly #plan: Plan;
  readonly #dice: Dice;
  readonly #pieces: Dice;
  readonly #faults: Faults;
  readonly #scheduler: Scheduler;
  readonly #table: MemoryTable;
  readonly #bucket: MemoryBucket;
  readonly #oracle: Oracle;
  readonly #publishers: Publishers;
  readonly #clocks: Clocks;
  readonly #edge: Edge;
  readonly #hubs: Hubs;
  readonly #shards: Shard[];
  readonly #subscribers: Subscribers;
  readonly #requestLimits = new RequestLimits();
  #messages: QueuedMessage[] = [];
  /** Calls to subscribers that failed too often. Operators send them again (docs/operate.md). */
  #deadDeliveries: QueuedMessage[] = [];
  readonly #trace: string[] = [];
  readonly #waiting: Request[];
  #nowMs = START;
  #steps = 0;
  #requests = 0;
  /** The number of messages that were sent to the queues. */
  #sent = 0;
  /** A violation in a write to a store, where no caller handles it. */
  #broken: Error | undefined;
  #needsRebuild = false;
  #sweeps = 0;
  /** The number of files that were put until now. */
  #puts = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    const trace = (line: string) => this.#trace.push(`${this.#now().slice(11, 23)} ${line}`);
    this.#dice = new Dice(plan.seed + 1_000_003);
    this.#pieces = new Dice(plan.seed + 6_000_011);
    this.#faults = new Faults(new Dice(plan.seed + 2_000_003), plan.faultChance, plan.maxFaults);
    this.#scheduler = new Scheduler(this.#dice, this.#faults, trace);
    this.#oracle = new Oracle(() => this.#now(), {
      skewMs: plan.isSkewed ? MAX_SKEW_MS : 0,
      isHeavy: plan.isHeavy,
    });
    const nowMs = () => this.#nowMs;
    this.#clocks = new Clocks(new Dice(plan.seed + 4_000_037), nowMs, plan.isSkewed);
    this.#table = new MemoryTable(new Dice(plan.seed + 3_000_017), (change) => this.#changed(change));
    this.#bucket = new MemoryBucket(
      (key, before, after) => {
        if (!key.startsWith('content/')) this.#puts += 1;
        this.#hubs.put(key, after);
        this.#subscribers.put(key, after, nameOf(this.#scheduler.current));
        this.#watch(() => this.#oracle.put(key, before, after, this.#bucket));
      },
      (key) => this.#watch(() => this.#oracle.deletedFile(key)),
    );
    this.#edge = new Edge(this.#bucket, nowMs);
    this.#hubs = new Hubs({
      hubs: plan.hasHubs ? HUBS : [],
      dice: new Dice(plan.seed + 5_000_011),
      faults: this.#faults,
      bucket: this.#bucket,
      // Hubs use a different edge than the function that notifies them, if all clocks are right. Then only
      // the delay guarantees that their edge serves the new file.
      edge: plan.isSkewed ? this.#edge : new Edge(this.#bucket, nowMs),
      nowMs,
      watch: (look) => this.#watch(look),
      entriesIn: (key, object) => this.#oracle.entriesIn(key, object),
    });
    this.#subscribers = new Subscribers({
      dice: new Dice(plan.seed + 10_000_019),
      faults: this.#faults,
      table: this.#table,
      bucket: this.#bucket,
      nowMs,
      steps: () => this.#steps,
      watch: (look) => this.#watch(look),
      lackOf: (topic, got, current) => this.#hubs.lackOf(topic, got, current, this.#table),
      running: () => [...this.#scheduler.tasks].map(nameOf),
      isExact: !plan.isSkewed,
      hasExternalHubs: plan.hasHubs,
    });
    this.#shards = (['publish', 'erase'] as const).flatMap((consumer) =>
      Array.from({ length: SHARDS }, () => ({ consumer, queue: [], isRunning: false, attempts: 0 })),
    );
    this.#publishers = new Publishers({
      dice: this.#dice,
      oracle: this.#oracle,
      table: this.#table,
      now: () => this.#now(),
      isHeavy: plan.isHeavy,
    });
    this.#waiting = plan.operations.map((operation) => ({ operation }));
  }

  async run(): Promise<RunResult> {
    try {
      await this.#runUntilQuiet();
      // The checks run once while scheduled articles wait, and once when these are due.
      for (const minutes of [0, LONG_MINUTES]) {
        this.#nowMs += minutes * MINUTE;
        do await this.#comeToRest();
        while (this.#passDoubtfulTime());
        this.#oracle.atRest(this.#table, this.#bucket);
        await this.#importAgain();
        if (this.#isTold) this.#hubs.atRest(this.#table);
        this.#subscribers.atRest();
      }
    } catch (error) {
      const violation =
        error instanceof Violation ? error.message : String(error instanceof Error ? error.stack : error);
      return { violation, ...this.#figures() };
    }
    return this.#figures();
  }

  #figures(): Omit<RunResult, 'violation'> {
    return { steps: this.#steps, faults: this.#faults.drawn, trace: this.#trace };
  }

  /** Whether external hubs or subscribers of the own hub are notified of changed files. */
  get #isTold(): boolean {
    return this.#plan.hasHubs || this.#plan.hasSubscribers;
  }

  #now(): string {
    return new Date(this.#nowMs).toISOString();
  }

  /** First the feeds are created. Then all operations begin, at times that the dice decide. */
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
        if (this.#dice.happens(0.003)) this.#jump(this.#dice.between(1, 40) * MINUTE);
        if (this.#isTold && this.#dice.happens(0.02)) this.#nowMs += this.#dice.between(1, 45) * SECOND;
        if (this.#faults.happens(this.#plan.killChance)) this.#killOne();
      }
      await this.#step();
    }
  }

  /** Lets time pass. Lambda ends the calls of the API, because their timeout is shorter. */
  #jump(milliseconds: number): void {
    const requests = [...this.#scheduler.tasks].filter((task) => !this.#onKill.has(task));
    for (const task of requests) this.#kill(task);
    this.#scheduler.settleLate();
    this.#nowMs += milliseconds;
  }

  get #isQuiet(): boolean {
    const isEmpty = this.#messages.length === 0 && this.#shards.every(({ queue }) => queue.length === 0);
    return this.#scheduler.isIdle && isEmpty;
  }

  async #step(): Promise<void> {
    this.#nowMs += this.#dice.between(0, 4);
    if (this.#plan.hasHubs) this.#hubs.pollSomething();
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) throw new Violation('the run does not end');
    await this.#scheduler.step();
    if (this.#broken) throw this.#broken;
  }

  /**
   * Lets time pass until no work is left. Jobs run again, and the rebuild repairs files of records that
   * were given up.
   */
  async #comeToRest(): Promise<void> {
    for (let round = 0; ; round++) {
      if (round > MAX_ROUNDS) throw new Violation('the run does not end');
      this.#faults.isOn = round === 0;
      this.#nowMs += MINUTE;
      this.#sweep('release');
      if (this.#needsRebuild) {
        this.#nowMs += MISSED_MINUTES * MINUTE;
        this.#sweep('rebuild');
      }
      this.#needsRebuild = false;
      for (const message of this.#deadDeliveries.splice(0))
        this.#messages.push({ ...message, receives: 0, isRunning: false, visibleMs: this.#nowMs });
      for (const feed of FEEDS)
        if (this.#isErasing(feed)) this.#request({ operation: { kind: 'delete', feed } });
      await this.#drain();
      const isDue = this.#table.all().some((item) => String(item[DUE_INDEX.sortKey] ?? '~') <= this.#now());
      const isDead = this.#deadDeliveries.length > 0;
      if (
        round > 0 &&
        !isDue &&
        !isDead &&
        !this.#needsRebuild &&
        !FEEDS.some((feed) => this.#isErasing(feed))
      )
        break;
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

  /** Repeats the imports whose articles have not changed. This must change no article and no file. */
  async #importAgain(): Promise<void> {
    const revisions = () =>
      this.#table.all().flatMap((item) => (isArticle(item) ? toHead(item).revision : []));
    const heads = this.#table.all().flatMap((item) => (isArticle(item) ? toHead(item) : []));
    const active = heads.filter(({ state }) => state !== 'taken_down');
    const stored = new Map(active.map((head) => [head.id, head]));
    const before = revisions();
    const puts = this.#puts;
    for (const send of this.#publishers.importsAgain(stored)) {
      this.#request({ operation: { kind: 'import', feed: '', lines: [] }, send });
      await this.#drain();
    }
    if (!isDeepStrictEqual(revisions(), before))
      throw new Violation('an import of the same articles has changed an article');
    if (this.#puts > puts) throw new Violation('an import of the same articles has put a file');
  }

  /** Lets time pass if the clocks can disagree about due articles. @returns whether they could disagree */
  #passDoubtfulTime(): boolean {
    if (!this.#plan.isSkewed) return false;
    const isDoubtful = this.#table.all().some((item) => {
      if (!isArticle(item)) return false;
      return Math.abs(Date.parse(toHead(item).date_published) - this.#nowMs) <= 2 * MAX_SKEW_MS;
    });
    if (isDoubtful) this.#nowMs += MAX_SKEW_MS;
    return isDoubtful;
  }

  #request({ operation, send = this.#sendOf(operation) }: Request): void {
    this.#requests += 1;
    const name = `${operation.kind} ${this.#steps}`;
    this.#trace.push(`${this.#now().slice(11, 23)} ${name}: ${JSON.stringify(operation)}`);
    // Sometimes a sender sends the same request twice at the same time.
    const isTwice = operation.kind === 'submit' && operation.hasKey && this.#faults.happens(0.3);
    if (isTwice) this.#waiting.unshift({ operation, send });
    this.#scheduler.start(
      name,
      async (task) => {
        const { table, bodies, runtime, event } = this.#context(task);
        const deliveries = this.#sender<DeliveryMessage>('deliver', task);
        this.#trace.push(`${name} -> ${await send({ table, bodies, runtime, event, deliveries })}`);
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

  #sendOf(operation: Operation): (api: Api) => Promise<string> {
    if (operation.kind !== 'subscribe') return this.#publishers.take(operation);
    const form = this.#subscribers.formOf(operation);
    return async ({ table, runtime, deliveries }) => {
      const callbacks = { ports: [], allowsLoopback: false };
      const limits = this.#requestLimits;
      const taken = await subscribe(form, {
        table,
        runtime,
        publicUrl: PUBLIC_URL,
        callbacks,
        deliveries,
        limits,
      });
      return `${taken.status} for ${form}`;
    };
  }

  #context(task: Task): PublishContext {
    const event: LogEvent = { event: task.name };
    const s3 = bucketClient(this.#scheduler, this.#bucket, task);
    const runtime: Runtime = {
      now: this.#clocks.ofOneInstance(),
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
      bodies: new S3Bodies(s3, 'feedmill'),
      files: new Files(s3, 'feedmill', event, encodeByName),
      runtime,
      event,
      publicUrl: PUBLIC_URL,
      hubs: this.#plan.hasHubs ? HUBS : [],
      renderers: 'one',
      ...(this.#isTold && {
        notifications: {
          queue: this.#sender<NotificationMessage>('notify', task),
          delaySeconds: NOTIFY_DELAY_SECONDS,
          hasExternalHubs: this.#plan.hasHubs,
        },
      }),
    };
  }

  /** The queue as one task uses it. A message may be accepted although the answer is lost. */
  #sender<Body extends QueuedMessage['body']>(queue: QueueName, task: Task): Sender<Body> {
    return {
      send: async (messages) => {
        for (const { body, delaySeconds = 0 } of messages) {
          const effect = () => {
            const visibleMs = this.#nowMs + Math.min(MAX_DELAY_SECONDS, delaySeconds) * SECOND;
            this.#sent += 1;
            const id = `message ${this.#sent}`;
            this.#messages.push({ id, queue, body, visibleMs, isRunning: false, receives: 0 });
          };
          await this.#scheduler.call(task, { label: 'send', effect, isWrite: true, isConditional: false });
        }
      },
    };
  }

  /**
   * Runs a check and stores its error, which the code of the write would handle like an error of the store.
   */
  #watch(look: () => void): void {
    try {
      look();
    } catch (error) {
      this.#broken ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  #changed(change: Change): void {
    this.#watch(() => this.#oracle.changed(change, this.#table));
    this.#watch(() => this.#hubs.changed(change));
    this.#watch(() => this.#subscribers.changed(change));
    const shard = [...change.pk].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;
    const isPublished = PUBLISHED_KEY_PREFIXES.some((prefix) => change.pk.startsWith(prefix));
    const record = { ...change, atMs: this.#nowMs };
    if (isPublished) this.#shards[shard]?.queue.push(record);
    if (change.pk.startsWith('FEED#') && change.after?.state === 'deleting')
      this.#shards[SHARDS + shard]?.queue.push(record);
  }

  /** Delivers some records of one shard, or some messages of one queue. */
  #startBatch(): void {
    const waiting = this.#shards.filter(({ queue, isRunning }) => queue.length > 0 && !isRunning);
    const messages = this.#messages.filter(({ isRunning }) => !isRunning);
    const dues = [...waiting.map(dueMs), ...messages.map(({ visibleMs }) => visibleMs)];
    // If nothing else is left to do, time passes until the next record or message can be delivered.
    const isIdle = this.#scheduler.isIdle && this.#waiting.length === 0;
    if (isIdle && dues.length > 0) this.#nowMs = Math.max(this.#nowMs, Math.min(...dues));
    const visible = messages.filter(({ visibleMs }) => visibleMs <= this.#nowMs);
    const ready = waiting.filter((shard) => dueMs(shard) <= this.#nowMs);
    if (visible.length > 0 && (ready.length === 0 || this.#dice.happens(0.5))) {
      const { queue } = this.#dice.oneOf(visible);
      const ofOne = visible.filter((message) => message.queue === queue);
      this.#receive(queue, ofOne.slice(0, this.#dice.between(1, ofOne.length)));
      return;
    }
    if (ready.length === 0) return;
    const shard = this.#dice.oneOf(ready);
    // After a failure the batches are smaller, as with `BisectBatchOnFunctionError`.
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
      this.#needsRebuild = true;
    };
    const task = this.#scheduler.start(
      `${shard.consumer} ${this.#steps}`,
      (running) => this.#consume[shard.consumer](records, running),
      (error) => {
        if (error) {
          this.#trace.push(`${task.name} failed: ${error}`);
          failed();
          return;
        }
        shard.isRunning = false;
        shard.attempts = 0;
        // At-least-once delivery: if the checkpoint is lost, the batch is delivered again.
        if (!isRepeated) shard.queue.splice(0, records.length);
      },
    );
    this.#onKill.set(task, failed);
  }

  /** Delivers messages. A failed message is delivered again, up to the allowed number of times. */
  #receive(queue: QueueName, messages: readonly QueuedMessage[]): void {
    for (const message of messages) {
      message.isRunning = true;
      message.receives += 1;
    }
    const comeAgain = (failed: readonly QueuedMessage[]) => {
      for (const message of messages) message.isRunning = false;
      for (const message of failed) message.visibleMs = this.#nowMs + VISIBILITY_SECONDS * SECOND;
      const dead = failed.filter(({ receives }) => receives >= MAX_RECEIVES);
      const done = messages.filter((message) => !failed.includes(message));
      this.#messages = this.#messages.filter((one) => !dead.includes(one) && !done.includes(one));
      if (queue === 'deliver') this.#deadDeliveries.push(...dead);
      else if (dead.length > 0) this.#needsRebuild = true;
    };
    // At-least-once delivery: if the deletion is lost, the message is delivered again.
    const isRepeated = this.#faults.happens(0.05);
    let failed: readonly QueuedMessage[] = messages;
    const task = this.#scheduler.start(
      `${queue} ${this.#steps}`,
      async (running) => {
        failed = await (queue === 'notify'
          ? this.#notify(messages, running)
          : this.#deliver(messages, running));
      },
      (error) => {
        if (error) this.#trace.push(`${task.name} failed: ${error}`);
        comeAgain(error || isRepeated ? messages : failed);
      },
    );
    this.#onKill.set(task, () => comeAgain(messages));
  }

  readonly #onKill = new Map<Task, () => void>();
  readonly #consume = {
    publish: (records: readonly Change[], task: Task) => this.#publish(records, task),
    erase: (records: readonly Change[], task: Task) => this.#erase(records, task),
  };

  async #publish(changes: readonly Change[], task: Task): Promise<void> {
    const context = this.#context(task);
    // The call can run out of time after any group of work of the piece.
    const isOutOfTime = () => this.#pieces.happens(0.3);
    const affected = affectedBy(changes.map(recordOf));
    const { failures, givenUp, left } = await publishPiece(affected, context, isOutOfTime);
    // The rebuild repairs incomplete files, and timelines that failed too often.
    if (context.event.left_out !== undefined || givenUp.size > 0) this.#needsRebuild = true;
    if (!isEmptyWork(left)) await deferWork(left, context);
    for (const [name, error] of failures)
      throw new Error(`${name}: ${error instanceof Error ? error.stack : error}`);
  }

  async #erase(changes: readonly Change[], task: Task): Promise<void> {
    const { table, bodies, files } = this.#context(task);
    const deliveries = this.#sender<DeliveryMessage>('deliver', task);
    const hub = this.#plan.hasSubscribers ? { hub: { publicUrl: PUBLIC_URL, deliveries } } : {};
    for (const feed of new Set(changes.map(({ pk }) => pk.slice('FEED#'.length))))
      while (await eraseFeedStep(feed, { table, bodies, files, ...hub }));
  }

  /** @returns the messages that must be delivered again */
  async #notify(messages: readonly QueuedMessage[], task: Task): Promise<QueuedMessage[]> {
    const { table, runtime, event, publicUrl, hubs } = this.#context(task);
    const context: NotifyContext = {
      table,
      runtime,
      event,
      publicUrl,
      hubs,
      notifications: this.#sender<NotificationMessage>('notify', task),
      ...(this.#plan.hasSubscribers && { deliveries: this.#sender<DeliveryMessage>('deliver', task) }),
      delaySeconds: NOTIFY_DELAY_SECONDS,
      timeoutMilliseconds: 0,
      fetch: webOf(this.#scheduler, { edge: this.#edge, hubs: this.#hubs }, task),
    };
    const received = messages.map(({ id, body }) => ({ id, message: body as NotificationMessage }));
    const { givenUp, failed } = await notify(received, context);
    for (const [{ message }, why] of givenUp)
      this.#trace.push(`${task.name}: ${JSON.stringify(message)} given up: ${why}`);
    for (const [{ message }, error] of failed)
      this.#trace.push(`${task.name}: ${JSON.stringify(message)} failed: ${error}`);
    const again = new Set([...failed.keys()].map(({ id }) => id));
    return messages.filter(({ id }) => again.has(id));
  }

  /** @returns the messages that must be delivered again */
  async #deliver(messages: readonly QueuedMessage[], task: Task): Promise<QueuedMessage[]> {
    const { table, files, runtime, event, publicUrl } = this.#context(task);
    const context: DeliverContext = {
      table,
      files,
      runtime,
      event,
      publicUrl,
      callbacks: { ports: [], allowsLoopback: false },
      guard: { allowsLoopback: false, timeoutMilliseconds: 0 },
      deliveries: this.#sender<DeliveryMessage>('deliver', task),
      limiter: hostLimiter({ concurrency: 4, perHost: 2 }),
      request: callsOf(this.#scheduler, this.#subscribers, task, this.#steps),
    };
    const failed = await Promise.all(
      messages.map(async (message) => {
        try {
          await deliverMessage(message.body as DeliveryMessage, context);
          return [];
        } catch (error) {
          this.#trace.push(`${task.name}: ${JSON.stringify(message.body)} failed: ${error}`);
          return [message];
        }
      }),
    );
    return failed.flat();
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
        if (name === 'release') await releaseDue(context.table, context.runtime.now());
        else {
          // If this rebuild fails or is killed, the next rebuild does its work.
          let isDone = false;
          try {
            const { failures } = await rebuild(context, { isWhole: true, isOutOfTime: () => false });
            isDone = failures.size === 0;
          } finally {
            this.#needsRebuild ||= !isDone;
          }
        }
      },
      ended,
    );
    this.#onKill.set(task, () => {
      this.#needsRebuild ||= name === 'rebuild';
      ended();
    });
  }

  #killOne(): void {
    const running = [...this.#scheduler.tasks];
    if (running.length === 0) return;
    this.#kill(this.#dice.oneOf(running));
  }

  #kill(task: Task): void {
    this.#scheduler.kill(task);
    const onKill = this.#onKill.get(task);
    if (onKill) onKill();
    else this.#requests -= 1;
  }
}

/** The name of the task that made a call, even if the call takes effect late. */
const nameOf = (task: Task | undefined): string => task?.name.replace(' (late)', '') ?? '';

/** The time from which the records of a shard can be delivered. */
function dueMs({ queue: [oldest] }: Shard): number {
  return oldest === undefined ? Number.POSITIVE_INFINITY : oldest.atMs;
}

/** A change in the form of a record that Lambda delivers. */
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
