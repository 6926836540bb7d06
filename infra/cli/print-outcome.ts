import type { AnswerOf } from './api-client.ts';
import type { Output } from './output.ts';
import { withCommands } from './with-commands.ts';

/**
 * Prints the answer to a submission or a change. Notes say why nothing was published, and which pictures and links were
 * left out.
 *
 * @param name the name of the file that was sent
 */
export function printOutcome(answer: AnswerOf<'Outcome'>, output: Output, name?: string): void {
  const { outcome, article, hint, applied = [] } = answer;
  output.data(answer, () => [outcome, article.id, ...(name === undefined ? [] : [name])].join('  '));
  if (hint !== undefined) output.note(withCommands(hint));
  noteLeftOut(name ?? article.id, applied, output);
}

/** Why pictures and links were left out, by the rule that did it. */
const REASONS: Readonly<Record<string, string>> = {
  'relative-address-dropped': 'a relative address needs the url of the article',
  'picture-dropped': 'readers cannot load a picture without a web address',
};

/** Says which pictures and links were left out, and why. */
export function noteLeftOut(
  name: string,
  applied: readonly { rule: string; on?: string | undefined }[],
  output: Output,
): void {
  for (const [rule, reason] of Object.entries(REASONS)) {
    const dropped = applied.flatMap((one) => (one.rule === rule && one.on !== undefined ? [one.on] : []));
    if (dropped.length > 0) output.note(`${name}: left out ${dropped.join(', ')}: ${reason}`);
  }
}
