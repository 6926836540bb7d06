import { useState } from 'preact/hooks';
import { type Answered, ApiProblem, call, type Feed, feedPath } from '../api.ts';
import { Confirm } from '../parts/confirm.tsx';
import { FeedHead } from '../parts/feed-head.tsx';
import { Field } from '../parts/field.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { Ready } from '../parts/ready.tsx';
import { StatusNote } from '../parts/status-note.tsx';
import { useAction } from '../parts/use-action.ts';
import { readFeed } from '../parts/use-feed-title.ts';
import { forgetKept, useKept } from '../parts/use-kept.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { FIELD_NAMES, WORDS } from '../words.ts';

/** Settings that are text. A setting that the editor empties is removed. */
const NAMES = [
  'title',
  'description',
  'home_page_url',
  'language',
  'icon',
  'rights',
] as const satisfies readonly (keyof Feed)[];
const HELP: Partial<Record<(typeof NAMES)[number], string>> = WORDS.settings.help;

export function SettingsScreen({ feed, isAdmin }: { feed: string; isAdmin: boolean }) {
  const [saves, setSaves] = useState(0);
  // The feed is read again after a save, so that the head of the screen shows the new title.
  const { loaded, reload } = useLoaded(feed, () => readFeed(feed));
  return (
    <>
      <FeedHead feed={feed} current="settings" />
      <h1>{WORDS.settings.title}</h1>
      {saves > 0 && (
        <StatusNote key={saves}>
          <p>{WORDS.settings.saved}</p>
        </StatusNote>
      )}
      <Ready loaded={loaded} reload={reload}>
        {(answered) => (
          <SettingsForm
            key={answered.etag}
            answered={answered}
            onReload={reload}
            onSaved={() => {
              setSaves(saves + 1);
              window.scrollTo(0, 0);
              reload();
            }}
          />
        )}
      </Ready>
      {isAdmin && loaded.state === 'ready' && <DeleteFeed feed={feed} />}
    </>
  );
}

/** Deletes the feed permanently, after the editor has typed its name. */
function DeleteFeed({ feed }: { feed: string }) {
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, run } = useAction();
  const remove = () => {
    setAsking(false);
    void run(async () => {
      await call(feedPath(feed), { method: 'DELETE' });
      location.assign('#/');
    });
  };
  const { title, help, action, confirmTitle, confirmHelp, confirm, typeName } = WORDS.deleteFeed;
  return (
    <section class="danger-zone">
      <h2>{title}</h2>
      <p>{help}</p>
      <ProblemNote problem={problem} />
      <button type="button" class="danger" aria-disabled={isBusy} onClick={() => setAsking(true)}>
        {action}
      </button>
      {isAsking && (
        <Confirm
          title={confirmTitle(feed)}
          text={confirmHelp}
          action={confirm}
          typed={{ label: typeName(feed), value: feed }}
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** A typed setting as the API expects it. The API refuses a limit that is not a number. */
function settingOf(name: string, text: string): string | number | boolean | null {
  if (text === '') return null;
  if (name === 'unlisted') return text === 'true';
  return name === 'max_items' && /^\d+$/.test(text) ? Number(text) : text;
}

interface SettingsFormProps {
  answered: Answered<Feed>;
  onReload: () => void;
  onSaved: () => void;
}

/** What the editor has typed, and the version of the settings to which it belongs. */
interface Entered {
  etag: string;
  typed: Record<string, string>;
}

/** Stores the typed settings if the feed has not changed since the editor began to type. */
function useSettings({ answered: { value, etag }, onReload, onSaved }: SettingsFormProps) {
  const name = `settings ${value.feed}`;
  const unchanged: Entered = { etag, typed: {} };
  const [entered, setEntered] = useKept(name, unchanged);
  const { isBusy, problem, run } = useAction();
  const { typed } = entered;
  const set = (field: string) => (text: string) =>
    setEntered({ ...entered, typed: { ...typed, [field]: text } });
  const save = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      const patch = Object.fromEntries(
        Object.entries(typed).map(([field, text]) => [field, settingOf(field, text.trim())]),
      );
      try {
        await call(feedPath(value.feed), { method: 'PATCH', body: patch, ifMatch: entered.etag });
      } catch (error) {
        const isStale = error instanceof ApiProblem && error.status === 412;
        throw isStale ? new ApiProblem(412, { detail: WORDS.settings.changed }) : error;
      }
      forgetKept(name);
      onSaved();
    });
  };
  function drop(): void {
    setEntered(unchanged);
    onReload();
  }
  return { typed, set, save, drop, isBusy, problem };
}

function SettingsForm(props: SettingsFormProps) {
  const { value } = props.answered;
  const { typed, set, save, drop, isBusy, problem } = useSettings(props);
  return (
    <form onSubmit={save}>
      {NAMES.map((name) => (
        <Field
          key={name}
          label={FIELD_NAMES[name]}
          value={typed[name] ?? value[name] ?? ''}
          onInput={set(name)}
          help={HELP[name]}
          error={problem?.errorOf(name)}
          {...(name === 'description' && { rows: 2 })}
          isRequired={name === 'title'}
        />
      ))}
      <Field
        label={WORDS.settings.nearDuplicates}
        value={typed.near_duplicates ?? value.near_duplicates}
        onInput={set('near_duplicates')}
      >
        {Object.entries(WORDS.settings.policies).map(([policy, word]) => (
          <option key={policy} value={policy}>
            {word}
          </option>
        ))}
      </Field>
      <ListingFields {...{ value, typed, set, problem }} />
      <ProblemNote problem={problem} marked={[...NAMES, 'max_items']} />
      <div class="actions">
        <button type="submit" class="main" aria-disabled={isBusy}>
          {WORDS.save}
        </button>
        {problem?.status === 412 && (
          <button type="button" onClick={drop}>
            {WORDS.settings.reload}
          </button>
        )}
      </div>
    </form>
  );
}

interface ListingFieldsProps {
  value: Feed;
  typed: Record<string, string>;
  set: (name: string) => (text: string) => void;
  problem: ApiProblem | undefined;
}

/** Whether lists of feeds show the feed, and how many articles its files have. */
function ListingFields({ value, typed, set, problem }: ListingFieldsProps) {
  return (
    <div class="pair">
      <Field
        label={WORDS.settings.unlisted}
        value={typed.unlisted ?? String(value.unlisted ?? false)}
        onInput={set('unlisted')}
        help={WORDS.settings.unlistedHelp}
      >
        <option value="false">{WORDS.settings.listed.yes}</option>
        <option value="true">{WORDS.settings.listed.no}</option>
      </Field>
      <Field
        label={WORDS.settings.maxItems}
        value={typed.max_items ?? String(value.max_items ?? '')}
        onInput={set('max_items')}
        help={WORDS.settings.maxItemsHelp}
        error={problem?.errorOf('max_items')}
      />
    </div>
  );
}
