import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../../infra/cli/cli-error.ts';
import { completion, SHELLS } from '../../../infra/cli/commands/completion.ts';
import { columns, progressText } from '../../../infra/cli/output.ts';
import { buildProgram } from '../../../infra/cli/run-cli.ts';
import { nextSize } from '../../../infra/cli/send-batches.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'cli.md'), 'utf8');

const all = (command: Command): [string, Command][] => [
  [command.name(), command],
  ...command.commands.flatMap(all),
];
const commands = all(buildProgram());

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

describe('the command line feedmill', () => {
  it.each(commands)('shows examples first in the help of %s', (_, command) => {
    expect(helpOf(command)).toMatch(/^Examples:\n {2}feedmill /);
  });

  it.each(commands.filter(([, { commands: below }]) => below.length === 0))(
    'in the help of %s, names this command in each example',
    (name, command) => {
      const examples = [...helpOf(command).matchAll(/^ {2}feedmill (.*)$/gm)].map(([, words = '']) => words);
      for (const example of examples) expect(example.split(' ')).toContain(name);
    },
  );

  it.each(Object.values(EXIT_CODES))('has exit code %i, which docs/cli.md explains', (code, meaning) => {
    expect(page).toContain(`| ${code} | ${meaning} |`);
  });

  it.each(commands.slice(1))('has the command %s, which docs/cli.md names', (name) => {
    expect(page).toMatch(new RegExp(`\`(?:feed |tokens )?${name}\\b`));
  });

  it.each(SHELLS)('completes every command in %s', (shell) => {
    const script = completion(shell, buildProgram());
    for (const [name] of commands.slice(1)) expect(script).toContain(name);
  });
});

it.each([
  [56, 3_000, 56],
  [56, 6_000, 28],
  [56, 60_000, 14],
  [56, 1, 500],
])('a batch of %i lines in %i ms is followed by a batch of %i lines', (lines, milliseconds, next) => {
  expect(nextSize(lines, milliseconds)).toBe(next);
});

it('columns are aligned without white space at the end of a line', () => {
  expect(
    columns([
      ['a', 'bb', ''],
      ['ccc', 'd', 'e'],
    ]),
  ).toBe('a    bb\nccc  d   e');
});

it.each([
  [1_200, 10_000, 6, '1,200 of about 10,000, 200 a second, 44 s left'],
  [50, undefined, 10, '50, 5 a second'],
  [0, 10, 0, '0 of about 10, 0 a second'],
])('progressText describes %i done of %s after %i s', (done, total, seconds, text) => {
  expect(progressText(done, total, seconds)).toBe(text);
});
