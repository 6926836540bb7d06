import type { Answer, ApiRequest } from './answer.ts';
import type { Right } from './right.ts';

export interface Route {
  right: Right;
  handle: (request: ApiRequest) => Promise<Answer> | Answer;
}

/** The routes by method and path: `POST /v1/feeds/{feed}/articles`. */
export type Routes = Record<string, Route>;
