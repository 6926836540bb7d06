import { fieldsIn, textsOf } from './config-fields.ts';
import type { ContentFolder } from './content-place.ts';
import type { Fields } from './inherited-fields.ts';

/**
 * Languages of a site of Hugo, in lower case. Each of them has a feed of its own.
 *
 * `isMainInFolder`: addresses of the main language begin with its name
 */
export interface SiteLanguages {
  main: string;
  others: readonly string[];
  isMainInFolder: boolean;
}

/**
 * The files of a site of Hugo that have one part of the configuration each, and are named after that part. A language in
 * the name, such as in `params.fr.toml`, says that the part is of this language.
 */
export const CONFIG_PARTS =
  /^config\/_default\/(cascade|languages|params|permalinks)(?:\.([a-z]{2,3}(?:-[a-z0-9]+)*))?\.(?:toml|ya?ml|json)$/i;

/** A configuration with its parts that are in files of their own, such as `{permalinks: …}`. */
export function withParts(fields: Fields, parts: ReadonlyMap<string, string>): Fields {
  const whole: Record<string, unknown> = { ...fields };
  const languages: Record<string, object> = { ...Object(fields.languages) };
  for (const [file, text] of parts) {
    const [, name = '', language] = CONFIG_PARTS.exec(file) ?? [];
    const part = fieldsIn(file, text);
    if (language !== undefined)
      languages[language] = { ...languages[language], ...(name === 'languages' ? part : { [name]: part }) };
    else if (name === 'languages') Object.assign(languages, part);
    else whole[name] = part;
  }
  return { ...whole, ...(Object.keys(languages).length > 0 && { languages }) };
}

/** A configuration of Hugo in which the settings of the main language take precedence over those of the site. */
export function ofMainLanguage(fields: Fields): Fields {
  const { main } = languagesIn(fields);
  const all: [string, unknown][] = Object.entries(Object(fields.languages ?? {}));
  const { contentDir: _, ...own } = Object(all.find(([name]) => name.toLowerCase() === main)?.[1]);
  const params = { ...Object(fields.params), ...Object(own.params) };
  return { ...fields, ...own, ...(Object.keys(params).length > 0 && { params }) };
}

/**
 * The folders of the content: those of languages, and the folder of the site if the main language has no other. A
 * folder comes before the folder that contains it.
 */
export function hugoFolders({ contentDir, languages, defaultContentLanguage }: Fields): ContentFolder[] {
  const folderOf = (value: unknown): string[] =>
    typeof value === 'string' && value !== '' ? [value.replaceAll(/^\.?\/|\/$/g, '')] : [];
  const ofLanguages = Object.entries(Object(languages ?? {})).flatMap(([name, settings]) =>
    folderOf(Object(settings).contentDir ?? Object(settings).contentdir).map((path) => ({
      path,
      language: name.toLowerCase(),
    })),
  );
  const [path = 'content'] = folderOf(contentDir);
  const main = mainLanguage(defaultContentLanguage);
  const isUsed = ofLanguages.some((one) => one.language === main || one.path === path);
  const all = [...ofLanguages, ...(isUsed ? [] : [{ path }])];
  return all.toSorted((a, b) => b.path.length - a.path.length);
}

export function languagesIn({
  languages,
  defaultContentLanguage,
  defaultContentLanguageInSubdir: inSubfolder,
}: Fields): SiteLanguages {
  const main = mainLanguage(defaultContentLanguage);
  const names = Object.keys(Object(languages ?? {})).map((name) => name.toLowerCase());
  const others = names.filter((name) => name !== main);
  return { main, others, isMainInFolder: String(inSubfolder) === 'true' };
}

const mainLanguage = (value: unknown): string => String(value ?? 'en').toLowerCase();

export function hugoPermalinks({ permalinks }: Record<string, unknown>): Record<string, string> {
  const { page, ...sections } = Object(permalinks ?? {});
  return textsOf({ ...sections, ...Object(page ?? {}) });
}
