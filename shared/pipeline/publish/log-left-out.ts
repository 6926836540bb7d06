import { addLines, count, type LogEvent } from '#shared/model/log-event.ts';

/** The maximum number of characters of a reason, because a log line can contain many reasons. */
const MAX_REASON_CHARACTERS = 300;

/**
 * Logs articles and archives that are missing from the published files, with the reason. The alarm `LeftOut`
 * counts them.
 *
 * @param leftOut the reason, by the name of the missing article or archive
 */
export function logLeftOut(event: LogEvent, leftOut: ReadonlyMap<string, unknown>): void {
  if (leftOut.size === 0) return;
  const reasons = [...leftOut].map(
    ([name, why]) => `${name}: ${String(why).slice(0, MAX_REASON_CHARACTERS)}`,
  );
  count(event, 'left_out', leftOut.size);
  addLines(event, 'left_out_reasons', reasons);
}
