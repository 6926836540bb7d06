/**
 * `npm run browser`: runs the tasks of an editor in the console of `npm start`, once by mouse and once by
 * keyboard alone, then concurrent edits and the end of a session. axe-core checks every screen (WCAG 2.2 A
 * and AA), in both themes and at three widths. Violations of the content security policy, errors of scripts
 * and requests to other hosts are findings too.
 * The pages for readers are checked in the same way. Hostile articles are shown in the list, the article
 * and the preview. The time until the console can be used is printed.
 * `FEEDMILL_SCREENSHOTS=FOLDER` keeps a picture of each screen. `--short`, which `.ci/run` uses, omits the
 * hostile articles and the time, and checks one theme and width. `--only=TASK` runs one task, such as
 * `keepDrafts`. Without Chromium, the checks are skipped.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startFeedmill } from '../../local/start-feedmill.ts';
import { chromiumPath } from '../../security/chromium.ts';
import { checkLayout } from './check-layout.ts';
import { editAtOnce } from './edit-at-once.ts';
import { editByKeyboard } from './edit-by-keyboard.ts';
import { editByMouse } from './edit-by-mouse.ts';
import { endSession } from './end-session.ts';
import { keepDrafts } from './keep-drafts.ts';
import { loseAnswers } from './lose-answers.ts';
import { readPages } from './read-pages.ts';
import { returnToList } from './return-to-list.ts';
import { showHostile } from './show-hostile.ts';
import { timeToUse } from './time-to-use.ts';
import { SHORT, Visit, WHOLE } from './visit.ts';

const executablePath = chromiumPath();
if (executablePath === undefined) {
  process.stdout.write('console: skipped, because this machine has no Chromium (apt-get install chromium)\n');
  process.exit(0);
}
const isShort = process.argv.includes('--short');
const options = { extent: isShort ? SHORT : WHOLE, screenshots: process.env.FEEDMILL_SCREENSHOTS };
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const all = [
  editByMouse,
  editByKeyboard,
  editAtOnce,
  endSession,
  keepDrafts,
  loseAnswers,
  returnToList,
  ...(isShort ? [] : [showHostile]),
];
const tasks = all.filter(({ name }) => only === undefined || name === only);
const dataFolder = mkdtempSync(join(tmpdir(), 'feedmill-console-'));
const feedmill = await startFeedmill({ dataFolder });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const findings: string[] = [];
try {
  for (const task of tasks) {
    const visit = await Visit.open(browser, feedmill, options);
    try {
      await task(visit);
    } catch (error) {
      await visit.shoot(`${task.name}-failed`);
      visit.findings.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    findings.push(...(await visit.close()).map((finding) => `${task.name}: ${finding}`));
  }
  if (only === undefined)
    findings.push(...(await readPages(browser, feedmill, options)).map((finding) => `readPages: ${finding}`));
  findings.push(...(await checkLayout(browser)).map((finding) => `checkLayout: ${finding}`));
  if (!isShort) process.stdout.write(`console: ${await timeToUse(browser, feedmill.url)}\n`);
} finally {
  await browser.close();
  await feedmill.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
for (const finding of findings) process.stdout.write(`${finding}\n`);
process.stdout.write(`console: ${findings.length} findings\n`);
process.exitCode = findings.length === 0 ? 0 : 1;
