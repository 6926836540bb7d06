import { WORDS } from '../words.ts';

/** Shown for an address that the console does not have. */
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
