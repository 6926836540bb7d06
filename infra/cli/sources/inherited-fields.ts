import { matchesGlob } from 'node:path';
import { isGiven, listOf } from '#shared/read/markdown/matter-values.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Front matter that a site gives to several files. */
export interface FieldScope {
  fields: Fields;
  /**
   * @param path of the file, relative to the folder of the site
   * @param page of Hugo: the path of the page, such as `/posts/pier`
   */
  hasFile: (path: string, page: string) => boolean;
}

/**
 * The front matter that a file gets from its site. Its own front matter takes precedence.
 *
 * @param scopes those with a higher precedence come later
 */
export function inheritedFields(path: string, page: string, scopes: readonly FieldScope[]): Fields {
  return Object.assign(
    {},
    ...scopes.filter(({ hasFile }) => hasFile(path, page)).map(({ fields }) => fields),
  );
}

/**
 * `defaults` of Jekyll. A longer path takes precedence over a shorter one, and a scope with a type over one without.
 * https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function jekyllScopes(defaults: unknown): FieldScope[] {
  const all = listOf(defaults).map((entry) => {
    const { scope, values } = Object(entry);
    const { path, type } = Object(scope);
    return { path: String(path ?? '').replaceAll(/^\/|\/$/g, ''), type, fields: fieldsOf(values) };
  });
  return all
    .filter(({ type }) => type === undefined || type === 'posts' || type === '')
    .toSorted((a, b) => a.path.length - b.path.length || Number(isGiven(a.type)) - Number(isGiven(b.type)))
    .map(({ path: folder, fields }) => ({
      fields,
      hasFile: (path) =>
        folder === '' ||
        path === folder ||
        path.startsWith(`${folder}/`) ||
        (folder.includes('*') && (matchesGlob(path, folder) || matchesGlob(path, `${folder}/**`))),
    }));
}

/**
 * The scopes of `cascade` of Hugo, in the configuration of the site or in the front matter of a section.
 * https://gohugo.io/content-management/front-matter/#cascade
 *
 * @param section the path of the section, such as `/posts`; empty for the whole site
 * @param language the language of the import
 */
export function hugoScopes(cascade: unknown, section: string, language: string): FieldScope[] {
  return listOf(cascade).map((entry) => {
    const { target, _target, ...fields } = fieldsOf(entry);
    const wanted = fieldsOf(target ?? _target);
    const isFor = (name: string, value: string): boolean =>
      wanted[name] === undefined || listOf(wanted[name]).some((glob) => matchesGlob(value, String(glob)));
    const isForPages = isFor('kind', 'page') && isFor('lang', language) && isFor('environment', 'production');
    return {
      fields,
      hasFile: (_, page) => isForPages && page.startsWith(`${section}/`) && isFor('path', page),
    };
  });
}

/** A data file of Eleventy, such as `posts/posts.json`, which is for the files of its folder. */
export function eleventyScope(file: string, fields: Fields): FieldScope {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return { fields, hasFile: (path) => path.startsWith(folder) };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
