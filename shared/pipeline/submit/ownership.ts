import { fragmentAt } from '#shared/identify/identities.ts';
import { isNamed } from '#shared/model/article.ts';
import { idsInGuids } from '#shared/model/guids.ts';
import type { Binding, Identity, IdentityKind } from '#shared/model/identity.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import type { Item } from '#shared/table/table.ts';
import { hasContentOf, isOfFirstRelease } from './first-release.ts';
import type { PreparedSubmission } from './prepare.ts';

interface Owner {
  id: string;
  /**
   * The article; absent if it was erased with an earlier feed of this name. Erasing does not delete identity keys.
   */
  record?: ArticleRecord;
  item: Item;
}

/** The owners of the identity keys of a submission. */
export class Ownership {
  readonly #submission: PreparedSubmission;
  readonly #feed: string;
  readonly #cache: ReadCache;
  readonly #owners = new Map<Identity, Owner>();

  constructor(submission: PreparedSubmission, feed: string, cache: ReadCache) {
    this.#submission = submission;
    this.#feed = feed;
    this.#cache = cache;
    for (const identity of submission.identities) {
      const owner = this.#ownerOf(identity.kind, identity.hash);
      if (owner) this.#owners.set(identity, owner);
    }
  }

  /**
   * The owner of the submission's identity key of this kind. A submission has at most one key of each kind, except of
   * `source`.
   */
  #owner(kind: Exclude<IdentityKind, 'source'>): Owner | undefined {
    const identity = this.#submission.identities.find((one) => one.kind === kind);
    return identity && this.#owners.get(identity);
  }

  #ownerOf(kind: IdentityKind, hash: string): Owner | undefined {
    const item = this.#cache.item(keys.identity(this.#feed, kind, hash));
    if (!item) return undefined;
    const id = String(item.id);
    const record = this.#cache.record(id);
    return { id, item, ...(record && { record }) };
  }

  /** The article with the submission's publisher id. */
  get byId(): ArticleRecord | undefined {
    return this.#owner('id')?.record;
  }

  /** The articles with the submission's source ids, or with a guid that is one of these ids. */
  get bySource(): ArticleRecord[] {
    const { identities, sourceIds } = this.#submission;
    const owners = identities.flatMap((identity) =>
      identity.kind === 'source' ? (this.#owners.get(identity)?.record ?? []) : [],
    );
    const byGuid = idsInGuids(sourceIds).flatMap((id) => this.#cache.record(id) ?? []);
    return [...owners, ...byGuid.filter(({ article }) => article.feed === this.#feed)];
  }

  /** The first article with the submission's URL. */
  get byUrl(): ArticleRecord | undefined {
    const byFragment = this.#owner('fragment')?.record;
    if (byFragment) return byFragment;
    const bare = this.#owner('url');
    return bare?.record && this.#isOneAddress(bare) ? bare.record : undefined;
  }

  /** `/a#b` equals `/a`, but not `/a#c`. */
  #isOneAddress({ item, record }: Owner): boolean {
    const submitted = this.#submission.identities.find(({ kind }) => kind === 'url');
    if (submitted?.fragment === undefined) return true;
    const stored = item.fragment ?? fragmentAt(record?.article.url, submitted.hash);
    return stored === undefined || stored === submitted.fragment;
  }

  /**
   * The article for which the same publisher sent the same body. Only a submission without id and URL has a key of its
   * body.
   */
  get byBody(): ArticleRecord | undefined {
    const record = this.#owner('body')?.record;
    const hasBody = record?.article.state === 'taken_down' || record?.bodyHash === this.#submission.bodyHash;
    return hasBody ? record : undefined;
  }

  /**
   * The article that has or had the same content. An article of release 0.1.0 is returned only if it still has that
   * content.
   */
  get byContent(): ArticleRecord | undefined {
    const record = this.#owner('content')?.record;
    if (record) return record;
    const first = this.#ownerOf('content', this.#submission.firstHash)?.record;
    if (!first || !isOfFirstRelease(first)) return undefined;
    return first.article.state === 'taken_down' || hasContentOf(first, this.#submission) ? first : undefined;
  }

  /**
   * The identity key from which the id of a new article is derived: the strongest one. For an imported article it is
   * the URL, unless another article has or had that URL.
   */
  get first(): Identity {
    const { identities } = this.#submission;
    const [strongest] = identities;
    if (strongest === undefined) throw new Error('a submission has at least its content as identity');
    if (strongest.kind !== 'source') return strongest;
    const address = identities.find(({ kind }) => kind === 'fragment' || kind === 'url');
    return address !== undefined && !this.#owners.has(address) ? address : strongest;
  }

  /** The id of an article that was erased with its feed, by the first identity key of the submission. */
  get formerId(): string | undefined {
    const [first] = this.#submission.identities;
    const owner = first && this.#owners.get(first);
    if (owner) return owner.record ? undefined : owner.id;
    // Release 0.1.0 stored the content under another hash.
    const earlier =
      first?.kind === 'content' ? this.#ownerOf('content', this.#submission.firstHash) : undefined;
    return earlier && !earlier.record ? earlier.id : undefined;
  }

  /**
   * The identity keys to assign to an article. A key of another article is not assigned, unless it is the
   * hash of content or of a body that the other article no longer has.
   */
  bindingsOf(id: string, isStored: (identity: Identity) => boolean = () => true): Binding[] {
    return this.#submission.identities.filter(isStored).flatMap((identity): Binding[] => {
      const owner = this.#owners.get(identity);
      if (!owner) return [identity];
      if (!owner.record)
        return [{ ...identity, previous: owner.id, ...(owner.id !== id && { previousRevision: 0 }) }];
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
 * Whether a submission with the same content is the article itself and not a duplicate. The article must have no
 * publisher id and no URL. The submission must also have neither, or come from the article's publisher.
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

/** Whether the article was read from this body, even if the current rules read it differently. */
export function isSameBody({ bodyHash }: PreparedSubmission, record: ArticleRecord): boolean {
  return bodyHash !== undefined && bodyHash === record.bodyHash && record.article.state !== 'taken_down';
}
