import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { FieldError, ProblemKind } from '#shared/model/problem.ts';

/** Collects what is wrong with an article or a feed, so that a publisher learns of every bad field at once. */
export class Faults {
  readonly #kind: ProblemKind;
  readonly #errors: FieldError[] = [];

  /** @param kind kind of the `Problem` that is thrown */
  constructor(kind: ProblemKind = 'invalid-article') {
    this.#kind = kind;
  }

  /** @param pointer JSON Pointer (RFC 6901) into the article @param detail what was expected, beginning with `must` */
  add(pointer: string, detail: string): void {
    this.addError({ pointer, detail });
  }

  addError(error: FieldError): void {
    this.#errors.push(error);
  }

  /** @throws {Problem} of that kind, with all that was added, if anything was */
  throwIfAny(): void {
    if (this.#errors.length > 0) throw invalidProblem(this.#kind, this.#errors);
  }
}
