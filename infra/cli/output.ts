/**
 * How a command writes. Data is written to standard output; notes, progress and errors are written to standard
 * error.
 */
export interface OutputOptions {
  /** Whether data is written as JSON, one value on a line. */
  isJson: boolean;
  /** If true, only data and errors are written, no notes and no progress. */
  isQuiet: boolean;
  /** If true, progress is a moving bar; otherwise it is a line every few seconds. */
  isTerminal: boolean;
  hasColour: boolean;
  stdout?: TextSink;
  stderr?: TextSink;
}

/** Receives text: a stream of the process, or a collector of a test. */
export interface TextSink {
  write(text: string): unknown;
}

/** Seconds between progress lines where standard error is not a terminal. */
const PLAIN_PROGRESS_SECONDS = 5;
const BAR_CELLS = 24;

export class Output {
  readonly isJson: boolean;
  readonly #isQuiet: boolean;
  readonly #isTerminal: boolean;
  readonly #hasColour: boolean;
  readonly #stdout: TextSink;
  readonly #stderr: TextSink;
  #hasBar = false;
  #nextProgressAt = 0;

  constructor(options: OutputOptions) {
    const {
      isJson,
      isQuiet,
      isTerminal,
      hasColour,
      stdout = process.stdout,
      stderr = process.stderr,
    } = options;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.isJson = isJson;
    this.#isQuiet = isQuiet;
    this.#isTerminal = isTerminal;
    this.#hasColour = hasColour;
  }

  /** Writes one value: as JSON with `--json`, otherwise as text for people. */
  data(value: unknown, forPeople: () => string): void {
    this.#clearBar();
    this.#stdout.write(`${this.isJson ? JSON.stringify(value) : forPeople()}\n`);
  }

  note(text: string): void {
    if (this.#isQuiet) return;
    this.#clearBar();
    this.#stderr.write(`${text}\n`);
  }

  error(text: string): void {
    this.#clearBar();
    this.#stderr.write(`${this.#hasColour ? `\u001B[31m${text}\u001B[0m` : text}\n`);
  }

  /**
   * Shows the progress of a long run: on a terminal a bar with rate and remaining time, otherwise a line
   * every few seconds.
   *
   * @param total undefined if it is unknown
   * @param elapsedSeconds since the run began
   */
  progress(done: number, total: number | undefined, elapsedSeconds: number): void {
    if (this.#isQuiet) return;
    const text = progressText(done, total, elapsedSeconds);
    if (this.#isTerminal) {
      this.#hasBar = true;
      this.#stderr.write(`\r${total === undefined ? '' : `${barOf(done / total)} `}${text}\u001B[K`);
    } else if (elapsedSeconds >= this.#nextProgressAt) {
      if (this.#nextProgressAt > 0) this.#stderr.write(`${text}\n`);
      this.#nextProgressAt = elapsedSeconds + PLAIN_PROGRESS_SECONDS;
    }
  }

  #clearBar(): void {
    if (this.#hasBar) this.#stderr.write('\r\u001B[K');
    this.#hasBar = false;
  }
}

/** The progress as text, for example `1,200 of about 10,000, 210 a second, 42 s left`. */
export function progressText(done: number, total: number | undefined, elapsedSeconds: number): string {
  const count = (n: number) => n.toLocaleString('en');
  const rate = elapsedSeconds > 0 ? done / elapsedSeconds : 0;
  const remaining = total !== undefined && rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
  return `${count(done)}${total === undefined ? '' : ` of about ${count(total)}`}, ${count(Math.round(rate))} a second${remaining}`;
}

function barOf(share: number): string {
  const filled = Math.round(Math.min(1, share) * BAR_CELLS);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}]`;
}

/** Rows as lines of text. Each column is as wide as its longest cell; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => {
    row.forEach((cell, index) => {
      most[index] = Math.max(most[index] ?? 0, cell.length);
    });
    return most;
  }, []);
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
