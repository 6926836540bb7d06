import { phrasesIn } from '#shared/read/prose/phrases/phrase-table.ts';
import { CORE, type DescribedKind, PHRASES_BY_LANGUAGE, phraseKinds } from './phrase-kinds.ts';

/**
 * `npm run languages`: how many kinds of phrases each language has, and which of `CORE` it lacks. `npm run
 * languages xx`: all kinds that the language lacks, with examples for a speaker.
 */

const EXAMPLES = 3;
const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const kinds = phraseKinds();

/** Writes all lines at once, so that `head` can close the pipe. */
function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const lackedBy = (language: string): DescribedKind[] =>
  kinds.filter(({ kind }) => PHRASES_BY_LANGUAGE.get(language)?.[kind] === undefined);

/** The first phrases of a kind in English, or in the first language that has the kind. */
function examplesOf(kind: DescribedKind['kind']): string {
  for (const language of ['en', ...PHRASES_BY_LANGUAGE.keys()]) {
    const text = PHRASES_BY_LANGUAGE.get(language)?.[kind];
    if (text !== undefined) return `${language}: ${phrasesIn(text).slice(0, EXAMPLES).join(', ')}`;
  }
  return 'no examples';
}

function overview(): string[] {
  return [...PHRASES_BY_LANGUAGE.keys()].map((language) => {
    const lacked = lackedBy(language);
    const core = lacked.filter(({ kind }) => CORE.includes(kind)).map(({ kind }) => kind);
    const count = `${kinds.length - lacked.length} of ${kinds.length}`;
    return [language.padEnd(4), (NAMES.of(language) ?? '').padEnd(18), count, ...core].join('  ');
  });
}

function missingKinds(language: string): string[] {
  return lackedBy(language).flatMap(({ kind, meaning }) => [
    `${kind}${CORE.includes(kind) ? ' (every language needs this kind)' : ''}`,
    `    ${meaning}`,
    `    ${examplesOf(kind)}`,
  ]);
}

const [, , language] = process.argv;
if (language === undefined) print(overview());
else if (PHRASES_BY_LANGUAGE.has(language)) print(missingKinds(language));
else {
  process.stderr.write(`No file shared/read/prose/languages/${language}.ts is in languages.ts.\n`);
  process.exitCode = 1;
}
