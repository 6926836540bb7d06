import { tagKey } from '#shared/model/timeline.ts';
import { IdempotentAnswers } from '#shared/store/idempotent-answers.ts';
import type { ReadCache } from '#shared/store/read-cache.ts';
import { keys } from '#shared/table/keys.ts';
import { candidateOfFirstRelease } from './decide.ts';
import { saysTheSame } from './first-release.ts';
import { candidateIds } from './nearest.ts';
import type { Line, SubmitContext } from './submission.ts';

/** Reads all that the decisions on some submissions can need: three batches, whatever their number. */
export async function loadReadCache(
  known: ReadCache,
  lines: readonly Line[],
  { feed, caller, world }: SubmitContext,
): Promise<void> {
  const contentKeys = ({ prepared: { hash, firstHash } }: Line) =>
    [hash, firstHash].map((one) => keys.identity(feed, 'content', one));
  const identityKeys = (line: Line) => [
    ...line.prepared.identities.map(({ kind, hash }) => keys.identity(feed, kind, hash)),
    ...contentKeys(line),
  ];
  const refusalKeys = ({ prepared }: Line) =>
    prepared.refusals.map((hash) => keys.identity(feed, 'refused', hash));
  await known.load([
    keys.feed(feed),
    ...lines.flatMap(identityKeys),
    ...lines.flatMap(refusalKeys),
    ...lines.flatMap(({ prepared }) => prepared.content.tags.map((tag) => keys.tag(feed, tagKey(tag)))),
    ...lines.flatMap(({ submission }) => IdempotentAnswers.keysOf(submission.idempotent, caller)),
  ]);

  const named = lines.flatMap((line) => [
    ...[...identityKeys(line), ...refusalKeys(line)].flatMap((key) => known.item(key)?.id ?? []),
    ...(line.submission.target === undefined ? [] : [line.submission.target]),
    ...IdempotentAnswers.keysOf(line.submission.idempotent, caller).flatMap(
      (key) => known.item(key)?.id ?? [],
    ),
  ]);
  // Content that is known already is compared with nothing and gets no new anchors.
  const isNewContent = (line: Line) => contentKeys(line).every((key) => known.item(key) === undefined);
  const anchorKeys = (some: readonly Line[]) =>
    some.flatMap(({ prepared }) => prepared.anchors.map((anchor) => keys.anchor(feed, anchor)));
  const fresh = lines.filter(isNewContent);
  await known.load(anchorKeys(fresh), [...new Set(named.map(String))]);

  // Compared after all: its owner is gone or has other content now, or the article itself is held, or was.
  const isComparedAfterAll = (line: Line) => {
    const owners = contentKeys(line).map((key) => known.record(String(known.item(key)?.id)));
    const own = [...identityKeys(line).map((key) => known.item(key)?.id), line.submission.target];
    return (
      !owners.some((owner) => owner && saysTheSame(owner, line.prepared)) ||
      own.some((id) => known.record(String(id))?.article.duplicate_of !== undefined)
    );
  };
  const late = lines.filter((line) => !isNewContent(line) && isComparedAfterAll(line));
  const originals = named.flatMap((id) => known.record(String(id))?.article.duplicate_of ?? []);
  if (late.length > 0 || originals.length > 0) await known.load(anchorKeys(late), originals);
  const compared = [...fresh, ...late];
  await known.loadCandidates(compared.flatMap(({ prepared }) => candidateIds(prepared.anchors, feed, known)));
  // Of articles of the first release alone, and no more once they are corrected or come again.
  const act = { publisher: caller.publisher, at: world.now() };
  const earlier = fresh.flatMap(({ prepared }) => candidateOfFirstRelease(prepared, feed, known, act) ?? []);
  if (earlier.length > 0) await known.load([], earlier);
}
