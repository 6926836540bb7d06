import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startFeedmill } from '../../local/start-feedmill.ts';
import { Dice } from '../simulation/dice.ts';
import { Load } from './load.ts';

/**
 * A kill comes at a random time between these limits, so it can happen before anything is stored or during a
 * render.
 */
const MIN_MILLISECONDS = 100;
const MAX_MILLISECONDS = 4_000;

/**
 * Kills the real processes repeatedly under load, by SIGKILL to the process group. Afterwards checks that
 * every acknowledged article exists exactly once, and that the files are complete.
 *
 * @returns whether both are true
 */
export async function runKills(times: number, seed: number): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'feedmill-kills-'));
  const dice = new Dice(seed);
  const load = new Load(dice);
  try {
    for (let kill = 0; kill < times; kill++) {
      const feedmill = await startFeedmill({ dataFolder });
      if (kill === 0) await load.createFeed(feedmill);
      let isOver = false;
      const running = load.run(feedmill, () => isOver);
      await pause(dice.between(MIN_MILLISECONDS, MAX_MILLISECONDS));
      await feedmill.kill();
      isOver = true;
      await running;
    }
    const feedmill = await startFeedmill({ dataFolder });
    const wrong = await load.check(feedmill);
    await feedmill.stop();
    const { acknowledged, sent } = load;
    process.stdout.write(
      `${times} kills: ${sent} articles sent, ${acknowledged.size} acknowledged, ${wrong.length} wrong\n`,
    );
    for (const line of wrong.slice(0, 20)) process.stdout.write(`${line}\n`);
    return wrong.length === 0;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
