import type { Settings } from './constructs/deployment.ts';

/**
 * Change settings here, so that every deploy of a stage has the same. `-c KEY=VALUE` overrides one; `-c
 * stage=NAME` selects the stage.
 */
export const DEPLOYMENTS: Readonly<Record<string, Settings>> = {
  /** Trials; deleted with its data. */
  dev: {},
  /** Before production; deleted with its data. */
  staging: {},
  /**
   * Readers depend on it. Data and logs stay when the stack is deleted; publishing has reserved instances,
   * and a canary watches.
   */
  prod: { retain: true, workerConcurrency: 20, canary: true },
};
