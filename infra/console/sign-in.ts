import { ApiProblem, call, SESSION_PATH, type Shape } from './api.ts';
import { forgetAllKept, openKept } from './parts/use-kept.ts';
import { session } from './session.ts';

export type Role = Shape<'Session'>['role'];

/**
 * Begins a session. The browser does not store the token.
 *
 * @throws {ApiProblem}
 */
export async function signIn(token: string): Promise<Role> {
  return keepSession(await call<Shape<'Session'>>(SESSION_PATH, { method: 'POST', token }));
}

/**
 * The role of the session that the browser already has; undefined if it has no session.
 *
 * @throws {ApiProblem}
 */
export async function resumeSession(): Promise<Role | undefined> {
  try {
    return await keepSession(await call<Shape<'Session'>>(SESSION_PATH));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return undefined;
    throw error;
  }
}

/**
 * Call this after the API has refused a call. If another tab of the browser has begun another session since,
 * the page continues with that session.
 *
 * @returns the role of the other session; undefined if the session is the same
 * @throws {ApiProblem}
 */
export async function followSession(): Promise<Role | undefined> {
  const answered = await call<Shape<'Session'>>(SESSION_PATH);
  return session.has(answered.value.csrf ?? '') ? undefined : keepSession(answered);
}

/**
 * Ends the session in every tab.
 *
 * @throws {ApiProblem}
 */
export async function signOut(): Promise<void> {
  await call(SESSION_PATH, { method: 'DELETE' });
  session.keep('');
  forgetAllKept();
}

async function keepSession({ value: { csrf = '', role } }: { value: Shape<'Session'> }): Promise<Role> {
  session.keep(csrf);
  await openKept(csrf);
  return role;
}
