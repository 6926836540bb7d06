import type { Draft } from '#shared/model/draft.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import { HEAD_ATTRIBUTES, toHead } from '#shared/table/article-item.ts';
import { keys } from '#shared/table/keys.ts';
import type { SubmitContext } from './submission.ts';

/**
 * Checks that `distinct_from` names other articles of the same feed, which may be taken down. Any other id would have
 * no effect, and the sender would not notice. A correction without `distinct_from` costs no read.
 *
 * @param target the id of the submitted article
 * @throws {Problem} `invalid-article` with each id that is not another article of the feed
 */
export async function checkDistinctFrom(
  target: string,
  { distinct_from: ids = [] }: Draft,
  { table, feed }: Pick<SubmitContext, 'table' | 'feed'>,
): Promise<void> {
  if (ids.length === 0) return;
  const items = await table.batchGet([...new Set(ids)].map(keys.article), HEAD_ATTRIBUTES);
  const named = new Set(
    [...items.values()]
      .map(toHead)
      .filter((head) => head.feed === feed && head.id !== target)
      .map(({ id }) => id),
  );
  const errors = ids.flatMap((id, index) =>
    named.has(id)
      ? []
      : [
          {
            pointer: `/_feedmill/distinct_from/${index}`,
            detail: 'must be the id of another article of the feed',
          },
        ],
  );
  if (errors.length > 0) throw invalidProblem('invalid-article', errors);
}
