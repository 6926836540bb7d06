import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whenRefused, whenSessionEnds } from './api.ts';
import { Confirm } from './parts/confirm.tsx';
import { HelpDialog } from './parts/help-dialog.tsx';
import { hasKept } from './parts/use-kept.ts';
import { useKeys } from './parts/use-keys.ts';
import { type Place, placeOf } from './route.ts';
import { ArticleScreen } from './screens/article.tsx';
import { ArticlesScreen } from './screens/articles.tsx';
import { ComposeScreen } from './screens/compose.tsx';
import { FeedsScreen } from './screens/feeds.tsx';
import { FiguresScreen } from './screens/figures.tsx';
import { HeldScreen } from './screens/held.tsx';
import { MissingScreen } from './screens/missing.tsx';
import { NewFeedScreen } from './screens/new-feed.tsx';
import { SettingsScreen } from './screens/settings.tsx';
import { SignInScreen } from './screens/sign-in.tsx';
import { TokensScreen } from './screens/tokens.tsx';
import { followSession, type Role, resumeSession, signOut } from './sign-in.ts';
import { WORDS } from './words.ts';

function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const changed = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return place;
}

/** Sets the window title to the heading of the screen each time the heading changes. */
function useWindowTitle(feed: string): void {
  useEffect(() => {
    const name = () => {
      const heading = document.querySelector('h1')?.textContent;
      document.title = heading ? WORDS.titleOf(heading, feed) : WORDS.console;
    };
    name();
    const observer = new MutationObserver(name);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [feed]);
}

/** Makes the browser ask before it closes or reloads a window with text that was not sent. */
function useUnloadQuestion(): void {
  useEffect(() => {
    const asked = (event: Event) => {
      if (hasKept()) event.preventDefault();
    };
    window.addEventListener('beforeunload', asked);
    return () => window.removeEventListener('beforeunload', asked);
  }, []);
}

/** Moves the focus to the new screen if the control that led to it is gone, and no field of the screen has taken it. */
function useScreenFocus(place: Place): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place && document.activeElement === document.body) main.current?.focus();
    last.current = place;
  }, [place]);
  return main;
}

function Screen({ place, isAdmin }: { place: Place; isAdmin: boolean }) {
  const { feed, id, query } = place;
  switch (place.screen) {
    case 'feeds':
      return <FeedsScreen isAdmin={isAdmin} />;
    case 'new-feed':
      return <NewFeedScreen />;
    case 'articles':
      return <ArticlesScreen key={feed} feed={feed} query={query} />;
    case 'new':
      return (
        <ComposeScreen key={`${feed} ${query}`} feed={feed} restored={query.get('restore') ?? undefined} />
      );
    case 'article':
      return <ArticleScreen key={id} feed={feed} id={id} />;
    case 'held':
      return <HeldScreen key={id} feed={feed} id={id} />;
    case 'figures':
      return <FiguresScreen key={feed} feed={feed} />;
    case 'tokens':
      return <TokensScreen />;
    case 'settings':
      return <SettingsScreen key={feed} feed={feed} isAdmin={isAdmin} />;
    default:
      return <MissingScreen />;
  }
}

/** Ends the session. If text was typed and not sent, asks first, because the text is then lost. */
function SignOut({ onSignOut }: { onSignOut: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const { out, outTitle, outHelp } = WORDS.signIn;
  return (
    <>
      <button type="button" class="plain" onClick={() => (hasKept() ? setAsking(true) : onSignOut())}>
        {out}
      </button>
      {isAsking && (
        <Confirm
          title={outTitle}
          text={outHelp}
          action={out}
          onConfirm={() => {
            setAsking(false);
            onSignOut();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

interface MastheadProps {
  isAdmin: boolean;
  onHelp: () => void;
  onSignOut: () => void;
}

function Masthead({ isAdmin, onHelp, onSignOut }: MastheadProps) {
  const { feeds, tokens, help, label, api } = WORDS.navigation;
  return (
    <header class="masthead">
      <a class="brand" href="#/">
        {WORDS.console}
      </a>
      <nav aria-label={label}>
        <a href="#/">{feeds}</a>
        {isAdmin && <a href="#/tokens">{tokens}</a>}
        <a href="/docs/api">{api}</a>
        <button type="button" class="plain" onClick={onHelp} aria-label={help}>
          ?
        </button>
        <SignOut onSignOut={onSignOut} />
      </nav>
    </header>
  );
}

interface Session {
  /** undefined before the sign-in and after the sign-out. */
  role: Role | undefined;
  /** Whether the call that looks for a session of an earlier visit is not answered yet. */
  isResuming: boolean;
  /** Whether the session has ended, so that calls wait for the next sign-in. */
  isEnded: boolean;
  onSignedIn: (role: Role) => void;
  onSignOut: () => void;
}

function useSession(): Session {
  const [role, setRole] = useState<Role>();
  const [isResuming, setResuming] = useState(true);
  const [isEnded, setEnded] = useState(false);
  /** Calls that wait for the next sign-in. */
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    whenSessionEnds(() => {
      setEnded(true);
      return new Promise((resolve) => waiting.current.push(resolve));
    });
    whenRefused(async () => {
      // If the API does not tell the session, the refusal is shown.
      const followed = await followSession().catch(() => undefined);
      if (followed !== undefined) setRole(followed);
      return followed !== undefined;
    });
  }, []);
  useEffect(() => {
    // If this call fails, the console shows the sign-in. The first call of the sign-in then reports the error.
    const resume = resumeSession().then(setRole, () => undefined);
    void resume.finally(() => setResuming(false));
  }, []);
  // If the API does not answer, the session continues and the screen does not change.
  const onSignOut = () =>
    void signOut().then(
      () => setRole(undefined),
      () => undefined,
    );
  const onSignedIn = (given: Role) => {
    setRole(given);
    setEnded(false);
    for (const resume of waiting.current.splice(0)) resume();
  };
  return { role, isResuming, isEnded, onSignedIn, onSignOut };
}

/** The console: the sign-in, then the screen of the current path. A screen keeps its input while a session is renewed. */
export function App() {
  const place = usePlace();
  const { role, isResuming, isEnded, onSignedIn, onSignOut } = useSession();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useUnloadQuestion();
  useWindowTitle(place.feed);
  const main = useScreenFocus(place);
  useKeys(place.feed, () => setHelpOpen(true));
  const isAdmin = role === 'admin';
  if (isResuming)
    return (
      <p class="loading" role="status">
        {WORDS.loading}
      </p>
    );
  return (
    <>
      {(role === undefined || isEnded) && (
        <SignInScreen isEnded={role !== undefined} onSignedIn={onSignedIn} />
      )}
      {role !== undefined && (
        <div hidden={isEnded}>
          <Masthead isAdmin={isAdmin} onHelp={() => setHelpOpen(true)} onSignOut={onSignOut} />
          <main ref={main} tabIndex={-1}>
            <Screen place={place} isAdmin={isAdmin} />
          </main>
        </div>
      )}
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </>
  );
}
