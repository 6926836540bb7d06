/**
 * Public prices of AWS in us-east-1, US dollars, without taxes, savings plans or agreements. CloudFront's are those
 * of a stored copy of AWS's own page; DynamoDB's, Lambda's, the logs' and the dashboards' those of pages of 2025 and 2026 that
 * quote AWS's, of which `asOf` is the newest; the others were known and found on no page that could be read here.
 * Other regions cost up to half as much again. Look at the pages before you sign anything.
 */
export const PRICES = {
  asOf: '2026-06',
  region: 'us-east-1',
  /** HTTP API, each million requests up to 300 million a month; one is 512 KB or a part of it. */
  apiMillion: 1,
  /** On Arm, each GB-second up to 7.5 billion a month; each million requests. */
  lambda: { gbSecondArm: 0.0000133334, million: 0.2 },
  /**
   * On demand, since November 2024: each million request units. A strongly consistent read of 4 KB is a unit, a write of
   * 1 KB is one, in a transaction two. Each GB-month of the table, and of its point-in-time recovery.
   */
  dynamoDb: { readMillion: 0.125, writeMillion: 0.625, gbMonth: 0.25, backupGbMonth: 0.2 },
  /** Standard, each thousand requests. HEAD costs as GET does; DELETE costs nothing, and neither do bytes to CloudFront. */
  s3: { putThousand: 0.005, getThousand: 0.0004, gbMonth: 0.023 },
  cloudFront: {
    /** To readers in North America and Europe; up to so many GB a month, each GB. A TB of its tiers is 1,024 of them. */
    gigabytes: [
      { upTo: 10_240, each: 0.085 },
      { upTo: 51_200, each: 0.08 },
      { upTo: 153_600, each: 0.06 },
      { upTo: 512_000, each: 0.04 },
      { upTo: 1_048_576, each: 0.03 },
      { upTo: 5_242_880, each: 0.025 },
      { upTo: Number.POSITIVE_INFINITY, each: 0.02 },
    ],
    /** 0.01 for ten thousand. */
    httpsMillion: 1,
    functionMillion: 0.1,
  },
  /** Each metric of one's own up to 10,000, each metric that an alarm looks at, each dashboard, a month; each GB of logs. */
  cloudWatch: { metric: 0.3, alarmMetric: 0.1, dashboard: 3, logGb: 0.5, logGbMonth: 0.03 },
  /** Recorded. */
  xRayMillionTraces: 5,
  /** Each a month. */
  secret: 0.4,
  /** What every account has each month, not only in its first year. */
  free: {
    lambdaGbSeconds: 400_000,
    lambdaMillion: 1,
    dynamoDbGb: 25,
    cloudFrontGb: 1_024,
    cloudFrontMillion: 10,
    cloudFrontFunctionMillion: 2,
    metrics: 10,
    alarmMetrics: 10,
    /** For nothing only with at most so many metrics in it. */
    dashboardMetrics: 50,
    dashboards: 3,
    logGb: 5,
    traceMillion: 0.1,
  },
} as const;

export type Prices = typeof PRICES;
