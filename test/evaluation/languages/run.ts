import { CORE, type DescribedKind, PHRASES_BY_LANGUAGE, phraseKinds, phrasesIn } from './phrase-kinds.ts';

/**
 * `npm run languages`: how many kinds of phrases each language has, and which kinds it lacks that every language needs.
 * `npm run languages xx`: all kinds that the language lacks, with examples, for a speaker who wants to add phrases.
 */
const EXAMPLES = 3;
const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const kinds = phraseKinds();

function print(line: string): void {
  process.stdout.write(`${line}\n`);
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

function printOverview(): void {
  for (const language of PHRASES_BY_LANGUAGE.keys()) {
    const lacked = lackedBy(language);
    const core = lacked.filter(({ kind }) => CORE.includes(kind)).map(({ kind }) => kind);
    const count = `${kinds.length - lacked.length} of ${kinds.length}`;
    print([language.padEnd(4), (NAMES.of(language) ?? '').padEnd(18), count, ...core].join('  '));
  }
}

function printLacked(language: string): void {
  for (const { kind, meaning } of lackedBy(language)) {
    print(`${kind}${CORE.includes(kind) ? ' (every language needs this kind)' : ''}`);
    print(`    ${meaning}`);
    print(`    ${examplesOf(kind)}`);
  }
}

const [, , language] = process.argv;
if (language === undefined) printOverview();
else if (PHRASES_BY_LANGUAGE.has(language)) printLacked(language);
else {
  process.stderr.write(`No file shared/read/prose/languages/${language}.ts is in languages.ts.\n`);
  process.exitCode = 1;
}
