import { anchorsOf, keptAnchorsOf } from '#shared/identify/anchors.ts';
import { contentHash } from '#shared/identify/content-hash.ts';
import { identitiesOf } from '#shared/identify/identities.ts';
import { refusalHashes } from '#shared/identify/refusal-hashes.ts';
import { encodeSketch, type Sketch, sketchOf } from '#shared/identify/sketch.ts';
import type { AppliedRule, Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { Identity } from '#shared/model/identity.ts';
import { normalise } from '#shared/normalise/normalise.ts';

/** The edition of normalising that `prepare` does: raised where the same submission would become another content. */
export const EDITION = 2;

/** A submission with all that can be said of it without looking at the table. */
export interface Prepared {
  /** ISO 8601, UTC: also what an article without a date is dated by. */
  receivedAt: string;
  content: Content;
  applied: AppliedRule[];
  publisherId?: string;
  distinctFrom?: string[];
  identities: Identity[];
  /** `refusalHashes`. */
  refusals: string[];
  /** `contentHash`: the last of the identities. */
  hash: string;
  /** What the first release would have stored of it: decision 140. Worked out where it is asked for. */
  asFirstReleased: () => Content;
  /** The content hash of that, where nothing but its content can tell the article. */
  firstHash?: string;
  sketch: Sketch;
  sketchBytes: Uint8Array;
  /** Under these the articles are found that share words with it. */
  anchors: string[];
  /** Under these it is found itself. */
  keptAnchors: string[];
}

/**
 * Normalises a draft and works out what it can be known by.
 *
 * @param target the id of the article that the request names: the same as publisher's id, it is none
 * @throws {Problem} `invalid-article`, naming every bad field
 */
export function prepare(draft: Draft, receivedAt: string, target?: string): Prepared {
  const { content, applied } = normalise(draft, { receivedAt });
  const publisherId = draft.id === target ? undefined : draft.id;
  const identities = identitiesOf(content, publisherId);
  const sketch = sketchOf(content);
  const isKnownByItsHtml =
    identities.length === 1 && (draft.content_html ?? draft.content_markdown) !== undefined;
  const asFirstReleased = (): Content => normalise(draft, { receivedAt, isFirstRelease: true }).content;
  return {
    receivedAt,
    content,
    applied,
    ...(publisherId !== undefined && { publisherId }),
    ...(draft.distinct_from !== undefined && { distinctFrom: draft.distinct_from }),
    identities,
    refusals: refusalHashes(content, publisherId),
    hash: identities.at(-1)?.hash ?? '',
    asFirstReleased,
    ...(isKnownByItsHtml && { firstHash: contentHash(asFirstReleased()) }),
    sketch,
    sketchBytes: encodeSketch(sketch),
    anchors: anchorsOf(sketch),
    keptAnchors: keptAnchorsOf(sketch),
  };
}
