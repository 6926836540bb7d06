import { useState } from 'preact/hooks';
import { FEED_NAME, feedNameOf } from '#shared/text/feed-name.ts';
import { ApiProblem, call, feedPath } from '../api.ts';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { keepTitle } from '../parts/use-feed-title.ts';
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

/** Creates a feed, which only the admin may do. Until the editor types a name, the name is made from the title. */
export function NewFeedScreen() {
  const [title, setTitle] = useState('');
  const [typedName, setName] = useState<string>();
  const name = typedName ?? feedNameOf(title);
  const { isBusy, problem, run, clear } = useAction();
  const create = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      if (!FEED_NAME.test(name)) throw new ApiProblem(422, { detail: WORDS.newFeed.invalid });
      // PUT would replace an existing feed of this name.
      if (await isTaken(name)) throw new ApiProblem(409, { detail: WORDS.newFeed.taken });
      await call(feedPath(name), { method: 'PUT', body: { title } });
      keepTitle({ feed: name, title });
      location.assign(hashOf(name));
    });
  };
  return (
    <>
      <p class="crumbs">
        <a href="#/">{WORDS.navigation.feeds}</a> <span aria-hidden="true">/</span> {WORDS.newFeed.title}
      </p>
      <form onSubmit={create} onInput={clear}>
        <h1>{WORDS.newFeed.title}</h1>
        <Field
          label={WORDS.settings.heading}
          value={title}
          onInput={setTitle}
          help={WORDS.newFeed.titleHelp}
          error={problem?.errorOf('title')}
          isRequired
          isFirst
        />
        <Field
          label={WORDS.newFeed.name}
          value={name}
          onInput={(typed) => setName(typed.trim())}
          help={WORDS.newFeed.nameHelp(`${location.origin}/feeds/${name || '…'}/`)}
          isRequired
        />
        <ProblemNote problem={problem} marked={['title']} />
        <button type="submit" class="main" aria-disabled={isBusy}>
          {WORDS.newFeed.action}
        </button>
      </form>
    </>
  );
}
