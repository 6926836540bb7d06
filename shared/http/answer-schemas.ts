import * as z from 'zod/mini';
import { ARTICLE_STATES } from '#shared/model/article.ts';
import { feedPatchSchema, feedSettingsSchema } from '#shared/model/feed-settings-schema.ts';
import { field } from '#shared/model/field-schemas.ts';
import { FEED_FILE_KINDS } from '#shared/model/formats.ts';
import { OWN_FIELDS } from '#shared/model/own-fields.ts';
import { PROBLEMS } from '#shared/model/problem.ts';
import { feedmillFieldsSchema, submissionSchema } from '#shared/model/submission.ts';
import { tokenRequestSchema } from '#shared/model/token-request-schema.ts';
import { UNSTORED_OUTCOMES } from '#shared/model/unstored-outcome.ts';
import {
  applied,
  article,
  articleId,
  author,
  HISTORY_OUTCOMES,
  head,
  instant,
  normalised,
  replayedArticle,
  similarity,
} from './article-schemas.ts';
import { CSRF_HEADER } from './session-cookie.ts';

const outcome = z.enum(['created', 'scheduled', 'updated', 'unchanged', 'duplicate', 'near_duplicate']);

const problem = z.strictObject({
  type: z.enum(Object.keys(PROBLEMS)),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  documentation: z
    .optional(z.string())
    .check(
      z.meta({ description: 'The address of a page that explains this type of problem and what to do.' }),
    ),
  errors: z.optional(
    z.array(
      z.union([
        z.strictObject({ pointer: z.string(), detail: z.string() }),
        z.strictObject({ parameter: z.string(), detail: z.string() }),
        z.strictObject({ header: z.string(), detail: z.string() }),
      ]),
    ),
  ),
  duplicate_of: z.optional(articleId),
  similarity: z.optional(similarity),
  articles: z.optional(z.array(articleId)),
  article: z.optional(articleId),
  taken_down_at: z.optional(instant),
  draft: z
    .optional(z.literal(true))
    .check(z.meta({ description: 'The front matter says that the article is a draft.' })),
});

const feed = z.strictObject({
  feed: z.string(),
  title: z.string(),
  description: z.optional(z.string()),
  home_page_url: z.optional(z.string()),
  language: z.optional(z.string()),
  authors: z.optional(z.array(author)),
  icon: z.optional(z.string()),
  rights: z.optional(z.string()),
  near_duplicates: z.enum(['flag', 'reject', 'allow']),
  ttl_minutes: z.optional(z.int()),
  unlisted: z.optional(z.boolean()),
  silent_after_hours: z.optional(z.int()),
  aliases: z.optional(
    z.array(z.union([z.string(), z.strictObject({ path: z.string(), format: z.enum(FEED_FILE_KINDS) })])),
  ),
  atom_id: z.optional(z.string()),
  live_since: z.optional(instant),
  max_items: z.optional(z.int()),
  created_at: instant,
  updated_at: instant,
});

const figures = z.strictObject({
  from: instant.check(z.meta({ description: 'The start of the first period that is counted.' })),
  counted_articles: z.int(),
  is_partial: z.boolean().check(z.meta({ description: 'The feed has more articles than are counted.' })),
  held: z.int().check(z.meta({ description: 'Articles that are held now.' })),
  submissions: z
    .array(
      z.strictObject({
        at: instant,
        publisher: z.string(),
        outcome: z.enum([...HISTORY_OUTCOMES, ...UNSTORED_OUTCOMES]),
        count: z.int(),
      }),
    )
    .check(
      z.meta({
        description:
          'Counts by the start of their period. The counts of submissions that changed no article (unchanged, duplicate, refused) are lower bounds.',
      }),
    ),
  visible: z
    .array(
      z.strictObject({
        at: instant,
        articles: z.int(),
        median_seconds: z.number(),
        max_seconds: z.number(),
      }),
    )
    .check(
      z.meta({
        description: 'Seconds from publication until the first feed file with the article was written.',
      }),
    ),
});

const token = z.strictObject({
  id: z.guid(),
  publisher: z.string(),
  feeds: z.array(z.string()),
  created_at: instant,
  expires_at: z.optional(instant),
  used_on: z
    .optional(z.iso.date())
    .check(z.meta({ description: 'The day (UTC) of its last use. Absent if it was not used yet.' })),
});

const hint = z
  .optional(z.string())
  .check(z.meta({ description: 'If the article was not published: why, and which call changes that.' }));
const lineOf = { line: z.int().check(z.minimum(1)), status: z.int() };
const batchLine = z.union([
  z.strictObject({
    ...lineOf,
    outcome,
    id: articleId,
    duplicate_of: z.optional(articleId),
    similarity: z.optional(similarity),
    hint,
  }),
  z.strictObject({ ...lineOf, problem }),
]);

const place = z.strictObject({
  file: z.string(),
  in: z.boolean(),
  since: z.optional(instant),
  rule: z.enum([
    'published',
    'scheduled',
    'near-duplicate',
    'held',
    'taken-down',
    'pushed-out',
    'over-byte-budget',
    'has-url',
    'waiting',
  ]),
  detail: z.string(),
});

const subscriptionCount = z.int().check(z.minimum(0));

/**
 * All schemas of the API, by their name in `openapi.json`. Schemas of answers are strict, so that tests find a field
 * that is not documented.
 */
export const SCHEMAS = {
  Submission: z
    .extend(submissionSchema, { _feedmill: field(feedmillFieldsSchema) })
    .check(z.meta(OWN_FIELDS)),
  Ninjs: z
    .looseObject({ uri: z.string(), type: z.optional(z.literal('text')) })
    .check(z.meta({ description: 'A news item of type text in IPTC ninjs 1.x, 2.x or 3.x.' })),
  FeedSettings: feedSettingsSchema,
  FeedPatch: feedPatchSchema,
  TokenRequest: tokenRequestSchema,
  Article: article,
  Outcome: z.strictObject({
    outcome,
    article: z.union([article, replayedArticle]),
    duplicate_of: z.optional(articleId),
    similarity: z.optional(similarity),
    hint,
    applied: z
      .optional(applied)
      .check(z.meta({ description: 'The rules that changed the submission while it was read, if any.' })),
  }),
  ArticleList: z.strictObject({ articles: z.array(head), next_cursor: z.optional(z.string()) }),
  Normalised: z.strictObject({
    article: normalised,
    expected: z
      .optional(
        z.union([
          z.strictObject({
            outcome,
            article: z.optional(articleId),
            duplicate_of: z.optional(articleId),
            similarity: z.optional(similarity),
          }),
          z.strictObject({ problem }),
        ]),
      )
      .check(
        z.meta({
          description:
            'Only with the parameter feed: the answer that a submission to that feed would get now.',
        }),
      ),
  }),
  BatchLine: batchLine,
  Where: z.strictObject({ id: articleId, state: z.enum(ARTICLE_STATES), files: z.array(place) }),
  Feed: feed,
  Counts: z.strictObject(
    Object.fromEntries(ARTICLE_STATES.map((state) => [state, z.int().check(z.minimum(0))])) as Record<
      (typeof ARTICLE_STATES)[number],
      z.ZodMiniInt
    >,
  ),
  Figures: figures,
  FeedList: z.strictObject({ feeds: z.array(feed), next_cursor: z.optional(z.string()) }),
  Subscriptions: z.strictObject({
    count: subscriptionCount,
    topics: z.array(
      z.strictObject({
        topic: z.string().check(z.meta({ description: 'The URL of the file.' })),
        count: subscriptionCount,
        hosts: z.array(
          z.strictObject({
            host: z.string(),
            count: subscriptionCount,
            failing: z.int().check(z.meta({ description: 'Subscriptions whose last delivery failed.' })),
          }),
        ),
      }),
    ),
  }),
  Token: token,
  NewToken: z.extend(token, {
    secret: z.string().check(z.meta({ description: 'Shown only once.' })),
    hint: z.optional(z.string()),
  }),
  Session: z.strictObject({
    publisher: z.string(),
    role: z.enum(['admin', 'publisher']),
    feeds: z.array(z.string()),
    expires_at: z
      .optional(instant)
      .check(z.meta({ description: 'When the session ends. Absent if the caller sent a token.' })),
    csrf: z
      .optional(z.string())
      .check(z.meta({ description: `The value of ${CSRF_HEADER}. Absent if the caller sent a token.` })),
  }),
  TokenList: z.strictObject({ tokens: z.array(token), next_cursor: z.optional(z.string()) }),
  OpenApi: z.looseObject({ openapi: z.string() }),
  Health: z.strictObject({ status: z.literal('ok') }),
  Problem: problem,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
