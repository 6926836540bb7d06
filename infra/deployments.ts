import type { Settings } from './constructs/deployment.ts';

/**
 * The stages and their settings: change them here, so that every deploy of a stage has the same. `-c KEY=VALUE` overrides
 * one for a single command; `-c stage=NAME` selects the stage.
 */
export const DEPLOYMENTS: Readonly<Record<string, Settings>> = {
  /** For trials: deleting the stack deletes its data. */
  dev: {},
  /** As production, without data to keep. */
  staging: {},
  /** Readers depend on it: table, bucket, secret and logs outlive the stack, the API cannot take publishing's instances, and a canary watches. */
  prod: { retain: true, workerConcurrency: 20, canary: true },
};
