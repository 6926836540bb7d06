import fc from 'fast-check';

/**
 * The same cases in each run, so that a failure is the change's and not the dice's. `SEED=$RANDOM npm test` looks
 * elsewhere; a failure prints the seed and the path to run it again.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
