import { type FieldError, Problem } from '#shared/model/problem.ts';

/** Collects what is wrong with an article, so that a publisher learns of every bad field at once. */
export class Faults {
  readonly #errors: FieldError[] = [];

  /** @param pointer JSON pointer (RFC 6901) into the article @param detail what was expected, beginning with `must` */
  add(pointer: string, detail: string): void {
    this.#errors.push({ pointer, detail });
  }

  /** @throws {Problem} `invalid-article` with all that was added, if anything was */
  throwIfAny(): void {
    const [first, ...others] = this.#errors;
    if (first === undefined) return;
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    const place = first.pointer === '' ? 'The article' : first.pointer;
    throw new Problem('invalid-article', `${place} ${first.detail}${more}.`, { errors: this.#errors });
  }
}
