import type { SourceEvent } from './source.ts';

/** Says why a file of a folder is not imported. */
export function leftOutFile(file: string, reason: string): SourceEvent {
  return { kind: 'fault', fault: { file, what: file, reason, isLeftOut: true } };
}
