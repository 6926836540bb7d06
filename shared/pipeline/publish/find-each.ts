import type { Files, FoundFile } from '#shared/deliver/files.ts';
import { byFile, type TimelineFile } from '#shared/model/formats.ts';

/** Finds the stored objects of several files concurrently. */
export async function findEach<File extends TimelineFile>(
  kinds: readonly File[],
  keyOf: (file: File) => string,
  files: Files,
): Promise<Record<File, FoundFile>> {
  const found = new Map(
    await Promise.all(kinds.map(async (file) => [file, await files.find(keyOf(file))] as const)),
  );
  return byFile(kinds, (file) => {
    const one = found.get(file);
    if (!one) throw new Error(`no stored object was looked up for ${file}`);
    return one;
  });
}
