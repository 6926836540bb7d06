import { useState } from 'preact/hooks';
import type { Feed, Shape } from '../api.ts';
import { WORDS } from '../words.ts';
import { everyPage } from './every-page.ts';
import { Field } from './field.tsx';
import { Ready } from './ready.tsx';
import { useLoaded } from './use-loaded.ts';

/** The name that the API uses for all feeds, also for feeds that are created later. */
const ALL_FEEDS = '*';
/** A longer list gets a field that finds feeds. */
const MAX_SHOWN = 8;

const allFeeds = async () => (await everyPage<Shape<'FeedList'>>('/v1/feeds')).flatMap(({ feeds }) => feeds);

interface FeedChoiceProps {
  /** The names of the chosen feeds, or only `ALL_FEEDS`. */
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

export function FeedChoice({ chosen, onChoose }: FeedChoiceProps) {
  const { loaded, reload } = useLoaded('feeds to choose', allFeeds);
  const [text, setText] = useState('');
  const isAll = chosen.includes(ALL_FEEDS);
  const isWanted = ({ feed, title }: Feed) =>
    chosen.includes(feed) || `${title} ${feed}`.toLowerCase().includes(text.trim().toLowerCase());
  const choose = (feed: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, feed] : chosen.filter((other) => other !== feed));
  return (
    <fieldset class="feeds">
      <legend>{WORDS.tokens.feeds}</legend>
      <Box
        label={WORDS.tokens.allFeeds}
        isChecked={isAll}
        onChange={(isChosen) => onChoose(isChosen ? [ALL_FEEDS] : [])}
      />
      {!isAll && (
        <Ready loaded={loaded} reload={reload}>
          {(feeds) => (
            <>
              {feeds.length > MAX_SHOWN && <Field label={WORDS.tokens.find} value={text} onInput={setText} />}
              <div>
                {feeds.filter(isWanted).map((one) => (
                  <Box
                    key={one.feed}
                    label={`${one.title} (${one.feed})`}
                    isChecked={chosen.includes(one.feed)}
                    onChange={(isChosen) => choose(one.feed, isChosen)}
                  />
                ))}
              </div>
            </>
          )}
        </Ready>
      )}
    </fieldset>
  );
}

interface BoxProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

function Box({ label, isChecked, onChange }: BoxProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isChecked}
        onInput={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <bdi>{label}</bdi>
    </label>
  );
}
