import { useState } from 'preact/hooks';
import { ApiProblem, call } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { session } from '../session.ts';
import { WORDS } from '../words.ts';

/** Only the admin may list tokens. */
async function roleOf(): Promise<'admin' | 'publisher'> {
  await call('/v1/feeds?limit=1');
  try {
    await call('/v1/tokens?limit=1');
    return 'admin';
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 403) return 'publisher';
    throw error;
  }
}

interface SignInProps {
  /** The API has refused a session that worked before. */
  isEnded: boolean;
  onSignedIn: (role: 'admin' | 'publisher') => void;
}

/** Takes a token and tries it. */
export function SignInScreen({ isEnded, onSignedIn }: SignInProps) {
  const [token, setToken] = useState('');
  const { isBusy, problem, run } = useAction();
  const signIn = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      session.start(token.trim());
      onSignedIn(await roleOf());
    });
  };
  return (
    <main class="sign-in">
      <h1>{WORDS.console}</h1>
      {isEnded && <p class="note bad">{WORDS.signIn.ended}</p>}
      <form onSubmit={signIn}>
        <Field
          label={WORDS.signIn.token}
          type="password"
          value={token}
          onInput={setToken}
          help={WORDS.signIn.help}
          isRequired
        />
        <ProblemNote problem={problem} />
        <button type="submit" class="main" disabled={isBusy}>
          {WORDS.signIn.action}
        </button>
      </form>
    </main>
  );
}
