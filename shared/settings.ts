const KiB = 1024;
const MiB = 1024 * KiB;

export const LIMITS = {
  maxBodyBytes: 1 * MiB,
  /** Body of a PUT. It can be the answer of GET, which contains the content twice, as HTML and as text. */
  maxReplacementBytes: 3 * MiB,
  /**
   * Size of a normalised article as JSON. With this limit, PUT accepts what GET answers, and an answer stays below the
   * 6 MB that a Lambda function may answer.
   */
  maxArticleBytes: 3 * MiB,
  /** Size of an article as JSON without its content: an item of 400 KB also contains up to 200 KB of history. */
  maxMetadataBytes: 128 * KiB,
  maxBatchBytes: 4 * MiB,
  maxBatchLines: 1_000,
  maxTitleCharacters: 500,
  maxTags: 32,
  maxTagCharacters: 64,
  maxAuthors: 20,
  maxAttachments: 20,
  /** Size of the publisher's own fields of a feed's authors as JSON: each file of the feed contains them. */
  maxFeedOwnFieldBytes: 8 * KiB,
  maxPublisherIdCharacters: 1_024,
  maxUrlCharacters: 2_048,
  /** Old addresses of a feed. All aliases that one change adds and removes fit into one transaction. */
  maxAliases: 32,
  /** The maximum number of characters of an id in another system's feed. */
  maxSourceIdCharacters: 4_096,
  maxSummaryCharacters: 10_000,
  maxRightsCharacters: 1_000,
  /** A book has 20,000 lines. Each line can be a block, and blocks are the most expensive part of Markdown. */
  maxMarkdownLines: 50_000,
  /** Nesting of a JSON or YAML body, checked before it is parsed or walked. */
  maxDepth: 64,
  /**
   * A Lambda function may answer 6 MB. Lists and batches end before this limit. If an older release stored a
   * larger article, the answer does not contain its content.
   */
  maxAnswerBytes: 5 * MiB,
  maxListedArticles: 100,
  /** `?q=` searches the titles of at most this number of articles, the newest: each costs a read of its whole item. */
  maxSearchedArticles: 1_000,
  /** The maximum number of articles in one state that are counted. */
  maxCountedArticles: 1_000,
  /** Feeds on a page of `GET /v1/feeds` and of the home page. */
  maxListedFeeds: 100,
  maxListedTokens: 100,
  defaultListedArticles: 20,
  maxIdempotencyKeyCharacters: 255,
  /** Sessions of one token in browsers. The admin's token can be used in many browsers. */
  maxSessions: 100,
  /**
   * Requests of one token to all instances of the API: 200 a second and a burst of 1,000, below the API's own
   * throttle.
   */
  maxRequestsPerWindow: 3_000,
  /** Requests with unknown tokens from one address to one instance; further requests are refused without a read. */
  maxUnknownTokensPerWindow: 100,
  windowSeconds: 10,
  /** Requests after which an instance stores its count of a token: so 50 requests cost one write unit. */
  requestsPerReport: 50,
} as const;

export const FEED_LIMITS = {
  maxEntries: 50,
  /** Bytes before compression. Google News refuses feeds of 2 MB; half a megabyte is the margin. */
  maxFileBytes: 1_500_000,
  /** Bytes of `content_html`. A larger article appears with its summary and a link to its page. */
  maxEntryBytes: 1_000_000,
  /** Entries of an archive document when it is sealed (RFC 5005 §4). Late articles are added to it. */
  maxArchiveEntries: 100,
  /** Pages of the archive that the page of a feed lists. */
  maxShownArchivePages: 24,
  /** A feed with more tags shows only the tags of its newest articles. */
  maxShownTopics: 60,
  /** Bytes of the articles in an archive document, as JSON, when it is sealed or split. */
  maxArchiveBytes: 700_000,
  /** Bytes of `/feeds.opml`, which has no pages: it ends before the first feed that does not fit. */
  maxOpmlBytes: 10_000_000,
  /** Tombstones (RFC 6721) in an Atom file. */
  maxTombstones: 50,
  /**
   * If a public article is scheduled again, the Atom files of at most this number of its tags get a tombstone: the
   * transaction also moves the rows of up to 32 tags, and has at most 100 actions.
   */
  maxTombstoneTags: 8,
} as const;

/**
 * Bytes of an article above which its body is stored in S3: an item has at most 400 KB, and attribute names and
 * numbers need some of it.
 */
export const ITEM_LIMITS = { maxBytes: 350_000 } as const;

/** The address of the hub of this deployment, below the address of the files. */
export const HUB_PATH = '/hub';

/**
 * The pattern of an address of a hub, as readers get it. An address has no user name and no password, because
 * every file would publish them. An address has no fragment, because a request has no fragment. Each address
 * is written into a Link header between < and >, so it may not contain a character that ends the reference.
 */
export const HUB_ADDRESS_PATTERN = 'https?://(?![^\\s/?,]*@)[^\\s<>"\'#,]+';

export const HUB_LIMITS = {
  maxRequestBytes: 16 * KiB,
  /** WebSub §5.1: a secret is less than 200 bytes. */
  maxSecretBytes: 199,
  leaseSeconds: { min: 2 * 86_400, default: 10 * 86_400, max: 15 * 86_400 },
  /** Subscription requests in ten minutes: with one callback, with callbacks of one host, for one topic, and in all. */
  requestsPerWindow: { callback: 20, host: 1_200, topic: 2_000, all: 6_000 },
  windowSeconds: 600,
  /**
   * Verifications that callbacks of one host may leave unconfirmed in ten minutes. After that the host is not called
   * until the next ten minutes.
   */
  unconfirmedPerWindow: 60,
  /** The maximum number of subscriptions to one topic, and of those with callbacks of one host. */
  maxSubscriptions: { topic: 10_000, host: 2_000 },
  maxVerifyTokenCharacters: 1_024,
  /** Subscribers that one message of the queue names. */
  subscribersPerMessage: 50,
  /** FreshRSS reads no more than 3 MiB of a delivery. */
  maxDeliveryBytes: 3 * MiB,
} as const;

export const MAX_HISTORY_ENTRIES = 100;

/** Articles in an anchor, the newest first, so that common anchors do not cost more than others. */
export const MAX_ANCHOR_ARTICLES = 16;

/** The maximum number of sketches with which one submission is compared. */
export const MAX_CANDIDATES = 24;

/** Seconds after which an anchor expires. Near duplicates usually follow within days. */
export const ANCHOR_SECONDS = 60 * 24 * 60 * 60;

/**
 * Timeout of one attempt of a call to a store. The SDK has no timeout: a GetItem on a silent socket was still
 * waiting after 28 s. DynamoDB and S3 answer in 10 to 100 ms, in the worst case in a second; four seconds also cover a
 * process that is busy while its answer waits, and fit `FUNCTION_SECONDS`.
 */
const ATTEMPT_MILLISECONDS = 4_000;

/**
 * Settings of all SDK clients. Three attempts with the SDK's random, growing pauses (50 to 400 ms) hide
 * throttling and one broken connection. `requestTimeout` ends at the headers of the answer; `socketTimeout`
 * limits pauses in a body.
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

/** Consecutive timeouts after which a store counts as silent for the rest of an invocation. */
export const MAX_SILENT_ATTEMPTS = 2;

/**
 * For each function: `timeout`, the seconds after which Lambda ends it, and `stores`, the seconds after which it begins
 * no further call to a store. One attempt of a call fits between the two times, and the function can still answer and
 * log. So the function itself can report why it failed. `submit` stays below the 30 s of the HTTP API, and its batches
 * begin no lines after 22 s.
 */
export const FUNCTION_SECONDS = {
  submit: { timeout: 29, stores: 24 },
  publish: { timeout: 5 * 60, stores: 5 * 60 - 15 },
  release: { timeout: 55, stores: 45 },
  rebuild: { timeout: 15 * 60, stores: 15 * 60 - 15 },
  erase: { timeout: 5 * 60, stores: 5 * 60 - 10 },
  notify: { timeout: 60, stores: 50 },
  deliver: { timeout: 60, stores: 50 },
  // `requests`: seconds after which the canary sends no further request. It then waits for at most five more seconds.
  canary: { timeout: 4 * 60, stores: 20, requests: 4 * 60 - 15 },
  answerMissing: { timeout: 25, stores: 18 },
} as const;

/** Seconds for which an answer is stored for its Idempotency-Key. */
export const IDEMPOTENCY_SECONDS = 24 * 60 * 60;

/** Seconds after which a session in the browser ends. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Key prefix of all published files; it is the origin path of the distribution. */
export const PUBLIC_PREFIX = 'public';

/** Key prefix of bodies that are too large for an item; the distribution cannot read it. */
export const CONTENT_PREFIX = 'content';

/**
 * `Cache-Control` of all stored files, for edges and for browsers. For feeds and archives the edge function sends
 * readers another `max-age`: `infra/edge/viewer-response.js`.
 */
export const CACHE_CONTROL = 'public, max-age=60, stale-if-error=86400';

/** Minutes for which readers may cache a feed file: a setting of the feed. */
export const TTL_MINUTES = { min: 5, max: 60, default: 15 } as const;

/** Hours without a new or corrected article after which a feed counts as silent: a setting of the feed. */
export const SILENT_AFTER_HOURS = { min: 1, max: 24 * 366 } as const;

/** Articles in the live files of a feed: a setting of the feed. */
export const MAX_ITEMS = { min: 10, max: FEED_LIMITS.maxEntries, default: FEED_LIMITS.maxEntries } as const;

/** Object metadata with a feed's `max-age` for readers, in seconds, if it is not the default. */
export const MAX_AGE_METADATA = 'max-age';

/** Object metadata with the path to which the edge redirects. */
export const LOCATION_METADATA = 'location';

/**
 * Request header with the viewer's Content-Type if the request came through the distribution; `none` if there was
 * none.
 */
export const VIEWER_CONTENT_TYPE_HEADER = 'x-feedmill-content-type';

/** Request header with the viewer's address, if the request came through the distribution, which always sets it. */
export const VIEWER_ADDRESS_HEADER = 'x-feedmill-viewer-address';

/** Request header with the secret of the distribution, if the API accepts only requests from the distribution. */
export const ORIGIN_SECRET_HEADER = 'x-feedmill-origin-secret';

/** Key suffixes of a file's encodings. `deliver` writes them and the edge function adds them to paths. */
export const VARIANT_ENDINGS = { identity: '', gzip: '.gz', br: '.br' } as const;

/** Names of the environment variables that the stack sets and the handlers read. */
export const ENVIRONMENT = {
  tableName: 'TABLE_NAME',
  bucketName: 'BUCKET_NAME',
  /** The address in links, without a slash at the end. */
  publicUrl: 'PUBLIC_URL',
  adminTokenSecretArn: 'ADMIN_TOKEN_SECRET_ARN',
  /** ARN of the secret that the distribution sends; empty if the API also accepts other requests. */
  originSecretArn: 'ORIGIN_SECRET_ARN',
  /** External WebSub hubs, comma-separated; empty for none. */
  hubs: 'HUBS',
  /** A hash of the code that renders files. */
  renderers: 'RENDERERS',
  /** Ports that callbacks may have besides 443, comma-separated; empty for none. */
  hubCallbackPorts: 'HUB_CALLBACK_PORTS',
  /** Queue of timelines whose hubs have to be notified; empty if there are no hubs. */
  notificationsQueueUrl: 'HUB_NOTIFICATIONS_QUEUE_URL',
  /** Queue of calls to subscribers; empty if the deployment is not a hub for its own files. */
  deliveriesQueueUrl: 'HUB_DELIVERIES_QUEUE_URL',
  /** Seconds from the put of a file to the notification of hubs. */
  notifyDelaySeconds: 'NOTIFY_DELAY_SECONDS',
  /** The distribution in whose caches paths are invalidated. */
  distributionId: 'DISTRIBUTION_ID',
  /** Namespace of the metrics; one for each stack, so that two stages in one account are separate. */
  metricsNamespace: 'METRICS_NAMESPACE',
} as const;

/**
 * Log fields that are also metrics, by event, with their CloudWatch unit. Each metric costs money by the month, so
 * only fields that graphs and alarms use are metrics. All fields can be queried in the log.
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
    /** Age of the oldest change of the batch, including the window. */
    stream_age_ms: 'Milliseconds',
    /** Time from the newest change of a timeline to the put of the file that shows it. */
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
    /** Time for which a file lacked a change that publishing had missed. */
    visible_after_ms: 'Milliseconds',
    puts: 'Count',
    failures: 'Count',
    /** Feeds without a new or corrected article for longer than their `silent_after_hours`. */
    feeds_silent: 'Count',
  },
  release: { released: 'Count' },
  canary: {
    /** All calls, also failed calls. */
    checks: 'Count',
    failures: 'Count',
    /** Time from a correction to the answer of the edge that shows it. */
    visible_after_ms: 'Milliseconds',
    /** 1 if the certificate of the readers' address expires within `CERTIFICATE_WARNING_DAYS`. */
    certificate_expiring: 'Count',
  },
  notify: { failures: 'Count' },
  deliver: {
    delivered: 'Count',
    delivery_failures: 'Count',
    /** Time from the put of a file to its delivery to a subscriber. */
    delivered_after_ms: 'Milliseconds',
  },
} as const;

/** Metrics with the feed as a dimension: each feed adds to the cost, so there are few. */
export const METRICS_BY_FEED: readonly string[] = ['submissions_near_duplicate'];

/** The unlisted feed of the canary. Metrics of requests do not count its requests. */
export const CANARY_FEED = 'feedmill-canary';

/** ACM renews a certificate 60 days before it expires. If fewer days than this are left, the renewal has failed. */
export const CERTIFICATE_WARNING_DAYS = 21;

/** The sparse index of scheduled articles. */
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
  session: 'SESSION#',
  idempotency: 'IDEM#',
  requests: 'RATE#',
  counts: 'COUNT#',
  seen: 'SEEN#',
  work: 'WORK#',
  alias: 'ALIAS#',
  subscriptions: 'HUBSUB#',
} as const;

/** Partition that lists all feeds, one item each. */
export const FEEDS_PARTITION = 'FEEDS';

/** The stream triggers publishing only for changes in partitions with these prefixes. */
export const PUBLISHED_KEY_PREFIXES = [
  KEY_PREFIXES.timeline,
  KEY_PREFIXES.tombstones,
  KEY_PREFIXES.feed,
  KEY_PREFIXES.work,
] as const;

/**
 * Milliseconds for which one call of publishing begins new work; the rest is deferred, so that changes of
 * other feeds are published in between. The call then finishes its work in progress, so a piece takes at most two seconds
 * (contract, section 3).
 */
export const PIECE_MILLISECONDS = 1_200;

/**
 * The same limit for the timelines that promise an article within ten seconds: the main timeline and the first 32 tags
 * of each feed. If hundreds of feeds change at the same time, one long call shows all of them earlier than many short calls,
 * because a window passes before each call.
 */
export const ARTICLE_PIECE_MILLISECONDS = 5_000;
