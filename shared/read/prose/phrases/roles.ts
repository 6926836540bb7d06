import { writtenWords } from './word-pattern.ts';

/**
 * Words for people and desks of a newspaper, such as `correspondent`. They are not names, even where a name is
 * expected.
 */
export const ROLES = writtenWords('roles');

/** Words for other jobs, such as `vice president`. */
export const JOBS = writtenWords('jobs');

/** Words in the names of institutions of science. */
export const INSTITUTIONS = writtenWords('institutionWords');
