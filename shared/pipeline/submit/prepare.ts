import { hash as hashWith } from 'node:crypto';
import { anchorsOf, keptAnchorsOf } from '#shared/identify/anchors.ts';
import { contentHash } from '#shared/identify/content-hash.ts';
import { contentHashBeforeLinks } from '#shared/identify/content-hash-before-links.ts';
import { identitiesOf } from '#shared/identify/identities.ts';
import { refusalHashes } from '#shared/identify/refusal-hashes.ts';
import { encodeSketch, type Sketch, sketchOf } from '#shared/identify/sketch.ts';
import {
  type AppliedRule,
  type Article,
  type Content,
  contentOf,
  type SourceIds,
} from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import type { Identity } from '#shared/model/identity.ts';
import type { Converters } from '#shared/normalise/converters.ts';
import { normalise } from '#shared/normalise/normalise.ts';
import type { ArticleRecord } from '#shared/table/article-item.ts';

/** The edition of the rules for normalising. Increase it when the same submission would get other content. */
const EDITION = 2;

/** A submission with everything that can be computed without the table. */
export interface PreparedSubmission {
  /** ISO 8601, UTC; the date of an article without a date. */
  receivedAt: string;
  content: Content;
  applied: AppliedRule[];
  publisherId?: string;
  distinctFrom?: string[];
  sourceIds?: SourceIds;
  version?: string;
  hold?: boolean;
  identities: Identity[];
  /** The result of `refusalHashes`. */
  refusals: string[];
  /** The result of `contentHash`. */
  hash: string;
  /** Computes the content that release 0.1.0 would have stored (decision 140). */
  asFirstReleased: () => Content;
  /**
   * The content hash as release 0.1.0 computed it, without links. It finds articles that release 0.1.0 stored.
   */
  firstHash: string;
  /** `contentHash` of what release 0.1.0 would have stored, for comparison. */
  firstContentHash: string;
  /** Hash of the body and its publisher; absent for lines of a batch. */
  bodyHash?: string;
  /** The body, if it is a raw text. */
  rawText?: string;
  sketch: Sketch;
  sketchBytes: Uint8Array;
  /** Anchors by which near duplicates are looked up. */
  anchors: string[];
  /** Anchors under which the article is stored. */
  keptAnchors: string[];
}

export interface PrepareOptions extends Converters {
  /** The id of the article in the path; a publisher id that equals it is ignored. */
  target?: string | undefined;
  /** Publisher of the token. */
  publisher: string;
}

/**
 * Normalises a draft and computes its identity keys, hashes, sketch and anchors.
 *
 * @param options with the converters that the draft needs: `loadConverters`
 * @throws {Problem} `invalid-article` with all invalid fields
 */
export function prepare(
  draft: Draft,
  receivedAt: string,
  { target, publisher, ...converters }: PrepareOptions,
): PreparedSubmission {
  const { content, tree, applied } = normalise(draft, { receivedAt, ...converters });
  const publisherId = draft.id === target ? undefined : draft.id;
  const bodyHash =
    draft.body_hash === undefined ? undefined : hashWith('sha256', `${publisher}\n${draft.body_hash}`);
  const hash = contentHash(content, tree);
  const identities = identitiesOf(content, hash, { publisherId, bodyHash, sourceIds: draft.source_ids });
  const asFirstReleased = (): Content =>
    normalise(draft, { receivedAt, isFirstRelease: true, ...converters }).content;
  const isKnownByItsHtml =
    !identities.some(({ kind }) => kind === 'id' || kind === 'source' || kind === 'url') &&
    (draft.content_html ?? draft.content_markdown) !== undefined;
  const first = isKnownByItsHtml ? asFirstReleased() : content;
  return {
    receivedAt,
    content,
    applied,
    ...(publisherId !== undefined && { publisherId }),
    ...(draft.distinct_from !== undefined && { distinctFrom: draft.distinct_from }),
    ...(draft.version !== undefined && { version: draft.version }),
    ...(draft.hold !== undefined && { hold: draft.hold }),
    ...(draft.source_ids !== undefined && { sourceIds: draft.source_ids }),
    identities,
    refusals: refusalHashes(content, hash, publisherId),
    hash,
    asFirstReleased,
    firstHash: contentHashBeforeLinks(first),
    firstContentHash: first === content ? hash : contentHash(first),
    ...(bodyHash !== undefined && { bodyHash }),
    ...(draft.raw_text !== undefined && { rawText: draft.raw_text }),
    ...comparisonOf(content),
  };
}

/**
 * The stored content of an article as a submission to another article.
 *
 * @param publisherId of the other article
 */
export function prepareStored(
  { article, hash, bodyHash }: ArticleRecord,
  receivedAt: string,
  publisherId: string | undefined,
): PreparedSubmission {
  const content = contentOf(article);
  return {
    receivedAt,
    content,
    applied: [],
    ...(publisherId !== undefined && { publisherId }),
    identities: identitiesOf(content, hash, { publisherId }),
    refusals: refusalHashes(content, hash, publisherId),
    hash,
    asFirstReleased: () => content,
    firstHash: contentHashBeforeLinks(content),
    firstContentHash: hash,
    ...(bodyHash !== undefined && { bodyHash }),
    ...comparisonOf(content),
  };
}

function comparisonOf(
  content: Content,
): Pick<PreparedSubmission, 'sketch' | 'sketchBytes' | 'anchors' | 'keptAnchors'> {
  const sketch = sketchOf(content);
  return {
    sketch,
    sketchBytes: encodeSketch(sketch),
    anchors: anchorsOf(sketch),
    keptAnchors: keptAnchorsOf(sketch),
  };
}

/**
 * The `holdBody` of the article after a submission: the hash of the body that withheld it. A submission without `hold`,
 * such as a patch, does not change this hash.
 */
export function holdBodyAfter(
  { hold, bodyHash }: PreparedSubmission,
  before: ArticleRecord | undefined,
): string | undefined {
  if (hold === undefined) return before?.holdBody;
  return hold ? bodyHash : undefined;
}

/** The record of an article with the hash and sketch of a submission, and the current edition. */
export function recordAs(
  article: Article,
  submission: PreparedSubmission,
  before?: ArticleRecord,
): ArticleRecord {
  const { hash, bodyHash, sketchBytes } = submission;
  const holdBody = holdBodyAfter(submission, before);
  return {
    article,
    hash,
    edition: EDITION,
    ...(bodyHash !== undefined && { bodyHash }),
    ...(holdBody !== undefined && { holdBody }),
    sketch: sketchBytes,
  };
}
