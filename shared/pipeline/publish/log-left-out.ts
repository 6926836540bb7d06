import { count, type LogEvent } from '#shared/model/log-event.ts';

/** A reason in a log line: the line is for reading, and many can be in one. */
const MAX_REASON_CHARACTERS = 300;

/**
 * Notes what is missing from the published files although it should be in them: articles that no file can hold, and
 * archives that could not be sealed. An alarm counts them (`LeftOut`), and the log says which and why.
 *
 * @param leftOut what is wrong, by what is left out
 */
export function logLeftOut(event: LogEvent, leftOut: ReadonlyMap<string, unknown>): void {
  if (leftOut.size === 0) return;
  const reasons = [...leftOut].map(
    ([name, why]) => `${name}: ${String(why).slice(0, MAX_REASON_CHARACTERS)}`,
  );
  count(event, 'left_out', leftOut.size);
  event.left_out_reasons = [event.left_out_reasons ?? [], ...reasons].flat().join('; ');
}
