import { useState } from 'preact/hooks';
import { ApiProblem, call, type Shape } from '../api.ts';
import { Confirm } from '../parts/confirm.tsx';
import { CopyField } from '../parts/copy-field.tsx';
import { everyPage } from '../parts/every-page.ts';
import { FeedChoice } from '../parts/feed-choice.tsx';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Ready } from '../parts/ready.tsx';
import { showDate, showDay } from '../parts/show-date.ts';
import { StatusNote } from '../parts/status-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { WORDS } from '../words.ts';

type Token = Shape<'Token'>;

/** Every page of the list, because an admin compares tokens before revoking one. */
const allTokens = async () =>
  (await everyPage<Shape<'TokenList'>>('/v1/tokens')).flatMap(({ tokens }) => tokens);

export function TokensScreen() {
  const { loaded, reload } = useLoaded('tokens', allTokens);
  const [revoked, setRevoked] = useState<Token>();
  const onRevoked = (token: Token) => {
    setRevoked(token);
    reload();
  };
  return (
    <>
      <h1>{WORDS.tokens.title}</h1>
      {revoked && (
        <StatusNote key={revoked.id}>
          <p>{WORDS.tokens.revoked(revoked.publisher)}</p>
        </StatusNote>
      )}
      <NewToken onCreated={reload} />
      <Ready loaded={loaded} reload={reload}>
        {(tokens) =>
          tokens.length === 0 ? (
            <p class="empty">{WORDS.tokens.empty}</p>
          ) : (
            <TokenList tokens={tokens} onRevoked={onRevoked} />
          )
        }
      </Ready>
    </>
  );
}

function NewToken({ onCreated }: { onCreated: () => void }) {
  const [publisher, setPublisher] = useState('');
  const [feeds, setFeeds] = useState<readonly string[]>([]);
  const [expires, setExpires] = useState('');
  const [secret, setSecret] = useState('');
  const { isBusy, problem, run, clear } = useAction();
  const create = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      if (feeds.length === 0) throw new ApiProblem(422, { detail: WORDS.tokens.noFeeds });
      const expiry = expires !== '' && { expires_at: new Date(expires).toISOString() };
      const body = { publisher: publisher.trim(), feeds, ...expiry };
      const { value } = await call<Shape<'NewToken'>>('/v1/tokens', { method: 'POST', body });
      setSecret(value.secret);
      setPublisher('');
      setFeeds([]);
      setExpires('');
      onCreated();
    });
  };
  return (
    <form class="note" onSubmit={create} onInput={clear}>
      <h2>{WORDS.tokens.new}</h2>
      <div class="pair">
        <Field
          label={WORDS.tokens.publisher}
          value={publisher}
          onInput={setPublisher}
          help={WORDS.tokens.publisherHelp}
          isRequired
        />
        <Field
          label={WORDS.tokens.expiry}
          type="datetime-local"
          value={expires}
          onInput={setExpires}
          help={WORDS.tokens.expiryHelp}
        />
      </div>
      <FeedChoice chosen={feeds} onChoose={setFeeds} />
      <ProblemNote problem={problem} />
      <button type="submit" class="main" aria-disabled={isBusy}>
        {WORDS.tokens.action}
      </button>
      {secret !== '' && <Secret secret={secret} />}
    </form>
  );
}

function Secret({ secret }: { secret: string }) {
  return (
    <div role="status">
      <CopyField label={WORDS.tokens.secret} value={secret} />
      <p class="help">{WORDS.tokens.secretHelp}</p>
    </div>
  );
}

function factsOf({ feeds, created_at, used_on, expires_at }: Token): string[] {
  const { all, created, used, notUsed, expires, expired } = WORDS.tokens;
  const isExpired = expires_at !== undefined && Date.parse(expires_at) <= Date.now();
  return [
    feeds.includes('*') ? all : feeds.join(', '),
    created(showDate(created_at)),
    used_on === undefined ? notUsed : used(showDay(used_on)),
    ...(expires_at === undefined ? [] : [(isExpired ? expired : expires)(showDate(expires_at))]),
  ];
}

function TokenList({ tokens, onRevoked }: { tokens: readonly Token[]; onRevoked: (token: Token) => void }) {
  const [asked, setAsked] = useState<Token>();
  const { isBusy, problem, run } = useAction();
  const revoke = (token: Token) => {
    setAsked(undefined);
    void run(async () => {
      await call(`/v1/tokens/${encodeURIComponent(token.id)}`, { method: 'DELETE' });
      onRevoked(token);
    });
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <ul class="rows">
        {tokens.map((token) => (
          <li key={token.id} class="head">
            <div>
              <h2 dir="auto">{token.publisher}</h2>
              <p class="about">{factsOf(token).join(' · ')}</p>
            </div>
            <button
              type="button"
              aria-disabled={isBusy}
              aria-label={`${WORDS.tokens.revoke} ${token.publisher}`}
              onClick={() => setAsked(token)}
            >
              {WORDS.tokens.revoke}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <Confirm
          title={WORDS.tokens.revokeTitle(asked.publisher)}
          text={WORDS.tokens.revokeHelp}
          action={WORDS.tokens.revokeConfirm}
          onConfirm={() => revoke(asked)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
