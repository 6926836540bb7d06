import fc from 'fast-check';

/**
 * Every run generates the same cases, so that a failure is caused by a change and not by chance. `SEED=$RANDOM npm
 * test` generates others; a failure prints the seed and the path to repeat it.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
