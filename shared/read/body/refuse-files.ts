import { Problem } from '#shared/model/problem.ts';

/** The first characters of files that people send as text; each byte is one character. */
const FILES: readonly (readonly [name: string, start: string])[] = [
  ['a PDF file', '%PDF-'],
  ['an RTF file', '{\\rtf'],
  ['a ZIP file, such as .docx, .odt or .epub', 'PK\x03\x04'],
  ['an old Word file (.doc)', '\xd0\xcf\x11\xe0'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
];

/**
 * Refuses files that are not text. RTF is ASCII, and would become an article whose title is the source of the file.
 *
 * @throws {Problem} `unsupported-media-type`: names the kind of the file
 */
export function refuseFiles(bytes: Uint8Array): void {
  const found = FILES.find(([, start]) => [...start].every((char, at) => bytes[at] === char.charCodeAt(0)));
  if (found === undefined) return;
  throw new Problem(
    'unsupported-media-type',
    `The body is ${found[0]}, not text: save the document as HTML or as plain text, and send that.`,
  );
}
