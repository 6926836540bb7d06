import type { AnswerOf } from './api-client.ts';
import type { Output } from './output.ts';

/**
 * Prints an outcome, with notes on what was not published or left out.
 *
 * @param name the name of the file that was sent
 */
export function printOutcome(answer: AnswerOf<'Outcome'>, output: Output, name?: string): void {
  const { outcome, article, hint, applied = [] } = answer;
  output.data(answer, () => [outcome, article.id, ...(name === undefined ? [] : [name])].join('  '));
  if (hint !== undefined) output.note(hint);
  noteLeftOut(name ?? article.id, applied, output);
}

/** Says which pictures and links were left out, because their addresses are relative. */
export function noteLeftOut(
  name: string,
  applied: readonly { rule: string; on?: string | undefined }[],
  output: Output,
): void {
  const dropped = applied.flatMap(({ rule, on }) =>
    rule === 'relative-address-dropped' && on !== undefined ? [on] : [],
  );
  if (dropped.length > 0)
    output.note(`${name}: left out ${dropped.join(', ')}: a relative address needs the url of the article`);
}
