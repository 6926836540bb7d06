import type { SourceEvent, SourceFault } from './source.ts';

export function leftOut(fault: Omit<SourceFault, 'isLeftOut'>): SourceEvent {
  return { kind: 'fault', fault: { ...fault, isLeftOut: true } };
}

export function leftOutSource(reason: string): SourceEvent {
  return leftOut({ what: 'the source', reason });
}

/**
 * A file that is not imported.
 *
 * @param knownBy address or publisher id, if it could have been published
 */
export function leftOutFile(file: string, reason: string, knownBy?: string): SourceEvent {
  return leftOut({ file, what: file, reason, ...(knownBy !== undefined && { knownBy }) });
}
