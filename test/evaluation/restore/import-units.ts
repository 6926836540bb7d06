import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ExportedLine } from '#shared/model/exported-line.ts';
import { exportFeed } from '#shared/pipeline/feeds/export-feed.ts';
import { importFeed } from '#shared/pipeline/feeds/import-feed.ts';
import { submit } from '#shared/pipeline/submit/submit.ts';
import { saveFeed } from '#shared/store/feeds.ts';
import { openDocuments } from '#shared/table/open-documents.ts';
import { Table } from '#shared/table/table.ts';
import { NewsText } from '../../../infra/cost/news-text.ts';
import { contextIn, type EmbeddedStores, startEmbeddedStores } from '../../embedded-stores.ts';

const FEED = 'world';
const TITLE_WORDS = 9;
const TAGS = { each: 3, ofAll: 20 };

/** The average cost of importing an article with three tags and three identity keys. */
export interface ImportUnits {
  /** Write units as DynamoDB counts them: a transaction needs two units for each KB. */
  writeUnits: number;
  transactions: number;
  reads: number;
  /** The processor time of the import, without the time of the stores. */
  milliseconds: number;
}

/** Imports articles with text of `NewsText` into an empty store on this machine, and counts the cost. */
export async function importUnits(articles: number): Promise<ImportUnits> {
  const [source, target] = await Promise.all([startEmbeddedStores(), startEmbeddedStores()]);
  try {
    const lines = await exported(source, articles);
    const client = new DynamoDBClient({
      endpoint: String(target.environment.AWS_ENDPOINT_URL_DYNAMODB),
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const sum = { writeUnits: 0, transactions: 0, reads: 0 };
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (args) => {
          Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
          const result = await next(args);
          const isRead = /^(Get|BatchGet|Query)/.test(commandName);
          if (commandName === 'TransactWriteItemsCommand') sum.transactions += 1;
          if (isRead) sum.reads += 1;
          const { ConsumedCapacity } = result.output as { ConsumedCapacity?: unknown };
          for (const { CapacityUnits = 0 } of [ConsumedCapacity ?? []].flat() as { CapacityUnits?: number }[])
            if (!isRead) sum.writeUnits += CapacityUnits;
          return result;
        },
      { step: 'initialize' },
    );
    const table = new Table(openDocuments(client), String(target.environment.TABLE_NAME), {
      event: 'restore',
    });
    const before = process.cpuUsage();
    await importFeed(Readable.from(lines), { ...contextIn(target, FEED), table, isReplacing: false });
    const { user, system } = process.cpuUsage(before);
    return {
      writeUnits: sum.writeUnits / articles,
      transactions: sum.transactions / articles,
      reads: sum.reads / articles,
      milliseconds: (user + system) / 1_000 / articles,
    };
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

/** Fills the store, and returns its export as if read from a file. */
async function exported(stores: EmbeddedStores, articles: number): Promise<ExportedLine[]> {
  const context = contextIn(stores, FEED);
  const settings = { title: 'World', near_duplicates: 'allow' } as const;
  await saveFeed(context.table, { feed: FEED, settings, now: context.runtime.now() });
  const news = new NewsText(1);
  for (let n = 0; n < articles; n++) {
    const content_html = news.article().map((paragraph) => `<p>${paragraph}</p>`);
    await submit(
      {
        draft: {
          id: `restored-${n}`,
          url: `https://news.example/${n}`,
          title: news.title(TITLE_WORDS),
          content_html: content_html.join('\n'),
          tags: Array.from({ length: TAGS.each }, (_, i) => `tag ${(n * TAGS.each + i) % TAGS.ofAll}`),
        },
      },
      context,
    );
  }
  const lines: ExportedLine[] = [];
  for await (const line of exportFeed(context.table, context.bodies, FEED))
    lines.push(JSON.parse(JSON.stringify(line)));
  return lines;
}
