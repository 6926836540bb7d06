import { ApiProblem, call, SESSION_PATH, type Shape } from './api.ts';
import { forgetAllKept } from './parts/use-kept.ts';
import { session } from './session.ts';

export type Role = Shape<'Session'>['role'];

/** Begins a session. The browser does not store the token. @throws {ApiProblem} */
export async function signIn(token: string): Promise<Role> {
  return keepSession(await call<Shape<'Session'>>(SESSION_PATH, { method: 'POST', token }));
}

/** The role of the session that the browser already has; undefined if it has no session. @throws {ApiProblem} */
export async function resumeSession(): Promise<Role | undefined> {
  try {
    return keepSession(await call<Shape<'Session'>>(SESSION_PATH));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return undefined;
    throw error;
  }
}

/** Ends the session in every tab. @throws {ApiProblem} */
export async function signOut(): Promise<void> {
  await call(SESSION_PATH, { method: 'DELETE' });
  session.keep('');
  forgetAllKept();
}

function keepSession({ value }: { value: Shape<'Session'> }): Role {
  session.keep(value.csrf ?? '');
  return value.role;
}
