/**
 * Public prices of AWS in us-east-1, in US dollars, without taxes, savings plans or agreements. The prices of
 * CloudFront are from a stored copy of AWS's page. The prices of DynamoDB, Lambda, logs and dashboards are
 * from pages of 2025 and 2026 that quote AWS (`asOf` is the date of the newest page). The other prices were
 * not verified against a page. Other regions cost up to 50% more. Check AWS's pages before you rely on these
 * prices.
 */
export const PRICES = {
  asOf: '2026-06',
  region: 'us-east-1',
  /** HTTP API, per million requests up to 300 million a month; requests are metered per started 512 KB. */
  apiMillion: 1,
  /** Standard queues, per million requests. This price was not verified against a page. */
  sqsMillion: 0.4,
  /** Transfer from a region to the internet, per GB up to 10 TB a month. This price was not verified against a page. */
  internetGb: 0.09,
  /** On Arm: per GB-second up to 7.5 billion a month, and per million requests. */
  lambda: { gbSecondArm: 0.0000133334, million: 0.2 },
  /**
   * Prices on demand since November 2024, per million request units. A consistent read of 4 KB is one unit. A
   * write of 1 KB is one unit, or two units in a transaction. The storage of the table and its point-in-time
   * recovery have prices per GB and month.
   */
  dynamoDb: { readMillion: 0.125, writeMillion: 0.625, gbMonth: 0.25, backupGbMonth: 0.2 },
  /** S3 Standard, per thousand requests. HEAD costs as much as GET; DELETE and transfer to CloudFront are free. */
  s3: { putThousand: 0.005, getThousand: 0.0004, gbMonth: 0.023 },
  cloudFront: {
    /** Transfer to North America and Europe: tiers of GB a month, and the price per GB. A TB is 1,024 GB. */
    gigabytes: [
      { upTo: 10_240, each: 0.085 },
      { upTo: 51_200, each: 0.08 },
      { upTo: 153_600, each: 0.06 },
      { upTo: 512_000, each: 0.04 },
      { upTo: 1_048_576, each: 0.03 },
      { upTo: 5_242_880, each: 0.025 },
      { upTo: Number.POSITIVE_INFINITY, each: 0.02 },
    ],
    /** AWS's price is 0.01 per ten thousand requests. */
    httpsMillion: 1,
    functionMillion: 0.1,
  },
  plansSource:
    "a stored copy of AWS's pricing page and developer guide of 5 September 2026, made by others (api-evangelist/cloudfront)",
  /**
   * Flat-rate plans of CloudFront, each with its monthly price and its allowance. The price is for one
   * distribution with its functions and a web ACL. Use above the allowance costs nothing extra, but AWS may slow
   * the distribution down. Credits for S3 storage are not subtracted. An account may have 100 plans.
   */
  plans: [
    { name: 'Free', dollars: 0, millionRequests: 1, gigabytes: 100 },
    { name: 'Pro', dollars: 15, millionRequests: 10, gigabytes: 51_200 },
    { name: 'Business', dollars: 200, millionRequests: 125, gigabytes: 51_200 },
    { name: 'Premium', dollars: 1_000, millionRequests: 500, gigabytes: 51_200 },
    { name: 'Premium, level 2', dollars: 1_450, millionRequests: 750, gigabytes: 76_800 },
    { name: 'Premium, level 3', dollars: 2_250, millionRequests: 1_250, gigabytes: 128_000 },
    { name: 'Premium, level 4', dollars: 3_500, millionRequests: 2_000, gigabytes: 204_800 },
    { name: 'Premium, level 5', dollars: 6_000, millionRequests: 3_500, gigabytes: 358_400 },
    { name: 'Premium, level 6', dollars: 10_000, millionRequests: 6_000, gigabytes: 614_400 },
  ],
  /**
   * Prices of `-c webAcl`: the ACL and each rule, per month, and per million requests. Not verified against a page.
   */
  waf: { acl: 5, rule: 1, requestMillion: 0.6 },
  /**
   * Prices per month of each custom metric (up to 10,000), each metric of an alarm and each dashboard, and the
   * prices per GB of logs: once when the logs are written, and per month for storage.
   */
  cloudWatch: { metric: 0.3, alarmMetric: 0.1, dashboard: 3, logGb: 0.5, logGbMonth: 0.03 },
  /** Per million recorded traces. */
  xRayMillionTraces: 5,
  /** Per secret and month. */
  secret: 0.4,
  /** The amounts per account and month that AWS never charges. */
  free: {
    lambdaGbSeconds: 400_000,
    lambdaMillion: 1,
    sqsMillion: 1,
    internetGb: 100,
    dynamoDbGb: 25,
    cloudFrontGb: 1_024,
    cloudFrontMillion: 10,
    cloudFrontFunctionMillion: 2,
    metrics: 10,
    alarmMetrics: 10,
    /** A dashboard is free only if it has at most this many metrics. */
    dashboardMetrics: 50,
    dashboards: 3,
    logGb: 5,
    traceMillion: 0.1,
  },
} as const;

export type Prices = typeof PRICES;
