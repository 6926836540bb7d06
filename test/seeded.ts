import fc from 'fast-check';

/**
 * Every run generates the same cases, so that a failure is caused by a change and not by chance.
 * `SEED=$RANDOM npm test` generates other cases. A failure prints the seed and the path with which the case
 * can be repeated.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
