import { invalidProblem } from '#shared/model/invalid-problem.ts';

/** @throws {Problem} `invalid-request`: the parameter is neither absent nor `true` nor `false` */
export function isTrue(query: URLSearchParams, name: string): boolean {
  const given = query.get(name);
  if (given === null || given === 'false') return false;
  if (given === 'true') return true;
  throw invalidProblem('invalid-request', [{ parameter: name, detail: 'must be true or false' }]);
}
