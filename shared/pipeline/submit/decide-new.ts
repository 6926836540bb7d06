import { articleId } from '#shared/identify/article-id.ts';
import { derivedFrom } from '#shared/identify/identities.ts';
import { apiPathOf } from '#shared/model/addresses.ts';
import { type Article, hasPublisherId } from '#shared/model/article.ts';
import { checkConditions } from '#shared/model/conditions.ts';
import { create, type NearDuplicate } from '#shared/model/lifecycle.ts';
import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import type { Decision, DecisionInput } from './decision.ts';
import { firstContentHint } from './hint.ts';
import { nearestOther } from './nearest-other.ts';
import { recordAs } from './prepare.ts';
import { onlyAdminImports } from './refused-source-ids.ts';
import { refusingRecord, takenDownProblem } from './taken-down.ts';

export function decideNew(input: DecisionInput): Decision {
  const { submission, content, options, feed, cache, ownership, meta } = input;
  const { refusals, publisherId, sourceIds, version, distinctFrom = [] } = submission;
  // If the submission and a taken-down article both have a publisher id, an equal URL does not make them one article.
  const sharedAddress = publisherId !== undefined && content.url !== undefined ? refusals[1] : undefined;
  for (const refusal of refusals) {
    const record = refusingRecord(refusal, feed, cache);
    const isShared = record && refusal === sharedAddress && hasPublisherId(record.article);
    if (record && !isShared) throw takenDownProblem(record.article);
  }
  if (sourceIds !== undefined && !options.isAdmin) throw onlyAdminImports();
  const id = ownership.formerId ?? articleId(feed.feed, derivedFrom(ownership.first));
  // If an article has this id, it was created with this content, and has been corrected or has got a publisher id or a
  // URL since. The submission has only the content, so it is a duplicate of that article.
  const namesake = cache.record(id)?.article;
  if (namesake) return { outcome: duplicateOfFirstContent(namesake) };
  checkConditions(options, undefined);
  const near = sourceIds === undefined ? nearestOther(input, id, distinctFrom) : undefined;
  if (near && feed.near_duplicates === 'reject') throw nearDuplicateProblem(near, feed.feed);
  const isNear = near !== undefined && feed.near_duplicates === 'flag';
  const held = submission.hold ? 'held' : isNear ? 'near_duplicate' : undefined;
  const article = create(
    content,
    {
      id,
      feed: feed.feed,
      ...(publisherId !== undefined && { publisher_id: publisherId }),
      ...(sourceIds && { source_ids: sourceIds }),
      ...(submission.distinctFrom && { distinct_from: distinctFrom }),
      ...(near && { near }),
      ...(version !== undefined && { version }),
      held,
    },
    meta,
  );
  const outcome =
    held === 'near_duplicate' ? 'near_duplicate' : article.state === 'scheduled' ? 'scheduled' : 'created';
  return {
    outcome: { outcome, article, ...near },
    change: {
      after: recordAs(article, submission),
      bind: ownership.bindingsOf(id),
      isImport: sourceIds !== undefined,
    },
  };
}

/** The outcome of a submission without id and URL, if the article had the same content when it was created. */
function duplicateOfFirstContent(article: Article): Outcome {
  return { outcome: 'duplicate', article, duplicate_of: article.id, hint: firstContentHint(article) };
}

function nearDuplicateProblem(near: NearDuplicate, feed: string): Problem {
  const { duplicate_of } = near;
  return new Problem(
    'near-duplicate',
    `Near duplicate of the article ${duplicate_of}: to correct that article, PUT ${apiPathOf({ feed, id: duplicate_of })}.`,
    { extra: { ...near } },
  );
}
