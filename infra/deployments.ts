import type { Settings } from './constructs/deployment.ts';

/**
 * The stages and their settings: change them here, so that every deploy of a stage has the same. `-c KEY=VALUE` overrides
 * one for a single command; `-c stage=NAME` selects the stage.
 */
export const DEPLOYMENTS: Readonly<Record<string, Settings>> = {
  /** A stage for trials. Deleting its stack deletes its data. */
  dev: {},
  /** A stage with the behaviour of production, whose data is deleted with the stack. */
  staging: {},
  /**
   * The stage on which readers depend. Table, bucket, secret and logs are not deleted with the stack, the API cannot
   * take the instances of publishing, and a canary watches the stage.
   */
  prod: { retain: true, workerConcurrency: 20, canary: true },
};
