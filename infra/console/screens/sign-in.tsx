import { useState } from 'preact/hooks';
import { ApiProblem } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { type Role, signIn } from '../sign-in.ts';
import { WORDS } from '../words.ts';

/** Shown instead of the text of the API, because that text is written for programs. */
const REFUSED = new ApiProblem(401, { detail: WORDS.signIn.refused });

interface SignInProps {
  /** Whether the API has refused a session that worked before. */
  isEnded: boolean;
  onSignedIn: (role: Role) => void;
}

export function SignInScreen({ isEnded, onSignedIn }: SignInProps) {
  const [token, setToken] = useState('');
  const { isBusy, problem, run, clear } = useAction();
  const submit = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      onSignedIn(await signIn(token.trim()));
    });
  };
  return (
    <main class="sign-in">
      <h1>{WORDS.console}</h1>
      {isEnded ? <p class="note bad">{WORDS.signIn.ended}</p> : <p>{WORDS.signIn.about}</p>}
      <form onSubmit={submit} onInput={clear}>
        <Field
          label={WORDS.signIn.token}
          type="password"
          value={token}
          onInput={setToken}
          help={WORDS.signIn.help}
          isRequired
          isFirst
        />
        <ProblemNote problem={problem?.status === 401 ? REFUSED : problem} />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {WORDS.signIn.action}
        </button>
      </form>
    </main>
  );
}
