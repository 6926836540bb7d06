import { tagKey } from '#shared/model/timeline.ts';
import { IdempotentAnswers } from '#shared/store/idempotent-answers.ts';
import type { Known } from '#shared/store/known.ts';
import { keys } from '#shared/table/keys.ts';
import { candidateIds } from './decide.ts';
import type { Line, SubmitContext } from './submission.ts';

/** Reads all that the decisions on some submissions can need: three batches, whatever their number. */
export async function loadKnown(
  known: Known,
  lines: readonly Line[],
  { feed, caller }: SubmitContext,
): Promise<void> {
  const identityKeys = ({ prepared }: Line) =>
    prepared.identities.map(({ kind, hash }) => keys.identity(feed, kind, hash));
  await known.load([
    keys.feed(feed),
    ...lines.flatMap(identityKeys),
    ...lines.flatMap(({ prepared }) => prepared.content.tags.map((tag) => keys.tag(feed, tagKey(tag)))),
    ...lines.flatMap(({ submission }) => IdempotentAnswers.keysOf(submission.idempotent, caller)),
  ]);

  const named = lines.flatMap((line) => [
    ...identityKeys(line).flatMap((key) => known.item(key)?.id ?? []),
    ...(line.submission.target === undefined ? [] : [line.submission.target]),
    ...IdempotentAnswers.keysOf(line.submission.idempotent, caller).flatMap(
      (key) => known.item(key)?.id ?? [],
    ),
  ]);
  // Content that is known already is compared with nothing and gets no new anchors.
  const isNewContent = ({ prepared }: Line) =>
    known.item(keys.identity(feed, 'content', prepared.hash)) === undefined;
  const fresh = lines.filter(isNewContent);
  const anchorKeys = fresh.flatMap(({ prepared }) =>
    prepared.anchors.map((anchor) => keys.anchor(feed, anchor)),
  );
  await known.load(anchorKeys, [...new Set(named.map(String))]);

  const originals = named.flatMap((id) => {
    const article = known.record(String(id))?.article;
    return article?.state === 'near_duplicate' && article.duplicate_of ? [article.duplicate_of] : [];
  });
  if (originals.length > 0) await known.load([], originals);
  await known.loadCandidates(fresh.flatMap(({ prepared }) => candidateIds(prepared.anchors, feed, known)));
}
