import { fragmentAt } from '#shared/identify/identities.ts';
import { isNamed } from '#shared/model/article.ts';
import type { Binding, Identity, IdentityKind } from '#shared/model/identity.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import type { Item } from '#shared/table/table.ts';
import { hasContentOf, isOfFirstRelease } from './first-release.ts';
import type { PreparedSubmission } from './prepare.ts';

/** Who owns an identity. */
interface Owner {
  id: string;
  /** Absent where a feed of this name was deleted: its articles are gone, but their identities are not. */
  record?: ArticleRecord;
  /** The row of the identity. */
  item: Item;
}

/** Who owns the identities of a submission. */
export class Ownership {
  readonly #submission: PreparedSubmission;
  readonly #feed: string;
  readonly #cache: ReadCache;
  readonly #owners = new Map<IdentityKind, Owner>();

  constructor(submission: PreparedSubmission, feed: string, cache: ReadCache) {
    this.#submission = submission;
    this.#feed = feed;
    this.#cache = cache;
    for (const { kind, hash } of submission.identities) {
      const owner = this.#ownerOf(kind, hash);
      if (owner) this.#owners.set(kind, owner);
    }
  }

  #ownerOf(kind: IdentityKind, hash: string): Owner | undefined {
    const item = this.#cache.item(keys.identity(this.#feed, kind, hash));
    if (!item) return undefined;
    const id = String(item.id);
    const record = this.#cache.record(id);
    return { id, item, ...(record && { record }) };
  }

  /** The article that the publisher's id names. */
  get byId(): ArticleRecord | undefined {
    return this.#owners.get('id')?.record;
  }

  /** The first owner of the address. */
  get byUrl(): ArticleRecord | undefined {
    const byFragment = this.#owners.get('fragment')?.record;
    if (byFragment) return byFragment;
    const bare = this.#owners.get('url');
    return bare?.record && this.#isOneAddress(bare) ? bare.record : undefined;
  }

  /** `u` and `u#a` are one address, `u#a` and `u#b` are two. */
  #isOneAddress({ item, record }: Owner): boolean {
    const own = this.#submission.identities.find(({ kind }) => kind === 'url');
    if (own?.fragment === undefined) return true;
    const theirs = item.fragment ?? fragmentAt(record?.article.url, own.hash);
    return theirs === undefined || theirs === own.fragment;
  }

  /** The article that came as the same body, from the same publisher, with nothing else to know it by. */
  get byBody(): ArticleRecord | undefined {
    const record = this.#owners.get('body')?.record;
    const isIt = record?.article.state === 'taken_down' || record?.bodyHash === this.#submission.bodyHash;
    return isIt ? record : undefined;
  }

  /** The article that has, or once had, the content; of those that the first release stored only one that has it still. */
  get byContent(): ArticleRecord | undefined {
    const record = this.#owners.get('content')?.record;
    if (record) return record;
    const first = this.#ownerOf('content', this.#submission.firstHash)?.record;
    if (!first || !isOfFirstRelease(first)) return undefined;
    return first.article.state === 'taken_down' || hasContentOf(first, this.#submission) ? first : undefined;
  }

  /** The id that an article has whose feed was deleted, by the first identity of the submission. */
  get formerId(): string | undefined {
    const [first] = this.#submission.identities;
    const owner = first && this.#owners.get(first.kind);
    if (owner) return owner.record ? undefined : owner.id;
    // The first release stored its content.
    const earlier =
      first?.kind === 'content' ? this.#ownerOf('content', this.#submission.firstHash) : undefined;
    return earlier && !earlier.record ? earlier.id : undefined;
  }

  /**
   * The identities that become an article's own. What another one has stays with that one, but for content and bodies that
   * are not its any more.
   */
  bindingsOf(id: string, isStored: (identity: Identity) => boolean = () => true): Binding[] {
    return this.#submission.identities.filter(isStored).flatMap((identity): Binding[] => {
      const owner = this.#owners.get(identity.kind);
      if (!owner) return [identity];
      if (!owner.record) return [{ ...identity, previous: owner.id }];
      if (owner.id === id || !this.#isGivenUp(identity, owner.record)) return [];
      return [{ ...identity, previous: owner.id, previousRevision: owner.record.article.revision }];
    });
  }

  #isGivenUp({ kind, hash }: Identity, record: ArticleRecord): boolean {
    if (record.article.state === 'taken_down') return false;
    if (kind === 'content') return !hasContentOf(record, this.#submission);
    return kind === 'body' && record.bodyHash !== hash;
  }
}

/**
 * Whether the same content from this publisher is the article itself, not a copy of it: it has nothing else to be known by,
 * and the submission has nothing else, or is the publisher's first one that has.
 */
export function isIdentifiedByContent(
  submission: PreparedSubmission,
  { article }: ArticleRecord,
  publisher: string,
): boolean {
  if (isNamed(article)) return false;
  const hasName = submission.identities.some(({ kind }) => kind === 'id' || kind === 'url');
  return !hasName || article.history[0]?.publisher === publisher;
}

/** Whether the body is one that the article was read from, whatever the rules make of it now. */
export function isSameBody({ bodyHash }: PreparedSubmission, record: ArticleRecord): boolean {
  return bodyHash !== undefined && bodyHash === record.bodyHash && record.article.state !== 'taken_down';
}
