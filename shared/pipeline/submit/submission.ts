import type { Caller } from '#shared/model/caller.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { LogEvent } from '#shared/model/log-event.ts';
import type { Runtime } from '#shared/model/runtime.ts';
import type { Bodies } from '#shared/store/bodies.ts';
import type { IdempotentRequest } from '#shared/store/idempotent-answers.ts';
import type { Table } from '#shared/table/table.ts';
import type { SubmitOptions } from './decision.ts';
import type { PreparedSubmission } from './prepare.ts';

export interface SubmitContext {
  table: Table;
  bodies: Bodies;
  runtime: Runtime;
  event: LogEvent;
  feed: string;
  caller: Caller;
}

export interface Submission extends SubmitOptions {
  draft: Draft;
  idempotent?: IdempotentRequest;
}

export interface ReadySubmission {
  submission: Submission;
  prepared: PreparedSubmission;
}
