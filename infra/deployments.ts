import type { Settings } from './constructs/deployment.ts';

/**
 * The stages and their settings. Change them here, so that every deploy of a stage uses the same settings.
 * `-c KEY=VALUE` overrides one setting for a single command; `-c stage=NAME` selects the stage.
 */
export const DEPLOYMENTS: Readonly<Record<string, Settings>> = {
  /** A stage for trials. Deleting its stack deletes its data. */
  dev: {},
  /** A stage for tests of a release before production. Deleting its stack deletes its data. */
  staging: {},
  /**
   * The stage on which readers depend. The table, the bucket, secrets and logs are not deleted with the
   * stack. The API cannot use the instances that are reserved for publishing, and a canary watches the stage.
   */
  prod: { retain: true, workerConcurrency: 20, canary: true },
};
