import { omitNullish } from '#shared/model/field-schemas.ts';
import { atomEntry, personOf } from './atom-entry.ts';
import type { FeedSurroundings } from './feed-entry.ts';
import { leftOut } from './left-out.ts';
import { rssEntry } from './rss-entry.ts';
import { Skipped } from './skipped.ts';
import type { SourceEvent, SourceFeed, SourceOptions } from './source.ts';
import { SourceIdsOf } from './source-ids.ts';
import { UnreadElements } from './unread-elements.ts';
import { authorName, wordpressEntry } from './wordpress-entry.ts';
import { WordpressParts } from './wordpress-parts.ts';
import { childOf, textIn, textOf } from './xml-content.ts';
import { type XmlElement, type XmlItemEvent, XmlItems } from './xml-items.ts';

/** Reads an RSS (0.9x, 1.0, 2.0) or Atom (0.3, 1.0) feed, or a WordPress export, piece by piece. */
export class FeedXml {
  readonly #items = new XmlItems();
  readonly #ids: SourceIdsOf;
  readonly #url: string | undefined;
  readonly #head: XmlElement[] = [];
  readonly #authorNames = new Map<string, string>();
  readonly #skipped = new Skipped();
  readonly #unread = new UnreadElements();
  readonly #parts = new WordpressParts();
  #isWordpress = false;
  #root = '';
  #lang: string | undefined;
  #isHeadGiven = false;

  /** @param ids shared by the pages of one feed, so that an item on two pages is imported once */
  constructor({ url, ids = new SourceIdsOf() }: SourceOptions & { ids?: SourceIdsOf }) {
    this.#url = url;
    this.#ids = ids;
  }

  write(text: string): SourceEvent[] {
    return this.#items.write(text).flatMap((event) => this.#eventsOf(event));
  }

  end(): SourceEvent[] {
    const events = this.#items.end().flatMap((event) => this.#lastEventsOf(event));
    if (this.#root === '')
      return [leftOut({ line: 1, what: 'the source', reason: 'has no element of XML: it is not a feed' })];
    if (!ROOTS.has(this.#root) && events.every(({ kind }) => kind !== 'entry') && !this.#isHeadGiven)
      return [
        leftOut({
          line: 1,
          what: 'the source',
          reason: `has <${this.#root}> as its first element: it is not a feed or an export that can be read`,
        }),
      ];
    const waiting = this.#parts.rest().flatMap((post) => this.#post(post));
    return [...this.#headOnce(), ...events, ...waiting, ...this.#skipped.notes(), ...this.#unread.notes()];
  }

  /**
   * Like `#eventsOf`, but leaves out an item if the file ends before its id, because the item would permanently get
   * another id.
   */
  #lastEventsOf(event: XmlItemEvent): SourceEvent[] {
    if (event.kind !== 'item' || !event.element.isUnclosed || hasId(event.element))
      return this.#eventsOf(event);
    const what = textOf(event.element, 'title', 'atom:title') ?? 'an item';
    return [
      ...this.#headOnce(),
      leftOut({ line: event.element.line, what, reason: 'the file ends before its id' }),
    ];
  }

  #eventsOf(event: XmlItemEvent): SourceEvent[] {
    switch (event.kind) {
      case 'entities': {
        const reason = 'declares entities, which are not expanded: &name; stays in the text';
        return [{ kind: 'fault', fault: { line: event.line, what: 'the source', reason, isLeftOut: false } }];
      }
      case 'root':
        this.#root = event.name;
        this.#lang = event.lang;
        return [];
      case 'head':
        this.#addHead(event.element);
        return [];
      case 'too-large':
        return [
          ...this.#headOnce(),
          leftOut({ line: event.line, what: 'an item', reason: 'is larger than 16 MiB' }),
        ];
      case 'item':
        return [...this.#headOnce(), ...this.#entry(event.element)];
    }
  }

  #addHead(element: XmlElement): void {
    if (element.name === 'wp:wxr_version') this.#isWordpress = true;
    const author = element.name === 'wp:author' ? authorName(element) : undefined;
    if (author !== undefined) this.#authorNames.set(...author);
    // The categories and terms of an export are not needed, and an export can have thousands of them.
    else if (!element.name.startsWith('wp:')) this.#head.push(element);
    this.#unread.addOfHead(element);
  }

  #entry(element: XmlElement): SourceEvent[] {
    const isAtom = element.name !== 'item';
    const title = textOf(element, 'title', 'atom:title');
    if (element.isUnclosed && element.children.length === 0)
      return [leftOut({ line: element.line, what: 'an item', reason: 'has no content and no end' })];
    const events = this.#entryEvents(element, isAtom);
    if (!element.isUnclosed) return events;
    const reason = 'is not closed: the file may have been cut, so its content may end early';
    const fault = { line: element.line, what: title ?? 'an item', reason, isLeftOut: false };
    return [...events, { kind: 'fault', fault }];
  }

  #entryEvents(element: XmlElement, isAtom: boolean): SourceEvent[] {
    if (this.#isWordpress) return this.#parts.add(element).flatMap((post) => this.#post(post));
    const feed = this.#surroundings();
    this.#unread.addItem(element);
    return isAtom ? atomEntry(element, feed, this.#skipped) : rssEntry(element, feed);
  }

  #post(element: XmlElement): SourceEvent[] {
    return wordpressEntry(element, this.#surroundings(), {
      authorNames: this.#authorNames,
      skipped: this.#skipped,
      parts: this.#parts,
    });
  }

  #surroundings(): FeedSurroundings {
    const isAtom = ATOM_ROOTS.has(this.#root);
    return {
      ids: this.#ids,
      base: this.#baseOf(),
      authors: isAtom ? this.#headNamed('atom:author', 'author').map(personOf) : [],
    };
  }

  #baseOf(): string | undefined {
    return this.#homePage() ?? this.#url;
  }

  #headNamed(...names: string[]): XmlElement[] {
    return this.#head.filter(({ name }) => names.includes(name));
  }

  #headText(...names: string[]): string | undefined {
    return this.#headNamed(...names)
      .map((element) => textIn(element).trim())
      .find((text) => text !== '');
  }

  /** The cover of a podcast, or the picture of the feed. */
  #icon(): string | undefined {
    const [cover] = this.#headNamed('itunes:image');
    const ofRss = this.#headNamed('image').map((image) => textOf(image, 'url'));
    const icon = cover?.attributes.href ?? this.#headText('atom:icon', 'icon') ?? ofRss[0];
    return icon === undefined ? undefined : URL.parse(icon, this.#baseOf())?.href;
  }

  /** The absolute address of the home page. */
  #homePage(): string | undefined {
    const link = this.#headText('link');
    if (link === undefined) return this.#headLink('alternate');
    return URL.parse(link, onSource(this.#headNamed('link')[0]?.base, this.#url))?.href;
  }

  /** An absolute address. A relative address is resolved against `xml:base`, or against the address of the source. */
  #headLink(relation: string): string | undefined {
    const link = this.#headNamed('atom:link', 'link').find(
      ({ attributes }) => (attributes.rel ?? 'alternate') === relation && attributes.href !== undefined,
    );
    return link === undefined
      ? undefined
      : URL.parse(link.attributes.href ?? '', onSource(link.base, this.#url))?.href;
  }

  /**
   * The first call, before the first entry, returns the event for the feed itself; later calls return nothing. So the
   * event does not contain elements of the feed after its first entry.
   */
  #headOnce(): SourceEvent[] {
    if (this.#isHeadGiven) return [];
    this.#isHeadGiven = true;
    const isAtom = ATOM_ROOTS.has(this.#root);
    const next = this.#headLink('prev-archive') ?? this.#headLink('next');
    const id = isAtom ? this.#headText('atom:id', 'id') : undefined;
    const feed: SourceFeed = {
      format: this.#isWordpress ? 'wxr' : isAtom ? 'atom' : 'rss',
      ...omitNullish({
        title: this.#headText('title', 'atom:title'),
        description: this.#headText('description', 'atom:subtitle', 'subtitle', 'atom:tagline'),
        // A backup of Google Takeout has only the id of the blog.
        home_page_url: this.#homePage() ?? (id?.startsWith(BLOGGER_ID) ? this.#url : undefined),
        language: this.#headText('language', 'dc:language') ?? this.#lang,
        icon: this.#icon(),
        rights: this.#headText('copyright', 'atom:rights', 'rights', 'dc:rights'),
        atom_id: liveId(id),
        next,
      }),
    };
    return [{ kind: 'feed', feed }];
  }
}

/** `xml:base`, which may itself be relative to the address of the source. */
function onSource(base: string | undefined, url: string | undefined): string | undefined {
  return base === undefined ? url : (URL.parse(base, url)?.href ?? url);
}

function hasId(element: XmlElement): boolean {
  return (
    element.attributes['rdf:about'] !== undefined ||
    [textOf(element, 'guid', 'atom:id', 'id'), textOf(element, 'link')].some((text) => text !== undefined) ||
    childOf(element, 'atom:link', 'link')?.attributes.href !== undefined
  );
}

/** The id of the live feed. In a backup of Blogger, this id has the ending `.archive`. */
function liveId(id: string | undefined): string | undefined {
  return id?.replace(/^(tag:blogger\.com,1999:blog-\d+)\.archive$/, '$1');
}

/** The start of the id of every blog of Blogger. */
const BLOGGER_ID = 'tag:blogger.com,1999:blog-';
const ATOM_ROOTS = new Set(['atom:feed', 'feed', 'atom:entry', 'entry']);
const ROOTS = new Set([...ATOM_ROOTS, 'rss', 'rdf:RDF', 'RDF', 'channel']);
