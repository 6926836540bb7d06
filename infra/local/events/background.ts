import { appendFileSync } from 'node:fs';
import { type DataFolder, PUBLIC_URL_FILE } from '../data-folder.ts';
import { deleteExpiredForEver } from '../dynamodb/table-expiry.ts';
import type { Ending } from '../ending.ts';
import type { FunctionPools } from '../lambda/function-pools.ts';
import type { LineLog } from '../line-log.ts';
import type { Stores } from '../stores.ts';
import type { Schedule, Wiring } from '../template/template.ts';
import { runQueue } from './queue.ts';
import { runSchedule, type SchedulePorts } from './schedules.ts';
import { runStream, type StreamPorts } from './stream.ts';
import { streamCheckpoints } from './stream-checkpoints.ts';
import { StreamReader } from './stream-reader.ts';
import { streamTrimmer } from './stream-trimmer.ts';

const DEAD_LETTERS = 'dead-letters.ndjson';

export interface BackgroundOptions {
  wiring: Wiring;
  stores: Stores;
  functions: FunctionPools;
  /** dynoxide's file; undefined for an external table. */
  databasePath: string | undefined;
  /** The address in links; if it has changed since the last rebuild, all files are rendered again. */
  publicUrl: string;
  folder: DataFolder;
  log: LineLog;
}

/** Starts the background jobs: streams, queues, schedules, and expiry of items. They stop with `ending`. */
export function runBackground(options: BackgroundOptions, ending: Ending): void {
  const { wiring, stores, functions, databasePath, log } = options;
  const { TableName } = wiring.table.create;
  const abort = new AbortController();
  const trimmer = databasePath === undefined ? undefined : streamTrimmer(databasePath, TableName, log);
  const ports = streamPorts(options, (sequenceNumber) => trimmer?.allow(sequenceNumber));
  const running = [
    deleteExpiredForEver(stores.table, wiring.table, log, abort.signal),
    ...wiring.streams.map((mapping) => runStream(mapping, ports(mapping.functionName), abort.signal)),
    ...wiring.queues.map((mapping) => {
      const invoke = (event: unknown) => functions.of(mapping.functionName).invoke(event);
      return runQueue(mapping, { queues: stores.queues, invoke, log }, abort.signal);
    }),
    ...wiring.schedules.map((schedule) => {
      const invoke = (event: unknown) => functions.of(schedule.functionName).invoke(event);
      return runSchedule(schedule, { ...lastRunOf(schedule, options), invoke }, abort.signal);
    }),
  ];
  for (const one of running) void one.catch((error: unknown) => log.write('background', String(error)));
  ending.add(() => trimmer?.close());
  ending.add(() => abort.abort());
}

function streamPorts(
  { wiring, stores: { streams, streamArn }, functions, folder, log }: BackgroundOptions,
  forget: (sequenceNumber: string) => void,
): (functionName: string) => StreamPorts {
  const readers = wiring.streams.map(({ functionName }) => functionName);
  const checkpoints = streamCheckpoints(folder, streamArn, readers);
  return (functionName) => ({
    openReader: () => {
      const reader = new StreamReader(streams, streamArn, checkpoints.of(functionName));
      return (signal) => reader.next(signal);
    },
    streamArn,
    invoke: (event) => functions.of(functionName).invoke(event),
    checkpoint: (sequenceNumber) => {
      checkpoints.keep(functionName, sequenceNumber);
      const doneWith = checkpoints.lowest();
      if (doneWith !== undefined) forget(doneWith);
    },
    sendToDeadLetterQueue: (letter) =>
      appendFileSync(folder.path(DEAD_LETTERS), `${JSON.stringify(letter)}\n`, { mode: 0o600 }),
    log,
  });
}

/**
 * The time of the last run of a schedule. For the rebuild it is undefined if the address has changed since the
 * last run, so that the rebuild runs immediately.
 */
function lastRunOf(
  { name, functionName }: Schedule,
  { wiring, folder, publicUrl, log }: BackgroundOptions,
): Pick<SchedulePorts, 'lastRun' | 'keepLastRun'> {
  const isRebuild = functionName === wiring.rebuildFunction;
  const file = `last-run-${name}`;
  return {
    lastRun: () => {
      if (isRebuild && folder.recall(PUBLIC_URL_FILE) !== publicUrl) return undefined;
      const at = Number(folder.recall(file));
      return at > 0 ? at : undefined;
    },
    keepLastRun: (at) => {
      try {
        folder.keep(file, String(at));
        if (isRebuild) folder.keep(PUBLIC_URL_FILE, publicUrl);
      } catch (error) {
        // A full disk must not end the schedule; after a restart this run counts as missed.
        log.write('schedule', `${file} could not be written: ${String(error)}`);
      }
    },
  };
}
