import type { TextDocument } from './text-document.ts';

/** One habit of an editor. To add one: a file in `rules/`, a line in `rules.ts`, its cases in the test's table. */
export interface Rule {
  /** What `_feedmill.applied` calls it. */
  name: string;
  /** What is seen on copied pages, and why it goes, moves or stays. */
  reason: string;
  apply(page: TextDocument): void;
}
