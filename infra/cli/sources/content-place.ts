/** A folder with the pages of a site. Its path is not part of addresses. */
export interface ContentFolder {
  /** Without a slash at the end. */
  path: string;
  /** The language of its pages, if each language of the site has a folder. */
  language?: string;
}

/** Where a file is in the content of a site. */
export interface ContentPlace {
  /** The path below the folder of the content; the whole path if the file is in no such folder. */
  inside: string;
  isContent: boolean;
  /** The language of the file, as its folder or its name says; empty if neither says it. */
  language: string;
}

/** @param folders a folder comes before the folder that contains it */
export function contentPlace(path: string, { folders }: { folders: readonly ContentFolder[] }): ContentPlace {
  for (const { path: folder, language = languageInName(path) } of folders) {
    const at = `/${path}`.indexOf(`/${folder}/`);
    if (at >= 0) return { inside: path.slice(at + folder.length + 1), isContent: true, language };
  }
  return { inside: path, isContent: false, language: languageInName(path) };
}

/** The path of a page of Hugo, such as `/posts/pier`. */
export const pagePath = (path: string, site: { folders: readonly ContentFolder[] }): string =>
  `/${contentPlace(path, site).inside.replace(/(?:\/index)?\.[^./]+$/, '')}`;

/** The language in the name of a file, such as `fr` of `posts/pier.fr.md`; empty if there is none. */
function languageInName(path: string): string {
  return (/\.([a-z]{2,3}(?:-[a-z0-9]+)*)\.[^./]+$/i.exec(path)?.[1] ?? '').toLowerCase();
}
