import * as z from 'zod/mini';
import { LIMITS } from '#shared/settings.ts';
import type { ItemField } from './article.ts';
import {
  field,
  language,
  listOf,
  nameOf,
  personAddress,
  tag,
  textOf,
  webAddress,
  withOwnFields,
} from './field-schemas.ts';
import { MEDIA_TYPE } from './media-type.ts';
import { OWN_FIELDS } from './own-fields.ts';

const MAX_DISTINCT_FROM = 100;

/** An author as in JSON Feed 1.1, or only the name of the author. */
export const authorSchema = z.union(
  [
    withOwnFields({
      name: field(textOf(LIMITS.maxTitleCharacters)),
      url: field(personAddress()),
      avatar: field(webAddress()),
    }),
    textOf(LIMITS.maxTitleCharacters),
  ],
  { error: 'must be a name, or an object with name, url or avatar' },
);

const attachmentSchema = withOwnFields({
  url: webAddress(),
  mime_type: z.string().check(z.regex(MEDIA_TYPE, { error: 'must be a media type, such as audio/mpeg' })),
  title: field(textOf(LIMITS.maxTitleCharacters)),
  size_in_bytes: field(z.int().check(z.minimum(0))),
  // JSON writes larger numbers as 1e+21. Readers that expect whole seconds then refuse the whole feed.
  duration_in_seconds: field(z.number().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER))),
});

/** A date as text; the normalise step parses it. */
function date() {
  return z
    .string()
    .check(
      z.meta({ description: 'A date and time (RFC 3339) or a date; other common formats are read too.' }),
    );
}

/** All fields of `Content` that publishers submit. The compiler reports a field that has no schema. */
type SubmittedField = ItemField | 'id' | 'content_html' | 'content_text' | 'content_markdown';

/**
 * One article in JSON or front matter: the fields of a JSON Feed 1.1 item, each of the right type and within its limit.
 * `null` means that a field is absent. `readFields` removes the publisher's own fields (names that start with `_`)
 * before this check; only the JSON Schema mentions them.
 *
 * The schema does not check whether a date is valid, or whether the article has content.
 */
export const submissionSchema = z
  .strictObject({
    // JSON Feed 1.1: numeric ids are read as strings. Numbers that JSON cannot represent exactly are refused.
    id: field(
      z.union([nameOf(LIMITS.maxPublisherIdCharacters), z.int()], {
        error: 'must be a string or a whole number',
      }),
    ).check(z.meta({ description: 'Your own id of the article. The same id again corrects the article.' })),
    url: field(webAddress()).check(
      z.meta({ description: 'Its address on your site. An article without one gets a page here.' }),
    ),
    external_url: field(webAddress()).check(z.meta({ description: 'The page that the article is about.' })),
    title: field(textOf(LIMITS.maxTitleCharacters)).check(z.meta({ description: 'Plain text.' })),
    summary: field(textOf(LIMITS.maxSummaryCharacters)).check(
      z.meta({ description: 'Plain text. Readers get the start of the content if omitted.' }),
    ),
    content_html: field(z.string()).check(z.meta({ description: 'HTML; unsafe parts are removed.' })),
    content_text: field(z.string()).check(
      z.meta({ description: 'Plain text; an empty line separates paragraphs.' }),
    ),
    content_markdown: field(z.string()).check(z.meta({ description: 'Markdown.' })),
    date_published: field(date()),
    date_modified: field(date()),
    authors: field(listOf(authorSchema, { max: LIMITS.maxAuthors })).check(
      z.meta({
        description:
          'Names, or objects with name, url (a web address, or a mailto URL of one mail address) and avatar.',
      }),
    ),
    author: field(authorSchema).check(
      z.meta({ description: 'As in JSON Feed 1.0: the only author. Ignored if authors is present.' }),
    ),
    tags: field(listOf(tag(), { max: LIMITS.maxTags })).check(
      z.meta({ description: 'Each tag has files of its own.' }),
    ),
    language: field(language()).check(
      z.meta({ description: 'BCP 47, such as en or pt-BR. Detected if omitted.' }),
    ),
    image: field(webAddress()).check(z.meta({ description: 'The address of its main picture.' })),
    banner_image: field(webAddress()).check(z.meta({ description: 'Used if image is absent.' })),
    attachments: field(listOf(attachmentSchema, { max: LIMITS.maxAttachments })).check(
      z.meta({ description: 'Sound, film and other files.' }),
    ),
  } satisfies Record<SubmittedField, z.ZodMiniType> & Record<string, z.ZodMiniType>)
  .check(z.meta(OWN_FIELDS));

/** Characters that XML 1.0 allows (§2.2, `Char`), of which one is not white space: readers trim ids. */
const XML_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is for control characters
  /^(?=\s*\S)[^\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]+$/u;

/** An id of another system's feed. It is published exactly as it was sent. */
export function sourceId() {
  const max = LIMITS.maxSourceIdCharacters;
  return textOf(max).check(
    z.refine((text: string) => XML_CHARACTERS.test(text), {
      error: 'must have one or more visible characters, and only those that XML 1.0 can carry',
    }),
    z.meta({ maxLength: max, minLength: 1, pattern: XML_CHARACTERS.source }),
  );
}

const sourceIdsSchema = z
  .strictObject({
    rss: field(
      z.strictObject({
        guid: sourceId(),
        is_permalink: z.boolean(),
        base: field(webAddress()),
        is_derived: field(
          z.boolean().check(
            z.meta({
              description:
                'true if the item of the old feed had no guid. Then guid is its link, or its link, a space and its date. As long as the url of the article is that link, the article has no guid in RSS files either.',
            }),
          ),
        ),
      }),
    ),
    atom: field(sourceId()),
    json: field(sourceId()),
  })
  .check(
    z.meta({
      description:
        'The ids that an imported article has in its old feeds; each format keeps its own. Only the admin can set them, when the article is created; hubs are not notified of the article.',
    }),
  );

/** The parts of `_feedmill` that a submission can set; others are ignored. */
export const feedmillFieldsSchema = z.object({
  distinct_from: field(
    listOf(z.guid({ error: 'must be the id of an article, a UUID' }), { max: MAX_DISTINCT_FROM }),
  ),
  source_ids: field(sourceIdsSchema),
});
