import { omitNullish } from '#shared/model/field-schemas.ts';
import { canonicalLanguage } from '#shared/model/language-tag.ts';
import { MEDIA_TYPE } from '#shared/model/media-type.ts';
import { type OwnFields, ownFields } from '#shared/model/own-fields.ts';
import { personAddressFault, webAddressFault } from '#shared/model/web-address.ts';
import { valueFaults } from '#shared/read/json/value-faults.ts';
import { LIMITS } from '#shared/settings.ts';
import { parseDate } from '#shared/text/dates.ts';
import { htmlToText } from '#shared/text/html-to-text.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import type { SourceArticle, SourceFault } from './source.ts';

type Attachment = NonNullable<SourceArticle['attachments']>[number];

/** Media types by the ending of a file name, for files without a media type in the feed. */
const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

/** A person as the source names them. */
export interface SourcePerson {
  name?: string | undefined;
  url?: string | undefined;
  avatar?: string | undefined;
  own?: OwnFields;
}

/**
 * Converts texts of a source to fields that the API accepts. An address, date or language that cannot be
 * converted is reported as a fault, and so is everything that is cut.
 */
export class ArticleFields {
  readonly faults: SourceFault[] = [];
  readonly #line: number | undefined;
  readonly #base: string | undefined;
  readonly #what: string;

  /**
   * @param what title or id of the item, for messages
   * @param base against which relative addresses are resolved
   */
  constructor(what: string, base: string | undefined, line: number | undefined) {
    this.#what = what;
    this.#base = base;
    this.#line = line;
  }

  fault(reason: string): void {
    this.faults.push({
      ...(this.#line !== undefined && { line: this.#line }),
      what: this.#what,
      reason,
      isLeftOut: false,
    });
  }

  /**
   * An absolute http or https address.
   *
   * @param faultOf what is wrong with an absolute address; undefined if the API accepts it
   */
  address(
    field: string,
    text: string | undefined,
    base = this.#base,
    faultOf = webAddressFault,
  ): string | undefined {
    const trimmed = text?.trim() ?? '';
    if (trimmed === '') return undefined;
    const resolved = URL.parse(trimmed) === null ? URL.parse(trimmed, base)?.href : trimmed;
    if (resolved === undefined) {
      this.fault(`${field} "${trimmed}" is relative, and the source names no address: use --base URL`);
      return undefined;
    }
    const reason = faultOf(resolved);
    if (reason === undefined) return resolved;
    // Feeds often have blanks and other characters in addresses, which a browser would encode.
    const encoded = URL.parse(resolved)?.href;
    if (encoded !== undefined && faultOf(encoded) === undefined) return encoded;
    this.fault(`${field} "${trimmed}" ${reason}`);
    return undefined;
  }

  /** A date in the form of the API: a date and time of RFC 3339, or only the day if the source has only a day. */
  date(field: string, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const parsed = parseDate(text);
    if (parsed === undefined) {
      this.fault(`${field} "${text}" cannot be read as a date`);
      return undefined;
    }
    return parsed.precision === 'time' ? parsed.instant.replace('.000Z', 'Z') : parsed.instant.slice(0, 10);
  }

  /** A title or a name as one line of plain text, even if the feed contains escaped HTML in it. */
  line(
    field: string,
    text: string | undefined,
    maxCharacters: number = LIMITS.maxTitleCharacters,
  ): string | undefined {
    const clean = cleanLine(plainText(text ?? ''));
    if (clean === '') return undefined;
    const characters = [...clean];
    if (characters.length <= maxCharacters) return clean;
    this.fault(`${field} has ${characters.length} characters and was cut to ${maxCharacters}`);
    return `${characters
      .slice(0, maxCharacters - 1)
      .join('')
      .trimEnd()}…`;
  }

  summary(html: string | undefined): string | undefined {
    return html === undefined
      ? undefined
      : this.line('summary', htmlToText(html), LIMITS.maxSummaryCharacters);
  }

  tags(texts: readonly string[]): string[] | undefined {
    const clean = texts.flatMap((text) => this.line('tag', text, LIMITS.maxTagCharacters) ?? []);
    return this.#atMost('tags', [...new Set(clean)], LIMITS.maxTags);
  }

  authors(given: readonly SourcePerson[]): SourceArticle['authors'] {
    const named = given.flatMap(({ own, ...texts }) => {
      const name = this.line('author', texts.name);
      const url = this.address('author url', texts.url, this.#base, personAddressFault);
      const avatar = this.address('author avatar', texts.avatar);
      const known = omitNullish({ name, url, avatar });
      return Object.keys(known).length > 0 ? [{ ...known, ...own }] : [];
    });
    const keyOf = ({ name, url, avatar }: SourcePerson) => name ?? url ?? avatar;
    const distinct = named.filter(
      (person, index) => named.findIndex((one) => keyOf(one) === keyOf(person)) === index,
    );
    return this.#atMost('authors', distinct, LIMITS.maxAuthors);
  }

  /** The publisher's own fields of an object (`_name`), except those that the API does not accept. */
  own(object: object): OwnFields {
    const { _feedmill: _, ...given } = ownFields(object);
    const accepted = Object.entries(given).filter(([name, value]) => {
      const fault = valueFaults({ [name]: value })[0];
      if (fault !== undefined) this.fault(`${fault.pointer} ${fault.detail}`);
      return fault === undefined;
    });
    return Object.fromEntries(accepted);
  }

  language(tag: string | undefined): string | undefined {
    if (tag === undefined || tag.trim() === '') return undefined;
    const known = canonicalLanguage(tag.trim().replaceAll('_', '-'));
    if (known === undefined) this.fault(`language "${tag}" is not a language tag`);
    return known;
  }

  attachment(given: {
    url: string | undefined;
    type: string | undefined;
    size?: string | undefined;
    seconds?: string | undefined;
    title?: string | undefined;
  }): Attachment[] {
    const url = this.address('attachment', given.url);
    if (url === undefined) return [];
    const type = given.type?.trim().toLowerCase() ?? '';
    const ending = /\.([a-z0-9]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
    const size = /^\d+$/.test(given.size?.trim() ?? '') ? Number(given.size) : 0;
    const seconds = secondsOf(given.seconds);
    const title = this.line('attachment title', given.title);
    return [
      {
        url,
        mime_type: MEDIA_TYPE.test(type) ? type : (TYPES_BY_ENDING[ending] ?? 'application/octet-stream'),
        ...(title !== undefined && { title }),
        ...(size > 0 && Number.isSafeInteger(size) && { size_in_bytes: size }),
        ...(seconds !== undefined && { duration_in_seconds: seconds }),
      },
    ];
  }

  attachments(all: readonly Attachment[]): Attachment[] | undefined {
    const distinct = all.filter(({ url }, index) => all.findIndex((one) => one.url === url) === index);
    return this.#atMost('attachments', distinct, LIMITS.maxAttachments);
  }

  #atMost<Item>(field: string, items: Item[], max: number): Item[] | undefined {
    if (items.length > max) this.fault(`has ${items.length} ${field}; only the first ${max} are used`);
    return items.length === 0 ? undefined : items.slice(0, max);
  }
}

const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|br|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?\/?>/gi;
const REFERENCE = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;

/** Converts a title to plain text: many feeds have HTML in titles. `<` and `&` of a plain title are kept. */
function plainText(text: string): string {
  const withoutTags = text.replace(INLINE_TAG, '');
  if (!REFERENCE.test(withoutTags)) return withoutTags;
  // `<` is a character of the title here, so it is escaped, and `htmlToText` decodes only references.
  return htmlToText(withoutTags.replaceAll('<', '&lt;'));
}

/** Converts a duration of a podcast, such as `90`, `1:30` or `1:02:03`, to seconds. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d+(?::\d{1,2}){0,2}(?:\.\d+)?$/.test(text.trim())) return undefined;
  const seconds = text
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds > 0 && seconds <= Number.MAX_SAFE_INTEGER ? seconds : undefined;
}
