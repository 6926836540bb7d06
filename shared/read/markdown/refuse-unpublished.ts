import type { Draft } from '#shared/model/draft.ts';
import { errorAt } from '#shared/model/field-errors.ts';
import { invalidProblem } from '#shared/model/invalid-problem.ts';
import type { Problem } from '#shared/model/problem.ts';
import { parseDate } from '#shared/text/dates.ts';
import { isPlainObject } from '../json/value-faults.ts';
import type { GivenFields } from './given-fields.ts';
import { asText, isBooleanValue } from './matter-values.ts';

/** Fields that say that readers must not see the article, each with the value that says so. */
const NOT_PUBLIC_IF: Readonly<Record<string, boolean>> = {
  draft: true,
  isdraft: true,
  published: false,
  publish: false,
  ispublished: false,
  unpublished: true,
  // The plugin Digital Garden of Obsidian.
  dgpublish: false,
  public: false,
  ispublic: false,
  private: true,
  // A page of Grav without an address, and a bundle of Hugo without a page.
  routable: false,
  headless: true,
};

/** Fields that keep a page out of the lists and feeds of its site, each with the value that does so. */
const NOT_LISTED_IF: Readonly<Record<string, boolean>> = {
  unlisted: true,
  hidden: true,
  hide: true,
  // Plugins and themes of VuePress, Hexo and Hugo.
  feed: false,
  rss: false,
  article: false,
  hiddeninrss: true,
  hiddenfromrss: true,
  hiddenfromfeed: true,
  excludefromrss: true,
  excludefromfeed: true,
};

/** The field with which plugins of generators protect a post. */
const PASSWORD = 'password';

/** Values of `status` and `visibility` of an article that is not public, as WordPress, Ghost and Pelican write them. */
const NOT_PUBLIC_STATUS =
  /^(?:draft|private|pending|hidden|unpublished|in progress|idea|todo|unlisted|protected|members|paid|tiers|skip|trash)$/i;
const STATUS = ['status', 'poststatus', 'visibility'];

/** The tables with which Hugo decides whether it renders and lists a page. */
const BUILD = /^_?build$/i;

/**
 * Refuses an article that is not published, or not listed, according to its front matter. A published article
 * cannot be withdrawn from all readers. Fields for menus, home pages or search engines are ignored.
 *
 * @throws {Problem} `invalid-article`
 */
export function refuseUnpublished(given: GivenFields, matter: Readonly<Record<string, unknown>>): void {
  const password = given.get(PASSWORD);
  given.use(PASSWORD);
  if (password.name !== undefined && `${password.value}`.trim() !== '') {
    const detail =
      'must not be given: a feed cannot protect an article; send the article when everybody may read it';
    throw unpublishedProblem([password.name], detail);
  }
  for (const key of STATUS) {
    const { name, value } = given.get(key);
    if (name === undefined || typeof value !== 'string' || !NOT_PUBLIC_STATUS.test(value.trim())) continue;
    throw unpublishedProblem([name], asDraft(value.trim()));
  }
  refuseMarks(given, NOT_PUBLIC_IF, asDraft);
  refuseMarks(given, NOT_LISTED_IF, asUnlisted);
  refuseUnbuilt(matter);
}

function refuseMarks(
  given: GivenFields,
  marks: Readonly<Record<string, boolean>>,
  detailOf: (value: string) => string,
): void {
  for (const [key, mark] of Object.entries(marks)) {
    const { name, value } = given.get(key);
    if (name === undefined) continue;
    if (isBooleanValue(value, mark)) throw unpublishedProblem([name], detailOf(String(mark)));
    if (isBooleanValue(value, !mark)) given.use(key);
  }
}

/** https://gohugo.io/content-management/build-options/ */
function refuseUnbuilt(matter: Readonly<Record<string, unknown>>): void {
  for (const [name, build] of Object.entries(matter)) {
    if (!BUILD.test(name) || !isPlainObject(build)) continue;
    for (const [option, value] of Object.entries(build))
      if (/^(?:render|list)$/i.test(option) && /^(?:never|false)$/i.test(String(value)))
        throw unpublishedProblem([name, option], asUnlisted(String(value)));
  }
}

/** The fields after whose date Hugo (`expiryDate`, `unpublishDate`) and Grav (`unpublish_date`) do not publish a page. */
const EXPIRY = ['expirydate', 'unpublishdate'];

/** When an article expires according to its front matter; undefined without a date that can be read. */
export function expiryIn(given: GivenFields): Draft['expiry'] {
  const { name, value } = given.get(EXPIRY.find((key) => given.has(key)) ?? '');
  const instant = parseDate(asText(value) ?? '')?.instant;
  return name === undefined || instant === undefined ? undefined : { path: [name], instant };
}

/**
 * Refuses an article that has expired: the generator of its site does not publish it either.
 *
 * @param now ISO 8601
 * @throws {Problem} `invalid-article`
 */
export function refuseExpired({ path, instant }: NonNullable<Draft['expiry']>, now: string): void {
  if (instant > now) return;
  const detail = `must not be in the past: the article expired on ${instant.slice(0, 10)}; remove the field if readers may see the article`;
  throw unpublishedProblem(path, detail);
}

const asDraft = (value: string): string =>
  `must not be ${value}: drafts are not accepted; send the article when it is ready`;

const asUnlisted = (value: string): string =>
  `must not be ${value}: it keeps the article out of the lists of its site, and a feed is a list; remove the field if everybody may find the article`;

/** The member `draft` tells a client that sends a folder to skip the file. */
function unpublishedProblem(pointer: readonly string[], detail: string): Problem {
  return invalidProblem('invalid-article', [errorAt(pointer, detail)], { extra: { draft: true } });
}
