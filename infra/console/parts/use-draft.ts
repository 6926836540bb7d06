import { useState } from 'preact/hooks';
import type { Fields } from '../draft.ts';
import { mediaTypeOf } from '../media-type-of.ts';
import type { WORDS } from '../words.ts';
import { useKept } from './use-kept.ts';

export type Kind = keyof typeof WORDS.compose.kinds;
type Edits = Partial<Fields>;

/**
 * The text in the box, and what the editor chose for it: its format, fields and lines to keep. These choices
 * stay while the editor changes the text. If another text replaces the whole text, they are dropped, and
 * `putBack` restores the fields.
 *
 * @param name identifies the draft
 */
export function useDraft(name: string) {
  const [text, setText] = useKept(`text ${name}`, '');
  const [chosenKind, setKind] = useKept<Kind | undefined>(`kind ${name}`, undefined);
  const [edits, setEdits] = useKept<Edits>(`fields ${name}`, {});
  const [kept, setKept] = useKept<readonly string[]>(`keep ${name}`, []);
  const [dropped, setDropped] = useState<Edits>();
  /** Drops the choices that were made for the earlier text. */
  function startOver(): void {
    setKind(undefined);
    setKept([]);
    if (Object.keys(edits).length > 0) setDropped(edits);
    setEdits({});
  }
  return {
    text,
    kind: chosenKind ?? mediaTypeOf(text),
    edits,
    /** Keys of the removed lines that the editor keeps. */
    kept,
    setKind,
    setEdits,
    startOver,
    setText(next: string): void {
      if (next.trim() === '') startOver();
      setText(next);
    },
    keepLine: (key: string, isKept: boolean) =>
      setKept(isKept ? [...kept, key] : kept.filter((other) => other !== key)),
    /** Restores the fields that were dropped with the earlier text; undefined if none were dropped. */
    putBack:
      dropped &&
      (() => {
        setEdits(dropped);
        setDropped(undefined);
      }),
    clear(): void {
      startOver();
      setText('');
      setDropped(undefined);
    },
  };
}
