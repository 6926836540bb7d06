/**
 * Every number and every environment variable that more than one part of Feedmill has to agree on.
 * The only file of the core that `infra/` may import, so it imports nothing.
 */

const KiB = 1024;
const MiB = 1024 * KiB;

/** What a submission may hold. Checked before the work that it limits; stated in `/openapi.json`. */
export const LIMITS = {
  maxBodyBytes: 1 * MiB,
  /** A replacement may be what GET gave: the content twice, as HTML and as text. */
  maxReplacementBytes: 3 * MiB,
  /**
   * What an article weighs once it is normalised, as JSON: what GET gives of it can be sent back with PUT, and is well below
   * the 6 MB that a Lambda function may answer.
   */
  maxArticleBytes: 3 * MiB,
  /** The same without its content: an item of the table holds it beside a history of at most 200 KB, in 400 KB. */
  maxMetadataBytes: 128 * KiB,
  maxBatchBytes: 4 * MiB,
  maxBatchLines: 1_000,
  maxTitleCharacters: 500,
  maxTags: 32,
  maxTagCharacters: 64,
  maxAuthors: 20,
  maxAttachments: 20,
  maxPublisherIdCharacters: 1_024,
  maxUrlCharacters: 2_048,
  maxSummaryCharacters: 10_000,
  maxRightsCharacters: 1_000,
  /** A book has 20,000. Each line can be a block of its own, and costs more than all else that is done to it. */
  maxMarkdownLines: 50_000,
  /** Nesting of a JSON or YAML body, checked before it is parsed or walked. */
  maxDepth: 64,
  /** A Lambda function may answer 6 MB. Lists and batches stop earlier, an article of an older version comes without content. */
  maxAnswerBytes: 5 * MiB,
  maxListedArticles: 100,
  /** Feeds on a page of `GET /v1/feeds`, and of the home page. */
  maxListedFeeds: 100,
  defaultListedArticles: 20,
  maxIdempotencyKeyCharacters: 255,
  /** Of one token to all instances of the API together: 200 a second and a burst of 1,000, below the API's own throttle. */
  maxRequestsPerWindow: 3_000,
  windowSeconds: 10,
  /** An instance writes what it has counted of a token after so many requests: one write unit for 50 requests. */
  requestsPerReport: 50,
} as const;

/** What readers get. */
export const FEED_LIMITS = {
  maxEntries: 50,
  /** Google News refuses feeds of 2 MB; half a megabyte is kept as distance. Bytes before compression. */
  maxFileBytes: 1_500_000,
  /** An article above this stands with its summary and a link to its page. Bytes of `content_html`. */
  maxEntryBytes: 1_000_000,
  /** Entries of an archive document when it is sealed (RFC 5005 §4). Articles that come late make it longer. */
  maxArchiveEntries: 100,
  /** An archive document is sealed, or split in two, at this size. Bytes of the articles in it, as JSON. */
  maxArchiveBytes: 700_000,
  /** `/feeds.opml`, which importers do not page: it ends before the first feed that does not fit. */
  maxOpmlBytes: 10_000_000,
  /** Tombstones (RFC 6721) that an Atom file still names. */
  maxTombstones: 50,
} as const;

/** An article above this keeps its body in S3: an item holds at most 400 KB, and names and numbers cost some more. */
export const ITEM_LIMITS = { maxBytes: 350_000 } as const;

/** The history entries that an article keeps. */
export const MAX_HISTORY_ENTRIES = 100;

/** Articles that an anchor names, the newest first: one that everybody has must not cost more than others. */
export const MAX_ANCHOR_ARTICLES = 16;

/** Sketches that one submission is compared with. */
export const MAX_CANDIDATES = 24;

/** How long an anchor remembers, in seconds. Copies of a story come within days of it. */
export const ANCHOR_SECONDS = 60 * 24 * 60 * 60;

/**
 * How long one attempt of a call to a store may take, in milliseconds. The SDK has no limit of its own: on a socket that
 * accepts and never answers a GetItem was still waiting after 28 s. DynamoDB and S3 answer in 10 to 100 ms and in a
 * second at their worst; four also cover a process that computes while its answer waits, and fit `FUNCTION_SECONDS`.
 */
const ATTEMPT_MILLISECONDS = 4_000;

/**
 * What every client of the SDK is made with. Three attempts, with the SDK's growing, random pauses between them (50 to
 * 400 ms): throttling and one broken connection pass unnoticed. `requestTimeout` ends at the headers of the answer, and
 * `socketTimeout` is what a body may stand still.
 */
export const SDK_CLIENT = {
  maxAttempts: 3,
  requestHandler: {
    connectionTimeout: 2_000,
    requestTimeout: ATTEMPT_MILLISECONDS,
    socketTimeout: ATTEMPT_MILLISECONDS,
    throwOnRequestTimeout: true,
  },
} as const;

/** Attempts that ran out of time one after another before a store counts as silent for the rest of an invocation. */
export const MAX_SILENT_ATTEMPTS = 2;

/**
 * For each function: the seconds after which Lambda ends it, and those after which it begins no further call to a store.
 * Between the two fits one attempt, with time to answer and to write the line of log: a function says itself why it
 * failed. `submit` stays below the 30 s of the HTTP API, and its batches begin no lines after 22 s.
 */
export const FUNCTION_SECONDS = {
  submit: { timeout: 29, stores: 24 },
  publish: { timeout: 5 * 60, stores: 5 * 60 - 15 },
  release: { timeout: 55, stores: 45 },
  rebuild: { timeout: 15 * 60, stores: 15 * 60 - 15 },
  erase: { timeout: 5 * 60, stores: 5 * 60 - 10 },
  notify: { timeout: 5 * 60, stores: 5 * 60 - 15 },
  answerMissing: { timeout: 25, stores: 18 },
} as const;

/** How long an Idempotency-Key is honoured, in seconds. */
export const IDEMPOTENCY_SECONDS = 24 * 60 * 60;

/** Everything that readers get lies under this prefix of the bucket; it is the distribution's origin path. */
export const PUBLIC_PREFIX = 'public';

/** Bodies too large for an item lie under this prefix, which the distribution cannot reach. */
export const CONTENT_PREFIX = 'content';

/**
 * `Cache-Control` of every stored file: what an edge obeys, and what readers get of pages. Of feeds and archives the edge
 * function tells readers another `max-age`: `infra/edge/viewer-response.js`.
 */
export const CACHE_CONTROL = 'public, max-age=60, stale-if-error=86400';

/** How long a reader may keep a feed file before it asks again, in minutes: a setting of the feed. */
export const TTL_MINUTES = { min: 5, max: 60, default: 15 } as const;

/** Name of the object metadata that holds a feed's `max-age` for readers, in seconds, where it is not the default. */
export const MAX_AGE_METADATA = 'max-age';

/** Request header that holds the viewer's Content-Type where a request came through the distribution; `none` for none. */
export const VIEWER_CONTENT_TYPE_HEADER = 'x-feedmill-content-type';

/** The ends of the keys of one file's encodings. The edge function adds them; `deliver` writes them. */
export const VARIANT_ENDINGS = { identity: '', gzip: '.gz', br: '.br' } as const;

/** Names of the environment variables that the stack sets and the handlers read. */
export const ENVIRONMENT = {
  tableName: 'TABLE_NAME',
  bucketName: 'BUCKET_NAME',
  /** The address in links, without a slash at the end. */
  publicUrl: 'PUBLIC_URL',
  adminTokenSecretArn: 'ADMIN_TOKEN_SECRET_ARN',
  /** WebSub hubs, comma-separated; empty for none. */
  hubs: 'HUBS',
  /** How long after a PUT hubs may be told, in seconds. */
  notifyDelaySeconds: 'NOTIFY_DELAY_SECONDS',
  /** Whose edges have to forget what is taken down. */
  distributionId: 'DISTRIBUTION_ID',
  /** Under which metrics are found; one for each stack, so that two stages in one account stay apart. */
  metricsNamespace: 'METRICS_NAMESPACE',
} as const;

/**
 * The fields of the one log line that are metrics too, by event, with their CloudWatch unit. Each costs by the month, so
 * only what a graph or an alarm shows; everything else is asked of the log itself.
 */
export const METRICS = {
  request: {
    submissions_created: 'Count',
    submissions_scheduled: 'Count',
    submissions_updated: 'Count',
    submissions_unchanged: 'Count',
    submissions_duplicate: 'Count',
    submissions_near_duplicate: 'Count',
    submissions_refused: 'Count',
    submissions_taken_down: 'Count',
    transaction_conflicts: 'Count',
  },
  publish: {
    /** How long the oldest change of the batch had waited, the window with it. */
    stream_age_ms: 'Milliseconds',
    /** From the newest change of a timeline to the file that shows it. */
    visible_after_ms: 'Milliseconds',
    renders: 'Count',
    puts: 'Count',
    puts_skipped: 'Count',
    puts_stale: 'Count',
    failures: 'Count',
    /** Articles and archives that are missing from the files. */
    left_out: 'Count',
  },
  rebuild: {
    /** How long a file had lacked a change that publishing has missed. */
    visible_after_ms: 'Milliseconds',
    puts: 'Count',
    failures: 'Count',
  },
  release: { released: 'Count' },
  notify: { failures: 'Count' },
} as const;

/** Metrics that are kept for each feed as well: a feed is a dimension that grows, so only where it is what one asks. */
export const METRICS_BY_FEED: readonly string[] = ['submissions_near_duplicate'];

/** The sparse index of articles that wait for their time. */
export const DUE_INDEX = { name: 'due', partitionKey: 'due_shard', sortKey: 'due_at', shards: 8 } as const;

/** How the partition keys of the table begin, by what the partition holds: see `shared/table/keys.ts`. */
export const KEY_PREFIXES = {
  feed: 'FEED#',
  article: 'ART#',
  identity: 'KEY#',
  tags: 'TAGS#',
  anchor: 'ANCHOR#',
  timeline: 'TL#',
  tombstones: 'TOMB#',
  archive: 'ARCH#',
  held: 'HELD#',
  token: 'TOKEN#',
  idempotency: 'IDEM#',
  requests: 'RATE#',
  seen: 'SEEN#',
  work: 'WORK#',
} as const;

/** Partition that lists all feeds, one item each. */
export const FEEDS_PARTITION = 'FEEDS';

/** Partitions whose changes readers can see: the filter of the publisher's stream lets only these through. */
export const PUBLISHED_KEY_PREFIXES = [
  KEY_PREFIXES.timeline,
  KEY_PREFIXES.tombstones,
  KEY_PREFIXES.feed,
  KEY_PREFIXES.work,
] as const;

/**
 * How long one call of publishing begins new work, in milliseconds; what is left is handed on, so that the changes of
 * other feeds come in between. With the work that is under way a piece takes at most some two seconds.
 */
export const PIECE_MILLISECONDS = 1_200;

/**
 * The same for the timelines of one article, its feed and up to 32 tags: they would miss their ten seconds if some of them
 * had to wait for another window.
 */
export const ARTICLE_PIECE_MILLISECONDS = 3_000;

/** Sort key of hub notifications in partitions `SEEN#`: the filter of the notifier's stream selects them by it. */
export const HUB_NOTIFICATION_SORT_KEY = 'N';
