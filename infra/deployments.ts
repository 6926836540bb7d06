import type { Settings } from './constructs/deployment.ts';

/**
 * The stages and their settings. Change them here, so that every deploy of a stage uses the same settings.
 * `-c KEY=VALUE` overrides one setting for a single command; `-c stage=NAME` selects the stage.
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
