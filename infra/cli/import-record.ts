import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceArticle } from './sources/source.ts';

/** A record names an article by the first 24 hexadecimal digits of its SHA-1, which differ even for 10,000,000 articles. */
const NAME_CHARACTERS = 24;

/**
 * A file with one line for each article that a run has imported, so that `--resume` skips these articles. If an
 * article has changed in the source since then, it is imported again.
 */
export class ImportRecord {
  readonly path: string;
  readonly #done = new Set<string>();

  /** @param isResuming if false, the record of an earlier run is deleted */
  constructor(folder: string, run: { api: string; feed: string; source: string }, isResuming: boolean) {
    this.path = join(folder, 'imports', nameOf([run.api, run.feed, run.source]));
    if (!isResuming) rmSync(this.path, { force: true });
    else if (existsSync(this.path)) {
      // The last line of a run that was killed may be incomplete.
      for (const line of readFileSync(this.path, 'utf8').split('\n'))
        if (line.length === NAME_CHARACTERS) this.#done.add(line);
    }
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
  }

  get size(): number {
    return this.#done.size;
  }

  has(article: SourceArticle): boolean {
    return this.#done.size > 0 && this.#done.has(nameOf(article));
  }

  add(articles: readonly SourceArticle[]): void {
    if (articles.length > 0) appendFileSync(this.path, articles.map((one) => `${nameOf(one)}\n`).join(''));
  }

  /** Deletes the record after a complete run, because there is nothing to resume. */
  remove(): void {
    rmSync(this.path, { force: true });
  }
}

function nameOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, NAME_CHARACTERS);
}
