/**
 * Public prices of AWS in us-east-1, US dollars, as of June 2025, written from memory of the price pages and without taxes,
 * savings plans or agreements. Other regions cost up to half as much again. Look at the pages before you sign anything.
 */
export const PRICES = {
  asOf: '2025-06',
  region: 'us-east-1',
  /** HTTP API, each million up to 300 million a month. */
  apiMillion: 1,
  lambda: { gbSecondArm: 0.0000133334, million: 0.2 },
  /** On demand; a strongly consistent read of 4 KB is a unit, a write of 1 KB is one, in a transaction two. */
  dynamoDb: { readMillion: 0.125, writeMillion: 0.625, gbMonth: 0.25, backupGbMonth: 0.2 },
  /** Standard. HEAD costs as GET does; DELETE costs nothing. */
  s3: { putThousand: 0.005, getThousand: 0.0004, gbMonth: 0.023 },
  cloudFront: {
    /** United States and Europe; up to so many GB a month, each GB. */
    gigabytes: [
      { upTo: 10_000, each: 0.085 },
      { upTo: 50_000, each: 0.08 },
      { upTo: 150_000, each: 0.06 },
      { upTo: 500_000, each: 0.04 },
      { upTo: 1_024_000, each: 0.03 },
      { upTo: 5_120_000, each: 0.025 },
      { upTo: Number.POSITIVE_INFINITY, each: 0.02 },
    ],
    httpsMillion: 1,
    functionMillion: 0.1,
  },
  cloudWatch: { metric: 0.3, alarmMetric: 0.1, dashboard: 3, logGb: 0.5, logGbMonth: 0.03 },
  xRayMillionTraces: 5,
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
    dashboards: 3,
    logGb: 5,
    traceMillion: 0.1,
  },
} as const;

export type Prices = typeof PRICES;
