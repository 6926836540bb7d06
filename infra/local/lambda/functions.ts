import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { LineLog } from '../line-log.ts';

export interface FunctionDefinition {
  /** Logical id in the template. */
  name: string;
  codeFolder: string;
  /** `file.export` without the file's extension, in Lambda's form. */
  handler: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes: number;
}

/** The result of a call. `failed`: an exception, a crash, a timeout or a stop; `busy`: too many calls wait. */
export type Invocation =
  | { outcome: 'returned'; value: unknown }
  | { outcome: 'failed'; reason: 'exception' | 'crash' | 'stopped' | 'timeout'; message: string }
  | { outcome: 'busy' };

export interface PoolLimits {
  /** Maximum number of concurrent instances. */
  maxInstances: number;
  /** Maximum number of waiting calls; further calls are `busy` immediately. */
  maxWaiting: number;
  /** The number of instances that are kept even if they are idle. Other idle instances are ended after a while. */
  minWarm: number;
}

export interface CallMessage {
  id: number;
  event: unknown;
  /** Milliseconds until the timeout. */
  milliseconds: number;
}

/** Message from the child: either the bundle is loaded, or this is the result of a call. */
export type ChildMessage =
  | { kind: 'loaded' }
  | { kind: 'returned'; id: number; json: string | undefined }
  | { kind: 'failed'; id: number; message: string };

interface Instance {
  child: ChildProcess;
  running: Call | undefined;
  idleTimer: NodeJS.Timeout | undefined;
  loaded: Promise<void>;
}

interface Call {
  id: number;
  event: unknown;
  settle(invocation: Invocation): void;
  killTimer?: NodeJS.Timeout;
}

const STOPPED: Invocation = { outcome: 'failed', reason: 'stopped', message: 'the pool is closed' };
const CHILD = join(import.meta.dirname, 'function-process.ts');
const IDLE_MILLISECONDS = 30_000;
/**
 * The time limit for loading a bundle. It is long enough for a busy machine. Lambda's limit is 10 s. If a bundle
 * takes longer, Lambda loads it again, within the timeout of the function.
 */
const LOAD_MILLISECONDS = 60_000;

/**
 * Runs one function as Lambda does. Each instance is a process with its own environment, and runs one call at
 * a time. An instance is killed if a call exceeds the timeout, and replaced after a crash. The output of
 * instances is written to the log.
 */
export class FunctionPool {
  readonly #definition: FunctionDefinition;
  readonly #limits: PoolLimits;
  readonly #log: LineLog;
  readonly #instances = new Set<Instance>();
  readonly #waiting: Call[] = [];
  #lastCallId = 0;
  #isClosed = false;

  constructor(definition: FunctionDefinition, limits: PoolLimits, log: LineLog) {
    this.#definition = definition;
    this.#limits = limits;
    this.#log = log;
  }

  /**
   * Passes a call to an idle instance. If all instances are busy, starts a new instance, up to the limit. At the
   * limit, the call waits.
   */
  invoke(event: unknown): Promise<Invocation> {
    if (this.#isClosed) return Promise.resolve(STOPPED);
    if (this.#waiting.length >= this.#limits.maxWaiting) return Promise.resolve({ outcome: 'busy' });
    return new Promise((resolve) => {
      this.#lastCallId += 1;
      this.#waiting.push({ id: this.#lastCallId, event, settle: resolve });
      this.#runWaitingCalls();
    });
  }

  /**
   * Starts an instance before a call needs it.
   *
   * @throws {Error} the bundle does not load
   */
  async warm(): Promise<void> {
    const instance = this.#instances.values().next().value ?? this.#start();
    await instance.loaded;
    if (!instance.child.connected)
      throw new Error(`${this.#definition.name} does not load; the log says why`);
  }

  /** Waits for running calls until the deadline, then ends every process. */
  async close(deadlineMilliseconds: number): Promise<void> {
    this.#isClosed = true;
    for (const call of this.#waiting.splice(0)) call.settle(STOPPED);
    await Promise.all([...this.#instances].map((instance) => end(instance, deadlineMilliseconds)));
  }

  #start(): Instance {
    const { name } = this.#definition;
    const child = forkInstance(this.#definition);
    this.#log.copyLines(name, child.stdout);
    this.#log.copyLines(name, child.stderr);
    const loaded = new Promise<void>((resolve) => {
      child.once('message', () => resolve());
      child.once('exit', () => resolve());
    });
    const instance: Instance = { child, running: undefined, idleTimer: undefined, loaded };
    child.on('message', (message: ChildMessage) => {
      if (message.kind !== 'loaded') this.#settle(instance, invocationOf(message), message.id);
    });
    // A message could not be sent, because the process is ending: `exit` follows and settles the call.
    child.on('error', (error) => this.#log.write(name, `process: ${error.message}`));
    child.once('exit', (code, signal) => {
      this.#instances.delete(instance);
      clearTimeout(instance.idleTimer);
      const message = `the process ended with ${signal ?? code} before it answered`;
      const reason = this.#isClosed ? 'stopped' : 'crash';
      this.#settle(instance, { outcome: 'failed', reason, message }, instance.running?.id);
      this.#runWaitingCalls();
    });
    this.#instances.add(instance);
    return instance;
  }

  #settle(instance: Instance, invocation: Invocation, callId: number | undefined): void {
    const call = instance.running;
    if (call === undefined || call.id !== callId) return;
    clearTimeout(call.killTimer);
    instance.running = undefined;
    if (invocation.outcome === 'failed')
      this.#log.write(this.#definition.name, `${invocation.reason}: ${invocation.message}`);
    call.settle(invocation);
    this.#endWhenIdle(instance);
    this.#runWaitingCalls();
  }

  /** Ends an instance after it was idle for a while, if more than `minWarm` instances exist. */
  #endWhenIdle(instance: Instance): void {
    clearTimeout(instance.idleTimer);
    instance.idleTimer = setTimeout(() => {
      const isSpare = this.#instances.size > this.#limits.minWarm;
      if (instance.running === undefined && isSpare) instance.child.disconnect();
    }, IDLE_MILLISECONDS).unref();
  }

  #runWaitingCalls(): void {
    if (this.#isClosed) return;
    while (this.#waiting.length > 0) {
      const isFree = (one: Instance) => one.running === undefined && one.child.connected;
      const canStart = this.#instances.size < this.#limits.maxInstances;
      const free = this.#instances.values().find(isFree) ?? (canStart ? this.#start() : undefined);
      if (free === undefined) return;
      const call = this.#waiting.shift();
      if (call !== undefined) void this.#run(free, call);
    }
  }

  async #run(instance: Instance, call: Call): Promise<void> {
    instance.running = call;
    clearTimeout(instance.idleTimer);
    // As in Lambda, loading does not count as time of the call, but has its own limit.
    call.killTimer = setTimeout(() => instance.child.kill('SIGKILL'), LOAD_MILLISECONDS);
    await instance.loaded;
    clearTimeout(call.killTimer);
    if (instance.running !== call) return;
    const { timeoutSeconds } = this.#definition;
    const milliseconds = timeoutSeconds * 1000;
    call.killTimer = setTimeout(() => {
      const message = `Task timed out after ${timeoutSeconds} seconds`;
      instance.child.kill('SIGKILL');
      this.#instances.delete(instance);
      this.#settle(instance, { outcome: 'failed', reason: 'timeout', message }, call.id);
    }, milliseconds);
    const message: CallMessage = { id: call.id, event: call.event, milliseconds };
    instance.child.send(message, () => undefined);
  }
}

function forkInstance(definition: FunctionDefinition) {
  return fork(CHILD, [definition.codeFolder, definition.handler], {
    cwd: definition.codeFolder,
    env: { ...definition.environment, ...lambdaEnvironment(definition) },
    execArgv: [`--max-old-space-size=${definition.memoryMegabytes}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Ends an instance: immediately if it is idle, otherwise after its call, but at the deadline at the latest. */
async function end(instance: Instance, deadlineMilliseconds: number): Promise<void> {
  const { child, running } = instance;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.exitCode !== null || child.signalCode !== null) return;
  const kill = () => child.kill('SIGKILL');
  if (running === undefined) kill();
  else {
    const { settle } = running;
    running.settle = (invocation) => {
      settle(invocation);
      kill();
    };
  }
  const timer = setTimeout(kill, deadlineMilliseconds);
  await ended;
  clearTimeout(timer);
}

function invocationOf(message: Exclude<ChildMessage, { kind: 'loaded' }>): Invocation {
  if (message.kind === 'failed') return { outcome: 'failed', reason: 'exception', message: message.message };
  return { outcome: 'returned', value: message.json === undefined ? undefined : JSON.parse(message.json) };
}

/**
 * The variables that Lambda sets in every environment, and PATH of this machine. No other variable of this machine
 * is passed.
 */
function lambdaEnvironment({
  name,
  memoryMegabytes,
  codeFolder,
}: FunctionDefinition): Record<string, string> {
  return {
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    LAMBDA_TASK_ROOT: codeFolder,
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
    PATH: process.env.PATH ?? '',
  };
}
