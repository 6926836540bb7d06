import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { TableDefinition } from '../dynamodb/table.ts';
import type { FunctionDefinition } from '../lambda/functions.ts';
import { nameIn, type Resource, readResources } from './cloudformation.ts';
import { type DistributionDefinition, functionsBehind, readDistribution } from './distribution.ts';

export interface StreamMapping {
  functionName: string;
  /**
   * Event patterns. A record that matches one of them is delivered. If there are no patterns, every record is
   * delivered.
   */
  patterns: unknown[];
  batchSize: number;
  windowSeconds: number;
  bisects: boolean;
  reportsItemFailures: boolean;
  maxRetries: number;
}

/** A queue that feeds a function. The name of a queue is its logical id, which is also its URL in a local run. */
export interface QueueMapping {
  queue: string;
  functionName: string;
  batchSize: number;
  /** The largest number of calls at the same time. */
  maxConcurrency: number;
  reportsItemFailures: boolean;
  visibilitySeconds: number;
  /** After this number of deliveries a message is moved to the dead-letter queue. */
  maxReceives: number;
  deadLetterQueue: string;
}

export interface Schedule {
  name: string;
  functionName: string;
  everySeconds: number;
}

/** The parts of the synthesised template that run locally. Names are logical ids; names of buckets are in lower case. */
export interface Wiring {
  functions: Map<string, FunctionDefinition>;
  /** The function behind the API's `$default` route. */
  apiFunction: string;
  rebuildFunction: string;
  streams: StreamMapping[];
  queues: QueueMapping[];
  schedules: Schedule[];
  distribution: DistributionDefinition;
  table: TableDefinition;
  buckets: string[];
  secrets: string[];
}

/** Properties of the template that have no meaning on one machine. */
const ignored = z.unknown().optional();

const functionSchema = z.strictObject({
  Architectures: ignored,
  Code: z.object({ S3Key: z.string() }),
  Description: ignored,
  Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
  Handler: z.string(),
  LoggingConfig: ignored,
  MemorySize: z.number().default(128),
  ReservedConcurrentExecutions: ignored,
  Role: ignored,
  Runtime: z.literal('nodejs24.x'),
  Tags: ignored,
  Timeout: z.number().default(3),
  TracingConfig: ignored,
});

const mappingSchema = z.strictObject({
  BatchSize: z.number(),
  BisectBatchOnFunctionError: z.boolean().default(false),
  DestinationConfig: ignored,
  EventSourceArn: z.string().endsWith('.StreamArn'),
  FilterCriteria: z
    .strictObject({ Filters: z.array(z.strictObject({ Pattern: z.string() })) })
    .default({ Filters: [] }),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  MaximumRetryAttempts: z.number().min(0),
  // With a higher value, several instances would process one shard at the same time, and the local stream supports
  // only one.
  ParallelizationFactor: z.literal(1).default(1),
  StartingPosition: z.literal('TRIM_HORIZON'),
  Tags: ignored,
});

const queueMappingSchema = z.strictObject({
  BatchSize: z.number(),
  EventSourceArn: z.string().endsWith('.Arn'),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.number() }),
  Tags: ignored,
});

const queueSchema = z.strictObject({
  MessageRetentionPeriod: ignored,
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }),
  SqsManagedSseEnabled: ignored,
  Tags: ignored,
  VisibilityTimeout: z.number(),
});

const ruleSchema = z.strictObject({
  Description: ignored,
  ScheduleExpression: z.string(),
  State: z.literal('ENABLED'),
  Tags: ignored,
  Targets: z.array(
    z.strictObject({ Arn: z.string(), Id: ignored, RetryPolicy: ignored, DeadLetterConfig: ignored }),
  ),
});

const routeSchema = z.strictObject({
  ApiId: ignored,
  AuthorizationType: z.literal('NONE'),
  RouteKey: z.literal('$default'),
  Target: z.string().startsWith('integrations/'),
});
const integrationSchema = z.strictObject({
  ApiId: ignored,
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: ignored,
});

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const tableSchema = z.strictObject({
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z
    .array(
      z.strictObject({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.strictObject({
          ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
        WriteOnDemandThroughputSettings: ignored,
      }),
    )
    .default([]),
  KeySchema: keySchema,
  Replicas: ignored,
  SSESpecification: ignored,
  StreamSpecification: z.strictObject({
    StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']),
  }),
  TableName: z.undefined().optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: z.string(), Enabled: z.literal(true) }).optional(),
  WriteOnDemandThroughputSettings: ignored,
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** Custom resources that act only when a stack is deleted. */
const IDLE_CUSTOM_RESOURCES = new Set(['Custom::S3AutoDeleteObjects']);

/**
 * Reads functions, events and origins from the assembly of `node infra/app.ts`, so that the local run equals the
 * deployment.
 *
 * @param assembly folder of the cloud assembly
 * @throws {Error} the template has a property that would behave differently here than on AWS
 */
export function readTemplate(assembly: string): Wiring {
  const resources = readResources(readJson(assembly, '.template.json'));
  const all = (type: string) => resources.filter((resource) => resource.type === type);
  const one = (type: string): Resource => {
    const [first, another] = all(type);
    if (first === undefined || another !== undefined)
      throw new Error(`the template needs exactly one ${type}`);
    return first;
  };
  const route = routeSchema.parse(one('AWS::ApiGatewayV2::Route').properties);
  const integration = resources.find(({ logicalId }) => route.Target === `integrations/${logicalId}`);
  const apiFunction = nameIn(integrationSchema.parse(integration?.properties).IntegrationUri);
  const mappings = all('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties);
  const streams = mappings.filter(isOfStream).map(readMapping);
  const queueDefinitions = new Map(all('AWS::SQS::Queue').map((resource) => [resource.name, resource]));
  const queues = mappings
    .filter((mapping) => !isOfStream(mapping))
    .map((mapping) => readQueueMapping(mapping, queueDefinitions));
  const schedules = all('AWS::Events::Rule').flatMap(readRule);
  const distribution = readDistribution(resources);
  const called = new Set([
    apiFunction,
    ...functionsBehind(distribution),
    ...[...streams, ...queues, ...schedules].map(({ functionName }) => functionName),
  ]);
  const rebuildFunction = [...called].find((name) => name.startsWith('Rebuild'));
  if (rebuildFunction === undefined) throw new Error('the template has no function called Rebuild…');
  const unknown = resources.find(
    ({ type }) => type.startsWith('Custom::') && !IDLE_CUSTOM_RESOURCES.has(type),
  );
  if (unknown !== undefined)
    throw new Error(`${unknown.logicalId} is a custom resource that infra/local does not support`);
  const folders = assetFolders(assembly);
  return {
    functions: new Map(
      all('AWS::Lambda::Function')
        .filter(({ logicalId }) => called.has(logicalId))
        .map((resource) => [resource.logicalId, readFunction(resource, folders)]),
    ),
    apiFunction,
    rebuildFunction,
    streams,
    queues,
    schedules,
    distribution,
    table: readTable(one('AWS::DynamoDB::GlobalTable')),
    buckets: all('AWS::S3::Bucket').map(({ name }) => name),
    secrets: all('AWS::SecretsManager::Secret').map(({ logicalId }) => logicalId),
  };
}

function readFunction(resource: Resource, folders: Map<string, string>): FunctionDefinition {
  const properties = functionSchema.parse(resource.properties);
  const codeFolder = folders.get(properties.Code.S3Key);
  if (codeFolder === undefined) throw new Error(`${resource.logicalId} has no asset`);
  return {
    name: resource.logicalId,
    codeFolder,
    handler: properties.Handler,
    environment: properties.Environment?.Variables ?? {},
    timeoutSeconds: properties.Timeout,
    memoryMegabytes: properties.MemorySize,
  };
}

function readMapping(properties: unknown): StreamMapping {
  const mapping = mappingSchema.parse(properties);
  return {
    functionName: nameIn(mapping.FunctionName),
    patterns: mapping.FilterCriteria.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern)),
    batchSize: mapping.BatchSize,
    windowSeconds: mapping.MaximumBatchingWindowInSeconds,
    bisects: mapping.BisectBatchOnFunctionError,
    reportsItemFailures: mapping.FunctionResponseTypes.length > 0,
    maxRetries: mapping.MaximumRetryAttempts,
  };
}

function isOfStream(mapping: unknown): boolean {
  return z.object({ EventSourceArn: z.string() }).parse(mapping).EventSourceArn.endsWith('.StreamArn');
}

function readQueueMapping(properties: unknown, queues: ReadonlyMap<string, Resource>): QueueMapping {
  const mapping = queueMappingSchema.parse(properties);
  const queue = nameIn(mapping.EventSourceArn);
  const { VisibilityTimeout, RedrivePolicy } = queueSchema.parse(queues.get(queue)?.properties);
  return {
    queue,
    functionName: nameIn(mapping.FunctionName),
    batchSize: mapping.BatchSize,
    maxConcurrency: mapping.ScalingConfig.MaximumConcurrency,
    reportsItemFailures: mapping.FunctionResponseTypes.length > 0,
    visibilitySeconds: VisibilityTimeout,
    maxReceives: RedrivePolicy.maxReceiveCount,
    deadLetterQueue: nameIn(RedrivePolicy.deadLetterTargetArn),
  };
}

const SECONDS: Record<string, number> = { minute: 60, hour: 3_600, day: 86_400 };

function readRule({ logicalId, properties }: Resource): Schedule[] {
  const { ScheduleExpression, Targets } = ruleSchema.parse(properties);
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(ScheduleExpression) ?? [];
  const seconds = Number(count) * (SECONDS[unit] ?? Number.NaN);
  if (Number.isNaN(seconds)) throw new Error(`${logicalId}: ${ScheduleExpression} is not a rate`);
  return Targets.map(({ Arn }) => ({
    name: logicalId,
    functionName: nameIn(Arn),
    everySeconds: seconds,
  }));
}

function readTable({ logicalId, properties }: Resource): TableDefinition {
  const table = tableSchema.parse(properties);
  const indexes = table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection: {
      ProjectionType: Projection.ProjectionType,
      ...(Projection.NonKeyAttributes && { NonKeyAttributes: Projection.NonKeyAttributes }),
    },
  }));
  return {
    create: {
      TableName: logicalId,
      AttributeDefinitions: table.AttributeDefinitions,
      KeySchema: table.KeySchema,
      BillingMode: table.BillingMode,
      StreamSpecification: { StreamEnabled: true, ...table.StreamSpecification },
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
    },
    ttlAttribute: table.TimeToLiveSpecification?.AttributeName,
  };
}

/** Key of an asset in the deployment's bucket → its folder. */
function assetFolders(assembly: string): Map<string, string> {
  const { files } = assetsSchema.parse(readJson(assembly, '.assets.json'));
  return new Map(
    Object.values(files).flatMap(({ source: { path }, destinations }) =>
      path === undefined
        ? []
        : Object.values(destinations).map(({ objectKey }): [string, string] => [
            objectKey,
            join(assembly, path),
          ]),
    ),
  );
}

/** Reads the only file of the assembly with this ending. The stage of a local run has one stack. */
function readJson(assembly: string, ending: string): unknown {
  const [file, another] = readdirSync(assembly).filter((name) => name.endsWith(ending));
  if (file === undefined || another !== undefined)
    throw new Error(`${assembly} needs exactly one *${ending}`);
  return JSON.parse(readFileSync(join(assembly, file), 'utf8'));
}
