import { writtenWords } from './word-pattern.ts';

/** Roles of people, and desks, in the place of the next name. */
export const ROLES = writtenWords('roles');
