import { ApiClient } from '../../../infra/cli/api-client.ts';
import type { CliContext } from '../../../infra/cli/cli-context.ts';
import { Output } from '../../../infra/cli/output.ts';

/** A context for commands. It keeps the last output of a command, and writes nothing to the streams of the process. */
export interface Collecting {
  context: CliContext;
  /** The last value that a command printed. */
  last(): unknown;
}

/** @param folder the folder for the records of imports */
export function collecting({ url, token }: { url: string; token: string }, folder: string): Collecting {
  let last = '';
  const stdout = {
    write: (text: string) => {
      last = text;
    },
  };
  const stderr = { write: () => undefined };
  const output = new Output({
    isJson: true,
    isQuiet: true,
    isTerminal: false,
    hasColour: false,
    stdout,
    stderr,
  });
  const context = {
    api: new ApiClient({ url, token }),
    output,
    env: { XDG_STATE_HOME: folder },
    isYes: true,
  };
  return { context, last: () => JSON.parse(last) };
}
