import type { SchemaName } from './answer-schemas.ts';
import type { Right } from './right.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description: string;
  schema: Record<string, unknown>;
  /** Not for the path, where all are required. */
  isRequired?: true;
}

export interface BodyOf {
  /** `lines`: the schema of each. */
  [mediaType: string]: SchemaName | 'text' | { lines: SchemaName };
}

export interface Operation {
  id?: string;
  summary: string;
  description?: string;
  right: Right;
  parameters?: readonly Parameter[];
  body?: BodyOf;
  /** Answers that are not problems, by status; null: no body. */
  answers: Readonly<Record<number, SchemaName | 'text' | null>>;
  /** If not JSON. */
  answerType?: string;
  headers?: Readonly<Record<string, string>>;
  /** Besides those of `right` and `body`. */
  problems?: readonly number[];
}
