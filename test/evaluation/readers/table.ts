import type { Reader } from './reader.ts';
import type { Exchange } from './recorder.ts';

/** A reader that polled one feed, with its requests and their answers. */
export interface Polled {
  reader: Reader;
  exchanges: Exchange[];
}

/** The validators that the reader sent. */
function sentBack(exchanges: readonly Exchange[]): string {
  const names = ['if-none-match', 'if-modified-since'] as const;
  const sent = names.filter((name) => exchanges.some(({ asked }) => asked[name] !== undefined));
  return sent.length === 0 ? 'nothing' : sent.join(' + ');
}

function row({ reader, exchanges }: Polled): string[] {
  const unchanged = exchanges.filter(({ status }) => status === 304).length;
  const whole = exchanges.filter(({ status }) => status === 200);
  const encodings = new Set(whole.map(({ answered }) => answered['content-encoding'] ?? 'none'));
  return [
    reader.name,
    reader.version,
    reader.format,
    String(exchanges.length),
    String(unchanged),
    sentBack(exchanges),
    [...encodings].join(', '),
    reader.edits,
    reader.forgets ? 'disappears' : 'stays if it was fetched before',
  ];
}

/** Prints a Markdown table of what each reader did. */
export function printTable(polled: readonly Polled[], print: (line: string) => void): void {
  const head = [
    'reader',
    'version',
    'format',
    'polls',
    '304',
    'sends back',
    'encoding',
    'an edit',
    'a takedown',
  ];
  const rows = [head, head.map(() => '---'), ...polled.map(row)];
  for (const cells of rows) print(`| ${cells.join(' | ')} |`);
}
