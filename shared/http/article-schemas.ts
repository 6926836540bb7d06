import * as z from 'zod/mini';
import { ARTICLE_STATES, type DateInferenceField, type ItemField } from '#shared/model/article.ts';
import { OWN_FIELDS } from '#shared/model/own-fields.ts';

export const instant = z.iso.datetime({ offset: true });
export const articleId = z.guid().check(
  z.meta({
    description:
      'A UUID. The guid in feeds is urn:uuid: followed by this id. Imported articles keep their old guids.',
  }),
);
export const similarity = z.number().check(z.minimum(0), z.maximum(1));

/** The publisher's own fields are returned under the names with which they were submitted. */
export const author = z
  .strictObject({
    name: z.optional(z.string()),
    url: z.optional(z.string()),
    avatar: z.optional(z.string()),
  })
  .check(z.meta(OWN_FIELDS));
const attachment = z
  .strictObject({
    url: z.string(),
    mime_type: z.string(),
    title: z.optional(z.string()),
    size_in_bytes: z.optional(z.int()),
    duration_in_seconds: z.optional(z.number()),
  })
  .check(z.meta(OWN_FIELDS));

export const HISTORY_OUTCOMES = [
  'created',
  'scheduled',
  'updated',
  'near_duplicate',
  'published',
  'taken_down',
  'restored',
] as const;
const historyOutcome = z.enum(HISTORY_OUTCOMES);

const historyEntry = z.strictObject({
  at: instant,
  publisher: z.string(),
  outcome: historyOutcome,
  revision: z.int(),
  hash: z.string(),
});

const seen = z.strictObject({ visible_at: instant, told_at: z.optional(instant) }).check(
  z.meta({
    description:
      'When the first feed file with the article was written, and when hubs were notified of it. Only in the answer of GET for one article.',
  }),
);

const sourceIds = z
  .strictObject({
    rss: z.optional(
      z.strictObject({
        guid: z.string(),
        is_permalink: z.boolean(),
        base: z.optional(z.string()),
        is_derived: z.optional(z.boolean()),
      }),
    ),
    atom: z.optional(z.string()),
    json: z.optional(z.string()),
  })
  .check(z.meta({ description: 'The ids that an imported article had in its old feeds, by format.' }));

const itemFields = {
  url: z.optional(z.string()),
  external_url: z.optional(z.string()),
  title: z.optional(z.string()),
  summary: z.optional(z.string()),
  date_published: instant,
  date_modified: z.optional(instant),
  authors: z.array(author),
  tags: z.array(z.string()),
  language: z.optional(z.string()),
  image: z.optional(z.string()),
  attachments: z.optional(z.array(attachment)),
} satisfies Record<ItemField, z.ZodMiniType>;
const inferences = {
  date_precision: z.optional(z.enum(['year', 'month', 'day'])),
  date_inferred: z.optional(z.literal(true)),
} satisfies Record<DateInferenceField, z.ZodMiniType>;

/** An article in lists: all fields except the content. */
export const head = z.strictObject({
  id: articleId,
  ...itemFields,
  _feedmill: z.strictObject({
    feed: z.string(),
    publisher_id: z.optional(z.string()),
    source_ids: z.optional(sourceIds),
    state: z.enum(ARTICLE_STATES),
    version: z.optional(z.string()),
    revision: z.int(),
    received_at: instant,
    updated_at: instant,
    ...inferences,
    final: z.optional(z.literal(true)),
    duplicate_of: z.optional(articleId),
    similarity: z.optional(similarity),
    distinct_from: z.optional(z.array(articleId)),
    history: z.array(historyEntry),
    seen: z.optional(seen),
    omitted: z.optional(z.array(z.string())).check(
      z.meta({
        description:
          'Fields that are omitted because the article is too large for one answer. Only articles that older releases stored can be that large.',
      }),
    ),
  }),
});

export const article = z
  .extend(head, {
    content_html: z.optional(z.string()),
    content_text: z.optional(z.string()),
  })
  .check(z.meta(OWN_FIELDS));

export const replayedArticle = z
  .strictObject({ id: articleId, _feedmill: z.strictObject({ feed: z.string(), revision: z.int() }) })
  .check(
    z.meta({
      description:
        'Takes the place of the article in an answer that is repeated for an Idempotency-Key, if the article has changed since the first answer.',
    }),
  );

/** The rules that changed a submission while it was read. */
export const applied = z.array(
  z.strictObject({
    rule: z.string(),
    on: z.optional(z.string()).check(z.meta({ description: 'An excerpt of what the rule changed.' })),
    text: z
      .optional(z.string())
      .check(z.meta({ description: 'What the rule removed from the body; at most 1,000 characters.' })),
    at: z.optional(z.int()).check(
      z.meta({
        description:
          'Identifies the removed text: the number of its line in text/plain, or its number among the removed pieces of a page. Send it in the query parameter keep to leave the text in the article.',
      }),
    ),
    kept: z
      .optional(z.literal(true))
      .check(z.meta({ description: 'true if the text is in the article because keep names it.' })),
  }),
);

/** The article of a dry run: not stored, so without an id. */
export const normalised = z
  .strictObject({
    ...itemFields,
    content_html: z.string(),
    content_text: z.string(),
    _feedmill: z.strictObject({
      ...inferences,
      applied,
    }),
  })
  .check(z.meta(OWN_FIELDS));
