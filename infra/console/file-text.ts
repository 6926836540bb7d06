import type { Kind } from './parts/use-draft.ts';

/** A file that an editor has chosen. */
export interface FileText {
  text: string;
  /** The format that the name of the file tells; undefined if it tells none. */
  kind: Kind | undefined;
  /** `empty`, `not-text`: the file has no text; `guessed`: nothing in the file tells its encoding. */
  note?: 'empty' | 'not-text' | 'guessed';
}

const KINDS: readonly [ends: RegExp, kind: Kind][] = [
  [/\.(?:md|markdown)$/i, 'text/markdown'],
  [/\.x?html?$/i, 'text/html'],
];
const META_CHARSET = /<meta\s[^<>]{0,200}?charset\s?=\s?["']?([\w-]{1,40})/i;
/** `meta` must be within these first bytes (HTML Standard, section 13.2.3.2). */
const META_BYTES = 1_024;

/**
 * Decodes a file as the API decodes a body: a byte order mark decides, then valid UTF-8, then `meta charset`
 * of HTML. The API refuses other files. The console reads them as windows-1252, the most frequent of the
 * other encodings, and the editor is asked to check the text.
 */
export function fileText(bytes: Uint8Array, name: string): FileText {
  const kind = KINDS.find(([ends]) => ends.test(name))?.[1];
  if (bytes.length === 0) return { text: '', kind, note: 'empty' };
  const mark = [...bytes.subarray(0, 2)].join();
  if (mark === '255,254') return { text: decoded(bytes, 'utf-16le'), kind };
  if (mark === '254,255') return { text: decoded(bytes, 'utf-16be'), kind };
  if (bytes.includes(0)) return { text: '', kind, note: 'not-text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), kind };
  } catch {
    const declared = META_CHARSET.exec(decoded(bytes.subarray(0, META_BYTES), 'latin1'))?.[1];
    const encoding = encodingOf(declared);
    if (encoding !== undefined) return { text: decoded(bytes, encoding), kind };
    return { text: decoded(bytes, 'windows-1252'), kind, note: 'guessed' };
  }
}

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/**
 * @returns undefined without a label, for an unknown label, and for UTF-8 and UTF-16, because the bytes are
 * neither
 */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined || /^utf/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
