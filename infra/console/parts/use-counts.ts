import { call, feedPath, type Shape } from '../api.ts';
import { useLoaded } from './use-loaded.ts';

export type Counts = Shape<'Counts'>;

/** The highest number to which the API counts. */
const MAX_COUNTED = 1_000;

/** How many articles a feed has in each state; undefined until they are counted. */
export function useCounts(feed: string): Counts | undefined {
  const path = feedPath(feed, 'counts');
  const { loaded } = useLoaded(path, async () => (await call<Counts>(path)).value);
  return loaded.state === 'ready' ? loaded.value : undefined;
}

/** @returns the count, with `+` if there can be more */
export function shownCount(count: number): string {
  return count < MAX_COUNTED ? String(count) : `${count.toLocaleString('en')}+`;
}
