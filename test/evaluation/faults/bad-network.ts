import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDataFolder } from '../../../infra/local/data-folder.ts';
import { startDynamoDb } from '../../../infra/local/dynamodb/dynamodb.ts';
import { fileLog } from '../../../infra/local/line-log.ts';
import { startS3 } from '../../../infra/local/s3/s3.ts';
import { startFeedmill } from '../../local/start-feedmill.ts';
import { Dice } from '../simulation/dice.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { Load } from './load.ts';

const KEY = 'faults';
/**
 * The local name of the template's bucket. The bucket must have a name here, because the embedded S3 cannot create
 * buckets.
 */
const BUCKET = 'feedfiles';
/** The share of faulty requests, 0 to 1. A submission makes about 6 requests to the stores, and a render about 40. */
const CHANCE = 0.03;

/**
 * Runs the real bundles on stores that answer late, incompletely, with an error, or not at all. Then checks
 * that every acknowledged article exists exactly once, and that the files are complete.
 * @returns whether both are true
 */
export async function runOnBadNetwork(seconds: number, seed: number): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'feedmill-network-'));
  const folder = openDataFolder(join(root, 'stores'));
  const dynamodb = await startDynamoDb(folder, process.env, fileLog(folder.path('logs/stores.log')));
  const s3 = await startS3({ path: folder.path('s3.sqlite'), buckets: [BUCKET], accessKeyId: KEY });
  const dice = new Dice(seed);
  const proxies = [
    await startFaultProxy(dynamodb.endpoint, 'dynamodb', dice),
    await startFaultProxy(s3.endpoint, 's3', dice),
  ];
  const [table, files] = proxies;
  if (!table || !files) throw new Error('a store is missing');
  try {
    const feedmill = await startFeedmill({
      dataFolder: join(root, 'feedmill'),
      environment: {
        DYNAMODB_ENDPOINT: table.endpoint,
        S3_ENDPOINT: files.endpoint,
        AWS_ACCESS_KEY_ID: KEY,
        AWS_SECRET_ACCESS_KEY: KEY,
      },
    });
    const load = new Load(dice);
    await load.createFeed(feedmill);
    for (const proxy of proxies) proxy.chance = CHANCE;
    let isOver = false;
    const running = load.run(feedmill, () => isOver);
    await pause(seconds * 1_000);
    isOver = true;
    await running;
    for (const proxy of proxies) proxy.chance = 0;
    const wrong = await load.check(feedmill);
    await feedmill.stop();
    const faults = proxies.map(({ counts }) => JSON.stringify(counts)).join(', ');
    const { sent, acknowledged } = load;
    process.stdout.write(
      `${seconds} s on a bad network: ${sent} articles sent, ${acknowledged.size} acknowledged, ${wrong.length} wrong; ${faults}\n`,
    );
    for (const line of wrong.slice(0, 20)) process.stdout.write(`${line}\n`);
    return wrong.length === 0;
  } finally {
    await Promise.all([...proxies, dynamodb, s3].map((one) => one.close()));
    folder.release();
    rmSync(root, { recursive: true, force: true });
  }
}
