import { Parser } from 'htmlparser2';
import { feedNameOf } from '#shared/text/feed-name.ts';

export interface OpmlFeed {
  title: string;
  url: string;
}

/** The feeds of an OPML file (`outline` with `xmlUrl`), in the order of the file. A repeated feed is listed once. */
export function readOpml(text: string): OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const named = new Map(
          Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]),
        );
        const url = named.get('xmlurl') ?? '';
        if (name.toLowerCase() !== 'outline' || !/^https?:\/\//i.test(url) || feeds.has(url)) return;
        feeds.set(url, { url, title: named.get('title') || named.get('text') || url });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return [...feeds.values()];
}

/**
 * Names for the new feeds, made from the titles in the OPML file as the console makes them. Every name is different.
 */
export function feedNames(feeds: readonly OpmlFeed[]): Map<OpmlFeed, string> {
  const taken = new Set<string>();
  return new Map(
    feeds.map((feed, index) => {
      const base = feedNameOf(feed.title) || `feed-${index + 1}`;
      let name = base;
      for (let n = 2; taken.has(name); n++) name = `${base.slice(0, 60)}-${n}`;
      taken.add(name);
      return [feed, name];
    }),
  );
}
