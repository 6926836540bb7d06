import type { AnswerOf } from './api-client.ts';
import type { Output } from './output.ts';

/**
 * Prints the answer to a submission or a change. Notes say why nothing was published, and which pictures and links were
 * left out.
 *
 * @param name the name of the file that was sent
 */
export function printOutcome(answer: AnswerOf<'Outcome'>, output: Output, name?: string): void {
  const { outcome, article, hint, applied = [] } = answer;
  output.data(answer, () => [outcome, article.id, ...(name === undefined ? [] : [name])].join('  '));
  if (hint !== undefined) output.note(hint);
  const dropped = applied.flatMap(({ rule, on }) =>
    rule === 'relative-address-dropped' && on !== undefined ? [on] : [],
  );
  if (dropped.length > 0)
    output.note(
      `${name ?? article.id}: left out ${dropped.join(', ')}: a relative address needs the url of the article`,
    );
}
