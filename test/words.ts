/**
 * `node test/words.ts`: refuses phrases in code, comments and docs that readers of this project had to read twice.
 *
 * Prints `file:line: "phrase": what to write instead` for each phrase and exits with 1. Tests may use any words as
 * input, so only their comments and titles are checked. Titles of tests must also be short.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Each phrase, and what to write instead. */
const PHRASES: readonly [phrase: RegExp, instead: string][] = [
  [
    /\b(nobody|no-one|somebody|whoever|whomever)\b/gi,
    'name the person or program: "no publisher", "a client"',
  ],
  [/\bnought\b/gi, '"zero" or "0"'],
  [/\b(whatever|wherever|however often)\b/gi, '"any", or name the cases'],
  [
    /(?<!\bthere )\b(is|are) no (?!longer\b|more than\b)[a-z]+/gi,
    '"is not a", "has no", or say what it is: "is not a valid date"',
  ],
  [/\bstands? in\b/gi, '"is in", "is for" or "replaces"'],
  [/\bwhat (it|they) (is|was|are|were|has|had)\b/gi, 'name the thing: "its state", "the earlier value"'],
  [/\b(one that was|those that were|that (it|they) (was|were) once)\b/gi, 'name the thing'],
  [/\b(has it still|come to be)\b/gi, 'a plain verb: "still has it", "become"'],
  [/\b(lets?|letting) (it |them |articles )?out\b/gi, '"publish" or "release"'],
  [/\bgoes? (on|out) (by|with) itself\b/gi, '"continues", "is published"'],
  [
    /\bbehind (an?|the|its|their) (label|name|surname|author|date|day|year|dash|comma|colon|number|bar|sign|word|sentence|placeholder)s?\b/gi,
    '"after"',
  ],
  [/\bsmall letters?\b/gi, '"lower case", "lower-case letter"'],
  [/\bpath on the site\b/gi, '"breadcrumb trail"'],
  [/\bat once\b/gi, '"immediately" or "at the same time"'],
  [
    /\b(is|are|be) (repeated|retried|tried) alone\b|\bfails? alone\b/gi,
    '"separately", or "only this … fails"',
  ],
  [/\bwithout one(?= ?(\.|;|,|\*\/))/gi, 'name the thing: "if there is no footer"'],
];

/** Files that are not checked: texts that publishers write, phrases, the licence, and the glossary. */
const DATA = [
  /^test\/fixtures\//,
  /^test\/upgrade\/9b185eb\//,
  /\/phrases\//,
  /\/languages\//,
  /^LICENSE$/,
  /^docs\/glossary\.md$/,
];

/** Folders that do not pass yet. Remove the line of a folder when the folder passes. */
const NOT_YET: readonly string[] = [];

const CHECKED = /\.(ts|js|md|sh|py|php|yml)$/;
const COMMENT_OR_TITLE = /^\s*(\/\/|\/?\*)|\/\/ |\b(it|test|describe)\b.*\(\s*['`]/;

const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => CHECKED.test(file) && file !== 'test/words.ts')
  .filter(
    (file) => !DATA.some((data) => data.test(file)) && !NOT_YET.some((start) => file.startsWith(start)),
  );

const found = files.flatMap((file) =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (file.startsWith('test/') && !COMMENT_OR_TITLE.test(line)) return [];
      // In Markdown files, commands and quoted output are not checked.
      const text = file.endsWith('.md') ? line.replaceAll(/`[^`]*`|“[^”]*”/g, '') : line;
      return PHRASES.flatMap(([phrase, instead]) =>
        [...text.matchAll(phrase)].map(([match]) => `${file}:${index + 1}: "${match}": write ${instead}`),
      );
    }),
);

/** A longer title makes several claims, or one claim with conditions. */
const MAX_TITLE_WORDS = 18;
/** The title of `it(…)`, `describe(…)`, or of the call that follows `it.each(…)`. */
const TITLE = /(?:\b(?:it|describe)(?:\.\w+)*|\))\(\s*(['"`])((?:\\.|(?!\1).)*)\1,/g;

const longTitles = files
  .filter((file) => file.startsWith('test/') && file.endsWith('.test.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(ROOT, file), 'utf8');
    return [...code.matchAll(TITLE)].flatMap(({ index, 2: title = '' }) =>
      title.split(/\s+/).length > MAX_TITLE_WORDS
        ? `${file}:${code.slice(0, index).split('\n').length}: "${title}": write at most ${MAX_TITLE_WORDS} words`
        : [],
    );
  });

for (const line of [...found, ...longTitles]) process.stdout.write(`${line}\n`);
if (found.length + longTitles.length > 0) {
  process.stdout.write(`${found.length} phrases and ${longTitles.length} titles to replace\n`);
  process.exitCode = 1;
}
