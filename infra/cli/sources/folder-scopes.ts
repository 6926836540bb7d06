import { Problem } from '#shared/model/problem.ts';
import { frontMatter } from '#shared/read/markdown/front-matter.ts';
import { contentPlace } from './content-place.ts';
import { eleventyScope, type FieldScope, type Fields, hugoScopes } from './inherited-fields.ts';
import type { SiteConfig } from './site-config.ts';

/** The page of a section of Hugo, whose `cascade` is for the pages below it. */
const SECTION = /(?:^|\/)_index\.(?:md|markdown|html)$/;
/** A data file of Eleventy, which is for the files of its folder. */
const FOLDER_DATA = /(?:^|\/)([^/]+)\/\1(?:\.11tydata)?\.json$/;

/** Whether a file of a site can give front matter to other files. */
export function mayGiveFields(path: string, { generator }: SiteConfig): boolean {
  if (generator === 'hugo') return SECTION.test(path);
  return generator === 'eleventy' && FOLDER_DATA.test(path);
}

/**
 * The front matter that a file of a site gives to other files.
 *
 * @param path of a file for which `mayGiveFields` is true
 * @returns undefined if the file cannot be read
 */
export function scopesOfFile(path: string, text: string, config: SiteConfig): FieldScope[] | undefined {
  const fields = fieldsIn(text);
  if (fields === undefined) return undefined;
  if (config.generator === 'eleventy') return [eleventyScope(path, fields)];
  const section = `/${contentPlace(path, config).inside}`.replace(/\/_index\.[^/]*$/, '');
  return hugoScopes(fields.cascade, section, config.languages.main);
}

/** Front matter, or the fields of a file in JSON; undefined if they cannot be read. */
export function fieldsIn(text: string): Fields | undefined {
  try {
    return frontMatter(text)?.fields ?? {};
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
