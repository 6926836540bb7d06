import { type FieldError, Problem, type ProblemKind } from '#shared/model/problem.ts';

/** Collects what is wrong with an article or a feed, so that a publisher learns of every bad field at once. */
export class Faults {
  readonly #kind: ProblemKind;
  readonly #errors: FieldError[] = [];

  /** @param kind what it is called when something is wrong */
  constructor(kind: ProblemKind = 'invalid-article') {
    this.#kind = kind;
  }

  /** @param pointer JSON pointer (RFC 6901) into the article @param detail what was expected, beginning with `must` */
  add(pointer: string, detail: string): void {
    this.#errors.push({ pointer, detail });
  }

  /** @throws {Problem} of that kind, with all that was added, if anything was */
  throwIfAny(): void {
    const [first, ...others] = this.#errors;
    if (first === undefined) return;
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    const place = first.pointer === '' ? 'The article' : first.pointer;
    throw new Problem(this.#kind, `${place} ${first.detail}${more}.`, { errors: this.#errors });
  }
}
