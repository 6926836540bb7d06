import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { ask, newFeed, newName, newToken } from './api.ts';

const { url } = inject('feedmill');
const run = promisify(execFile);
const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');
const folder = mkdtempSync(join(tmpdir(), 'feedmill-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MARKDOWN = '---\ntitle: Ferry returns\ndate: 2026-03-01\n---\nIt leaves at seven.\n';

const isInstalled = async (command: string) =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

async function publisher(): Promise<{ feed: string; env: NodeJS.ProcessEnv }> {
  const feed = await newFeed();
  const { secret } = await newToken([feed]);
  // Many users write addresses with a slash at the end.
  return { feed, env: { ...process.env, FEEDMILL_API: `${url}/`, FEEDMILL_TOKEN: secret } };
}

const byId = (feed: string, id: string) =>
  ask('GET', `/v1/feeds/${feed}/articles/by-id?id=${encodeURIComponent(id)}`);

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('examples/', () => {
  it('publish.sh publishes, corrects and takes down', async () => {
    const { feed, env } = await publisher();
    const script = join(EXAMPLES, 'publish.sh');
    const send = async (...args: string[]) => JSON.parse((await run(script, args, { env })).stdout || '{}');
    const file = write('ferry.md', MARKDOWN);
    expect((await send('put', feed, 'ferry-2026', file)).outcome).toBe('created');
    writeFileSync(file, MARKDOWN.replace('seven', 'eight'));
    expect((await send('put', feed, 'ferry-2026', file)).outcome).toBe('updated');
    await send('delete', feed, 'ferry-2026');
    expect((await byId(feed, 'ferry-2026')).body._feedmill.state).toBe('taken_down');
    await expect(run(script, ['put', feed, 'x'], { env })).rejects.toMatchObject({ code: 2 });
    await expect(run(script, ['delete', feed, newName()], { env })).rejects.toMatchObject({
      stdout: expect.stringContaining('"status":404'),
    });
  });

  it.for([
    ['publish.mjs', process.execPath],
    ['publish.py', 'python3'],
  ])('%s publishes, corrects and reports errors', async ([script = '', command = ''], context) => {
    if (!(await isInstalled(command))) context.skip(`${command} is not installed`);
    const { feed, env } = await publisher();
    const send = (article: object) =>
      run(command, [join(EXAMPLES, script), feed, write(`${script}.json`, JSON.stringify(article))], { env });
    const article = { id: 'quay', title: 'The quay', content_text: 'It was mended.' };
    expect((await send(article)).stdout).toMatch(/^created: /);
    expect((await send({ ...article, title: 'The old quay' })).stdout).toMatch(/^updated: /);
    await expect(send({ ...article, language: '!' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('/language'),
    });
    await expect(send({ ...article, id: '' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ {2}id is missing/m),
    });
    await expect(run(command, [join(EXAMPLES, script)], { env })).rejects.toMatchObject({
      stderr: expect.stringContaining('usage: '),
    });
    const withoutToken = { ...env, FEEDMILL_TOKEN: '' };
    await expect(
      run(command, [join(EXAMPLES, script), feed, 'none.json'], { env: withoutToken }),
    ).rejects.toMatchObject({
      stderr: expect.stringMatching(/FEEDMILL_TOKEN (?:is )?not set/),
    });
    // Without an id, each of these articles would replace the article before it.
    await expect(send({ title: 'The quay', content_text: 'It was mended.' })).rejects.toMatchObject({
      stderr: expect.stringContaining('has no id'),
    });
    expect((await ask('GET', `/v1/feeds/${feed}/articles`)).body.articles).toHaveLength(1);
  });

  it('wordpress/feedmill.php publishes, corrects, takes down and restores a post', async (context) => {
    if (!(await isInstalled('php'))) context.skip('php is not installed');
    const { feed, env } = await publisher();
    await run('php', [join(import.meta.dirname, 'wordpress.php'), feed], { env });
    const { body } = await byId(feed, 'https://blog.example?p=7');
    expect(body).toMatchObject({
      title: 'Ferry’s return',
      url: 'https://blog.example/ferry/',
      content_text: 'It leaves at eight.',
      authors: [{ name: 'Ann Mercer' }],
      tags: ['News & Views', 'ferries'],
    });
    expect(body._feedmill.history.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'created',
      'updated',
      ...['taken_down', 'restored', 'taken_down', 'restored', 'taken_down', 'restored'],
    ]);
  });

  it('github-action/publish.yml sends changed files, and takes deleted ones down', async () => {
    const { feed, env } = await publisher();
    const workflow = parse(readFileSync(join(EXAMPLES, 'github-action', 'publish.yml'), 'utf8'));
    const { run: script } = workflow.jobs.publish.steps[1];
    const repository = mkdtempSync(join(folder, 'site-'));
    const git = async (...args: string[]) =>
      (
        await run('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: repository })
      ).stdout.trim();
    const push = async (change: string, known?: string) => {
      const before = known ?? (await git('rev-parse', 'HEAD'));
      await run('bash', ['-c', change], { cwd: repository });
      await git('add', '-A');
      await git('commit', '-qm', 'change');
      const variables = { ...env, FEEDMILL_FEED: feed, BEFORE: before };
      await run('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: repository, env: variables });
    };
    await git('init', '-q');
    await git('commit', '-qm', 'empty', '--allow-empty');
    writeFileSync(join(repository, 'two words.md'), 'Not content.\n');
    await push(`mkdir -p content/news && printf '%s' '${MARKDOWN}' > 'content/news/two words.md'`);
    expect((await byId(feed, 'content/news/two words.md')).body.title).toBe('Ferry returns');
    await push("rm 'content/news/two words.md'");
    expect((await byId(feed, 'content/news/two words.md')).body._feedmill.state).toBe('taken_down');
    // For the first push of a branch, GitHub gives zeros as the id of the commit before the push.
    await push('echo A pier. > content/pier.md', '0'.repeat(40));
    expect((await byId(feed, 'content/pier.md')).body.content_text).toBe('A pier.');
    // A draft before another file fails the job, but the other file is sent.
    const files = `printf '%s' '---\ndraft: true\n---\nLater.' > content/b.md && printf '%s' 'Ferry rests.' > content/c.md`;
    await expect(push(files)).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('/draft') });
    expect((await byId(feed, 'content/c.md')).body.content_text).toBe('Ferry rests.');
  });
});
