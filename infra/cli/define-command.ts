import type { Command } from 'commander';
import type { CliContext } from './cli-context.ts';
import { NAME } from './program-name.ts';

export type Run<Args extends unknown[]> = (...args: [...Args, CliContext]) => Promise<void>;

/** Makes an action for commander from a command. The module of the command is loaded only when the command runs. */
export type Wrap = <Args extends unknown[]>(
  load: () => Promise<Run<Args>>,
) => (...given: [...Args, Command]) => Promise<void>;

/** Sets the description of a command, and the examples with which its help begins. */
export function describe(command: Command, description: string, examples: readonly string[]): Command {
  const shown = examples.map((example) => `  ${NAME} ${example}`).join('\n');
  return command.description(description).addHelpText('before', `Examples:\n${shown}\n`);
}

/** For an option that can be repeated: adds a value to the values before it. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];
