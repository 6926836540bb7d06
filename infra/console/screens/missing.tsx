import { WORDS } from '../words.ts';

/** For unknown addresses. */
export function MissingScreen() {
  return (
    <>
      <h1>{WORDS.missing.title}</h1>
      <p>{WORDS.missing.text}</p>
      <a class="button" href="#/">
        {WORDS.navigation.feeds}
      </a>
    </>
  );
}
