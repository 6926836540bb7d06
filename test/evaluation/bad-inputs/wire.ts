import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { WireStep } from './case.ts';
import { makePart } from './make-body.ts';
import { send } from './send.ts';

/** Milliseconds after which a missing answer counts as never sent. */
const MAX_WAIT_MS = 8_000;
/** Milliseconds of silence after which an answer counts as complete. */
const QUIET_MS = 200;

export interface WireAnswer {
  /** The status of every answer on the connection, in order; empty if no answer arrived. */
  statuses: number[];
  text: string;
  faults: string[];
}

class Connection {
  readonly #socket: Socket;
  #received = '';
  #isClosed = false;
  #lastAt = performance.now();

  constructor(base: string) {
    const { hostname, port } = new URL(base);
    this.#socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (chunk) => {
      this.#received += chunk.toString('latin1');
      this.#lastAt = performance.now();
    });
    for (const event of ['close', 'end', 'error']) this.#socket.on(event, () => (this.#isClosed = true));
  }

  get received(): string {
    return this.#received;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  write(bytes: Buffer): void {
    if (!this.#isClosed) this.#socket.write(bytes);
  }

  end(): void {
    this.#socket.end();
  }

  abort(): void {
    this.#socket.destroy();
    this.#isClosed = true;
  }

  get statuses(): number[] {
    return [...this.#received.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status));
  }

  /** Reads until the connection is closed, the expected number of answers has arrived, or the time is over. */
  async settled(milliseconds: number, answers: number): Promise<void> {
    const until = performance.now() + milliseconds;
    while (!this.#isClosed && performance.now() < until) {
      if (this.statuses.length >= answers && performance.now() - this.#lastAt > QUIET_MS) return;
      await pause(20);
    }
  }
}

function chunked(bytes: Buffer, size: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    chunks.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

async function drip(base: string, step: WireStep, meanwhile: () => Promise<void>): Promise<void> {
  const connections = Array.from({ length: step.connections ?? 1 }, () => new Connection(base));
  const bytes = Buffer.from(step.drip ?? '');
  const until = performance.now() + (step.for ?? 5_000);
  const asked = meanwhile();
  for (let at = 0; at < bytes.length && performance.now() < until; at++) {
    for (const connection of connections) connection.write(bytes.subarray(at, at + 1));
    await pause(step.every ?? 100);
  }
  await asked;
  for (const connection of connections) connection.abort();
}

/** Sends the steps of a case over a bare socket and returns the answers. */
export async function sendSteps(
  base: string,
  steps: readonly WireStep[],
  fill: (text: string) => string,
  answers: number,
): Promise<WireAnswer> {
  const connection = new Connection(base);
  const faults: string[] = [];
  const limit = steps.find((step) => step.alive !== undefined)?.alive;
  const checkOtherClients = async (): Promise<void> => {
    const { status, milliseconds } = await send(base, { method: 'GET', path: '/v1/health', headers: {} });
    if (status !== 200 || milliseconds > (limit ?? 2_000)) {
      faults.push(`other clients were answered ${status} after ${Math.round(milliseconds)} ms`);
    }
  };
  for (const step of steps) {
    if (step.send !== undefined) {
      const length = String(Buffer.byteLength(fill(step.length_of ?? '')));
      const bytes = Buffer.from(fill(step.send.replaceAll('{{length}}', length)));
      const until = step.part === undefined ? bytes.length : Math.floor(bytes.length * step.part);
      connection.write(bytes.subarray(0, until));
    }
    if (step.chunks !== undefined) connection.write(chunked(makePart(step.chunks), step.size ?? 1_024));
    if (step.drip !== undefined) await drip(base, step, checkOtherClients);
    if (step.wait !== undefined) await connection.settled(step.wait, answers);
    if (step.end) connection.end();
    if (step.abort) connection.abort();
  }
  await connection.settled(MAX_WAIT_MS, answers);
  const { statuses } = connection;
  if (statuses.length === 0 && !connection.isClosed)
    faults.push('the connection was neither answered nor closed');
  connection.abort();
  return { statuses, text: connection.received, faults };
}
