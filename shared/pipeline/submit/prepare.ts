import { createHash } from 'node:crypto';
import { anchorsOf, keptAnchorsOf } from '#shared/identify/anchors.ts';
import { contentHash } from '#shared/identify/content-hash.ts';
import { contentHashBeforeLinks } from '#shared/identify/content-hash-before-links.ts';
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
export interface PreparedSubmission {
  /** ISO 8601, UTC: also what an article without a date is dated by. */
  receivedAt: string;
  content: Content;
  applied: AppliedRule[];
  publisherId?: string;
  distinctFrom?: string[];
  identities: Identity[];
  /** `refusalHashes`. */
  refusals: string[];
  /** `contentHash`. */
  hash: string;
  /** What the first release would have stored of it: decision 140. Worked out where it is asked for. */
  asFirstReleased: () => Content;
  /** The content hash by the rules of the first release, which did not count links, to find what it stored. */
  firstHash: string;
  /** `contentHash` of what it would have stored, to compare with that. */
  firstContentHash: string;
  /** Hash of the body and of its publisher; absent where the article was not sent as a body of its own. */
  bodyHash?: string;
  /** The body, where it is a raw text. */
  rawText?: string;
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
 * @param publisher whose token sends it
 * @throws {Problem} `invalid-article`, naming every bad field
 */
export function prepare(
  draft: Draft,
  receivedAt: string,
  { target, publisher }: { target?: string | undefined; publisher: string },
): PreparedSubmission {
  const { content, applied } = normalise(draft, { receivedAt });
  const publisherId = draft.id === target ? undefined : draft.id;
  const bodyHash =
    draft.body_hash === undefined
      ? undefined
      : createHash('sha256').update(`${publisher}\n${draft.body_hash}`).digest('hex');
  const hash = contentHash(content);
  const identities = identitiesOf(content, hash, { publisherId, bodyHash });
  const asFirstReleased = (): Content => normalise(draft, { receivedAt, isFirstRelease: true }).content;
  const isKnownByItsHtml =
    !identities.some(({ kind }) => kind === 'id' || kind === 'url') &&
    (draft.content_html ?? draft.content_markdown) !== undefined;
  const first = isKnownByItsHtml ? asFirstReleased() : content;
  const sketch = sketchOf(content);
  return {
    receivedAt,
    content,
    applied,
    ...(publisherId !== undefined && { publisherId }),
    ...(draft.distinct_from !== undefined && { distinctFrom: draft.distinct_from }),
    identities,
    refusals: refusalHashes(content, publisherId),
    hash,
    asFirstReleased,
    firstHash: contentHashBeforeLinks(first),
    firstContentHash: first === content ? hash : contentHash(first),
    ...(bodyHash !== undefined && { bodyHash }),
    ...(draft.raw_text !== undefined && { rawText: draft.raw_text }),
    sketch,
    sketchBytes: encodeSketch(sketch),
    anchors: anchorsOf(sketch),
    keptAnchors: keptAnchorsOf(sketch),
  };
}
