import type { Outcome } from '#shared/model/outcome.ts';
import { Problem } from '#shared/model/problem.ts';
import { Known } from '#shared/store/known.ts';
import { eraseIfGone } from './erase-if-gone.ts';
import { loadKnown } from './load-known.ts';
import { Pack, writeAnchors } from './pack.ts';
import { prepare } from './prepare.ts';
import type { Line, Submission, SubmitContext } from './submission.ts';
import { untilAccepted } from './until-accepted.ts';

/**
 * Stores one submission, or finds that there is nothing to store. When it returns, what it says is durable.
 *
 * @throws {Problem} for everything that the sender can act on; nothing was changed then
 */
export async function submit(submission: Submission, context: SubmitContext): Promise<Outcome> {
  const prepared = prepare(submission.draft, context.world.now(), {
    target: submission.target,
    publisher: context.caller.publisher,
  });
  return await submitLine({ submission, prepared }, context);
}

/** The same, for what is prepared already. */
export async function submitLine(line: Line, context: SubmitContext): Promise<Outcome> {
  const { table, bodies } = context;
  return await untilAccepted('the article', context, async () => {
    const known = new Known(table, bodies);
    await loadKnown(known, [line], context);
    const pack = new Pack(known, context);
    await pack.add(line);
    const { results, anchors, hasNew } = await pack.commit();
    await Promise.all([writeAnchors(anchors, context), hasNew && eraseIfGone(context)]);
    const [result] = results;
    if (result === undefined) throw new Error('a pack of one has one result');
    if (result instanceof Problem) throw result;
    return result;
  });
}
