import { WordPattern } from './word-pattern.ts';

/** Roles of people, and desks, in the place of the next name. */
export const ROLES = new WordPattern('roles');
