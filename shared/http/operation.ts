import type { SchemaName } from './answer-schemas.ts';
import type { Right } from './right.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description: string;
  schema: Record<string, unknown>;
  /** Whether the parameter is required. Omitted for parameters of the path, which are always required. */
  isRequired?: true;
}

export interface BodyOf {
  /** The name of the schema; `text` for plain text; with `lines`, the name of the schema of each line. */
  [mediaType: string]: SchemaName | 'text' | { lines: SchemaName };
}

export interface Operation {
  /** Name of the operation in generated clients. */
  id?: string;
  summary: string;
  description?: string;
  right: Right;
  parameters?: readonly Parameter[];
  body?: BodyOf;
  /** Answers that are not problems, by status; null: no body. */
  answers: Readonly<Record<number, SchemaName | 'text' | null>>;
  /** Media type of the answers, if not JSON. */
  answerType?: string;
  /** Headers of some answers, with their descriptions. */
  headers?: Readonly<Record<string, string>>;
  /** Statuses of problems, in addition to the statuses that follow from `right` and `body`. */
  problems?: readonly number[];
}
