import type { Command } from 'commander';

/** What can follow a command. */
interface Words {
  /** The command, such as `feed create`; empty for `feedmill` itself. */
  path: string;
  /** Names of subcommands, values of arguments, and options. */
  words: string[];
  /** The allowed values of options that have a list of values. */
  values: Record<string, readonly string[]>;
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** @returns a script for the shell that completes commands and options */
export function completion(shell: (typeof SHELLS)[number], program: Command): string {
  const all = wordsOf(program, '');
  if (shell === 'bash') return bashScript(all);
  if (shell === 'zsh') return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(all)}`;
  return fishScript(all);
}

function wordsOf(command: Command, path: string): Words[] {
  const options = command.options.flatMap(({ long }) => long ?? []);
  const names = command.commands.map((one) => one.name());
  const given = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const values = Object.fromEntries(
    command.options.flatMap(({ long, argChoices }) =>
      long && argChoices !== undefined ? [[long, argChoices]] : [],
    ),
  );
  return [
    { path, words: [...names, ...given, ...options], values },
    ...command.commands.flatMap((one) => wordsOf(one, `${path} ${one.name()}`.trim())),
  ];
}

function bashScript(all: readonly Words[]): string {
  const cases = all.map(({ path, words }) => `    '${path}') words='${words.join(' ')}' ;;`).join('\n');
  const ofOptions = all
    .flatMap(({ path, values }) =>
      Object.entries(values).map(([option, list]) => `    '${path} ${option}') words='${list.join(' ')}' ;;`),
    )
    .join('\n');
  return `_feedmill() {
  local path='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) case "$path" in '') path="$word" ;; feed|tokens) path="$path $word" ;; esac ;; esac
  done
  case "$path" in
${cases}
  esac
  case "$path $3" in
${ofOptions}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _feedmill feedmill
`;
}

function fishScript(all: readonly Words[]): string {
  return `${all
    .filter(({ words }) => words.length > 0)
    .map(({ path, words }) => {
      const [first, second] = path.split(' ');
      const seen = [first, second].filter(Boolean).map((word) => `; and __fish_seen_subcommand_from ${word}`);
      const condition = path === '' ? '__fish_use_subcommand' : `true${seen.join('')}`;
      return `complete -c feedmill -n '${condition}' -a '${words.join(' ')}'`;
    })
    .join('\n')}\n`;
}
