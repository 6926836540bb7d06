import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';

/**
 * Parses the options of a command.
 *
 * @param args the arguments after the command, `process.argv.slice(2)`
 *
 * @throws {CommandError} 2: an unknown option, an option without its value, or a positional argument
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; strict: true }>>['values'] {
  const known = Object.entries(options)
    .map(([name, { type }]) => (type === 'string' ? `--${name} VALUE` : `--${name}`))
    .join(', ');
  if (args.includes('--help') || args.includes('-h')) throw new CommandError(0, `The options are ${known}.`);
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const isAboutArguments =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
    if (!isAboutArguments) throw error;
    // The rest of the message explains positional arguments, which no command has.
    const [complaint = error.message] = error.message.split(/\.?\n|\. /);
    throw new CommandError(2, `${complaint}; the options are ${known}`, { cause: error });
  }
}
