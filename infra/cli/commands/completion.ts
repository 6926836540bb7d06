import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';

/** What can follow the words of a command: names of its subcommands and its options. */
interface Words {
  path: string;
  words: string[];
}

/** `feedmill completion SHELL`: a script that completes commands and options. @throws {CliError} `usage`: another shell */
export function completion(shell: string, program: Command): string {
  const all = wordsOf(program, '');
  if (shell === 'bash') return bashScript(all);
  if (shell === 'zsh') return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(all)}`;
  if (shell === 'fish') return fishScript(all);
  throw new CliError('usage', `"${shell}" is not a known shell: use bash, zsh or fish`);
}

function wordsOf(command: Command, path: string): Words[] {
  const options = command.options.flatMap(({ long }) => long ?? []);
  const names = command.commands.map((one) => one.name());
  return [
    { path, words: [...names, ...options] },
    ...command.commands.flatMap((one) => wordsOf(one, `${path} ${one.name()}`.trim())),
  ];
}

function bashScript(all: readonly Words[]): string {
  const cases = all.map(({ path, words }) => `    '${path}') words='${words.join(' ')}' ;;`).join('\n');
  return `_feedmill() {
  local path='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) case "$path" in '') path="$word" ;; feed|tokens) path="$path $word" ;; esac ;; esac
  done
  case "$path" in
${cases}
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
