import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { FieldError, ProblemKind } from '#shared/model/problem.ts';

/** Collects the faulty fields of an article or a feed, so that one answer names all of them. */
export class Faults {
  readonly #kind: ProblemKind;
  readonly #errors: FieldError[] = [];

  constructor(kind: ProblemKind = 'invalid-article') {
    this.#kind = kind;
  }

  /**
   * @param pointer JSON Pointer (RFC 6901) into the article
   * @param detail what is expected, beginning with `must`
   */
  add(pointer: string, detail: string): void {
    this.addError({ pointer, detail });
  }

  addError(error: FieldError): void {
    this.#errors.push(error);
  }

  /** @throws {Problem} with all faults, if there are any */
  throwIfAny(): void {
    if (this.#errors.length > 0) throw invalidProblem(this.#kind, this.#errors);
  }
}
