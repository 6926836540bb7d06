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
  const identityKeys = ({ prepared: { identities, firstHash } }: Line) => [
    ...identities.map(({ kind, hash }) => keys.identity(feed, kind, hash)),
    ...(firstHash === undefined ? [] : [keys.identity(feed, 'content', firstHash)]),
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
  const isNewContent = ({ prepared }: Line) =>
    known.item(keys.identity(feed, 'content', prepared.hash)) === undefined;
  const anchorKeys = (some: readonly Line[]) =>
    some.flatMap(({ prepared }) => prepared.anchors.map((anchor) => keys.anchor(feed, anchor)));
  const fresh = lines.filter(isNewContent);
  await known.load(anchorKeys(fresh), [...new Set(named.map(String))]);

  // Compared after all: its owner is gone or has other content now, or the article itself is held, or was.
  const isComparedAfterAll = (line: Line) => {
    const owner = known.record(String(known.item(keys.identity(feed, 'content', line.prepared.hash))?.id));
    const own = [...identityKeys(line).map((key) => known.item(key)?.id), line.submission.target];
    return (
      owner?.hash !== line.prepared.hash ||
      own.some((id) => known.record(String(id))?.article.duplicate_of !== undefined)
    );
  };
  const late = lines.filter((line) => !isNewContent(line) && isComparedAfterAll(line));
  const originals = named.flatMap((id) => known.record(String(id))?.article.duplicate_of ?? []);
  if (late.length > 0 || originals.length > 0) await known.load(anchorKeys(late), originals);
  const compared = [...fresh, ...late];
  await known.loadCandidates(compared.flatMap(({ prepared }) => candidateIds(prepared.anchors, feed, known)));
}
