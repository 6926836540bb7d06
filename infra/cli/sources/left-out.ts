import type { SourceEvent, SourceFault } from './source.ts';

/** Says why an item is not imported. */
export function leftOut(fault: Omit<SourceFault, 'isLeftOut'>): SourceEvent {
  return { kind: 'fault', fault: { ...fault, isLeftOut: true } };
}

/** Says why nothing of a source is imported. */
export function leftOutSource(reason: string): SourceEvent {
  return leftOut({ what: 'the source', reason });
}

/**
 * Says why a file of a folder is not imported.
 *
 * @param knownBy the address or publisher id of its article, if an earlier import of this file could have published it
 */
export function leftOutFile(file: string, reason: string, knownBy?: string): SourceEvent {
  return leftOut({ file, what: file, reason, ...(knownBy !== undefined && { knownBy }) });
}
