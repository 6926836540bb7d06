import { useState } from 'preact/hooks';
import { ApiProblem, call, feedPath } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { hashOf } from '../route.ts';
import { WORDS } from '../words.ts';

async function isTaken(feed: string): Promise<boolean> {
  try {
    await call(feedPath(feed));
    return true;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return false;
    throw error;
  }
}

/** Creates a feed; only the admin is allowed to. */
export function NewFeedScreen() {
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const { isBusy, problem, run } = useAction();
  const create = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      // PUT would replace an existing feed of this name.
      if (await isTaken(name.trim())) throw new ApiProblem(409, { detail: WORDS.newFeed.taken });
      await call(feedPath(name.trim()), { method: 'PUT', body: { title } });
      location.assign(hashOf(name.trim()));
    });
  };
  return (
    <form onSubmit={create}>
      <h1>{WORDS.newFeed.title}</h1>
      <Field
        label={WORDS.newFeed.name}
        value={name}
        onInput={setName}
        help={WORDS.newFeed.nameHelp}
        isRequired
      />
      <Field label={WORDS.settings.heading} value={title} onInput={setTitle} isRequired />
      <ProblemNote problem={problem} />
      <button type="submit" class="main" disabled={isBusy}>
        {WORDS.newFeed.action}
      </button>
    </form>
  );
}
