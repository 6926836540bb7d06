import type { SourceEvent } from './source.ts';
import type { XmlElement } from './xml-items.ts';

/** Elements of podcasts and places. */
const EXTENSION = /^(?:itunes|podcast|psc|georss|geo):/;
/** The elements that the import reads, or that repeat what it reads. */
const READ = new Set(
  ['author', 'duration', 'image', 'subtitle', 'summary', 'title'].map((name) => `itunes:${name}`),
);

/** The extensions of a feed for which Feedmill has no field, so that a user knows what the new feed will not have. */
export class UnreadElements {
  readonly #inItems = new Set<string>();
  readonly #inHead = new Set<string>();
  #items = 0;

  addItem({ children }: XmlElement): void {
    const names = children.flatMap((child) => (typeof child === 'string' ? [] : unreadName(child)));
    if (names.length > 0) this.#items += 1;
    for (const name of names) this.#inItems.add(name);
  }

  addOfHead(element: XmlElement): void {
    for (const name of unreadName(element)) this.#inHead.add(name);
  }

  /** One note for the items, and one for the feed itself. */
  notes(): SourceEvent[] {
    const items = this.#items === 1 ? '1 item' : `${this.#items} items`;
    return [...note(this.#inItems, items), ...note(this.#inHead, 'the feed')];
  }
}

const unreadName = ({ name }: XmlElement): string[] =>
  EXTENSION.test(name) && !READ.has(name) ? [name] : [];

function note(names: ReadonlySet<string>, what: string): SourceEvent[] {
  if (names.size === 0) return [];
  const reason = `what ${[...names].join(', ')} say is not kept`;
  return [{ kind: 'fault', fault: { what, reason, isLeftOut: false } }];
}
