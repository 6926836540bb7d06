import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { PYTHON } from './feedparser.ts';
import { type Reader, type Subscription, versionOf } from './reader.ts';
import { linesOf, runProgram } from './run-program.ts';

const SCRIPT = join(import.meta.dirname, 'read-maildir.py');

const messagesSchema = z.array(
  z.object({ guid: z.string(), title: z.string(), text: z.string(), isReply: z.boolean() }),
);

/**
 * rss2email, which writes a message for each article into a maildir.
 *
 * @param isReplying whether corrections are sent as replies, which is an option of rss2email
 */
export function rss2email({ folder, url, format }: Subscription, isReplying: boolean): Reader | undefined {
  const version = versionOf('r2e', '--version');
  if (version === undefined || format === 'json') return undefined;
  const mail = join(folder, 'mail');
  mkdirSync(mail);
  const settings = [
    '[DEFAULT]',
    'from = feeds@reader.example',
    'to = reader@reader.example',
    'email-protocol = maildir',
    `maildir-path = ${mail}`,
    'maildir-mailbox = inbox',
    'verbose = warning',
    'html-mail = True',
    `reply-changes = ${isReplying ? 'True' : 'False'}`,
    '[feed.ours]',
    `url = ${url}`,
  ];
  writeFileSync(join(folder, 'config'), `${settings.join('\n')}\n`);
  return {
    name: isReplying ? 'rss2email, reply-changes' : 'rss2email',
    version: version.replace(/^rss2email /, ''),
    format,
    edits: isReplying ? 'replies' : 'never',
    forgets: false,
    validators: ['if-none-match', 'if-modified-since'],
    poll: async () => {
      const { code, stdout, stderr } = await runProgram('r2e', ['-c', 'config', '-d', 'data', 'run'], folder);
      return [...(code === 0 ? [] : [`ended with ${code}`]), ...linesOf(stdout), ...linesOf(stderr)];
    },
    shown: async () => {
      const inbox = join(mail, 'inbox');
      if (!existsSync(inbox)) return [];
      const { stdout } = await runProgram(PYTHON, [SCRIPT, inbox], folder);
      return messagesSchema.parse(JSON.parse(stdout));
    },
  };
}
