import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, expect, inject, it } from 'vitest';
import { newFeed, newName, newToken, storyOf } from './api.ts';

const { url, adminToken } = inject('feedmill');
const PROGRAM = join(import.meta.dirname, '..', '..', 'infra', 'cli', 'feedmill.mjs');
const folder = mkdtempSync(join(tmpdir(), 'feedmill-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

function feedmill(
  args: readonly string[],
  environment: Record<string, string> = {},
  input?: string,
): Promise<RunResult> {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: folder,
    FEEDMILL_API: url,
    FEEDMILL_TOKEN: adminToken,
    ...environment,
  };
  return new Promise((resolve) => {
    const run = execFile(process.execPath, [PROGRAM, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
    if (input !== undefined) run.stdin?.end(input);
  });
}

const valuesIn = ({ stdout }: RunResult) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

it('the command line publishes a folder, and corrects, takes down and restores an article', async () => {
  const feed = await newFeed();
  const file = join(folder, 'ferry.md');
  writeFileSync(file, '---\ntitle: Ferry returns\n---\nIt leaves at seven.\n');
  const env = { FEEDMILL_FEED: feed };
  const sent = await feedmill(['submit', folder, '--json'], env);
  expect(sent).toMatchObject({ code: 0, stderr: '' });
  expect(valuesIn(sent).map(({ outcome }) => outcome)).toEqual(['created']);
  expect(valuesIn(await feedmill(['list', '--json'], env))).toMatchObject([{ title: 'Ferry returns' }]);

  const corrected = await feedmill(['edit', 'ferry.md', '--set', 'title=Ferry sails', '--json'], env);
  expect(valuesIn(corrected)).toMatchObject([{ outcome: 'updated', article: { title: 'Ferry sails' } }]);
  const [{ files }] = valuesIn(await feedmill(['where', 'ferry.md', '--wait', '--json'], env));
  expect(files.find((one: { file: string }) => one.file.endsWith('rss.xml'))).toMatchObject({ in: true });

  const refused = await feedmill(['takedown', 'ferry.md'], env);
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Use -y') });
  expect(await feedmill(['takedown', 'ferry.md', '-y'], env)).toMatchObject({ code: 0 });
  const taken = await feedmill(['submit', file, '--id', 'ferry.md'], env);
  expect(taken).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/To restore it, run `feedmill restore \S{36} FILE --feed \S+`\./),
  });
  const restored = await feedmill(['restore', 'ferry.md', file, '--json'], env);
  expect(valuesIn(restored)).toMatchObject([{ article: { _feedmill: { state: 'published' } } }]);
  const again = { code: 1, stdout: '', stderr: expect.stringContaining('is not taken down') };
  expect(await feedmill(['restore', 'ferry.md', file, '--json'], env)).toMatchObject(again);
  expect(await feedmill(['restore', 'none.md', file], env)).toMatchObject({ code: 4, stdout: '' });
});

it('the file of `npm run cli:bundle` works outside of the checkout', async () => {
  const feed = await newFeed();
  const away = mkdtempSync(join(folder, 'away-'));
  const program = join(away, 'feedmill.cjs');
  const root = join(import.meta.dirname, '..', '..');
  const run = promisify(execFile);
  await run('npm', ['run', '--silent', 'cli:bundle', '--', `--outfile=${program}`], { cwd: root });
  writeFileSync(join(away, 'tide.md'), '# The tide\n\nIt turns at noon.\n');
  const env = { ...process.env, FEEDMILL_API: url, FEEDMILL_TOKEN: adminToken };
  const sent = await run(process.execPath, [program, 'submit', 'tide.md', '--feed', feed], {
    cwd: away,
    env,
  });
  expect(sent.stdout).toMatch(/^created /);
});

it('the command line prints omitted pictures and the scheduled date', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const file = join(folder, 'crane.md');
  writeFileSync(file, '# The crane\n\nIt stands on the quay.\n\n![The crane](img/crane.jpg)\n');
  const dry = await feedmill(['submit', file, '--dry-run'], env);
  expect(dry).toMatchObject({ code: 0, stderr: expect.stringContaining('left out img/crane.jpg') });
  const sent = await feedmill(['submit', file, '--id', 'crane'], env);
  expect(sent).toMatchObject({ code: 0, stderr: expect.stringContaining('left out img/crane.jpg') });
  writeFileSync(file, '<h1>The pier</h1><p>It is open.</p><img src="file:///C:/pier.jpg" alt="The pier">');
  const unread = await feedmill(['submit', file, '--type', 'text/html', '--id', 'pier'], env);
  expect(unread.stderr).toMatch(/left out The pier: readers cannot load a picture without a web address/);
  const later = await feedmill(['edit', 'crane', '--set', 'date_published=2100-01-01T00:00:00Z'], env);
  expect(later).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Scheduled for 2100-01-01/) });
  rmSync(file);
});

it('a dry run of a folder shows each article and outcome, and stores nothing', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const notes = mkdtempSync(join(folder, 'dry-'));
  writeFileSync(
    join(notes, 'crane.md'),
    '---\ntitle: Crane\ndate: 2026-03-02\ntags: [port]\n---\nIt fell.\n',
  );
  writeFileSync(join(notes, 'more.ndjson'), '{"title": "Pier"}\nnot JSON\n');
  expect(await feedmill(['submit', join(notes, 'crane.md')], env)).toMatchObject({ code: 0 });
  const run = await feedmill(['submit', notes, '--dry-run'], env);
  expect(run).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/more\.ndjson:2: [\s\S]*1 article was refused/),
  });
  expect(run.stdout).toMatch(
    /crane\.md\ntitle +Crane\npublished +2026-03-02\ntags +port\noutcome +unchanged \S+\n\nIt fell\./,
  );
  expect(run.stdout).toMatch(
    /more\.ndjson:1\ntitle +Pier\npublished +\(the time of the submission\)\noutcome +created\n/,
  );
  expect(valuesIn(await feedmill(['list', '--json'], env))).toHaveLength(1);
});

it('the media type of standard input is guessed from its start', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const pipe = (body: string) => feedmill(['submit', '-', '--json'], env, body);
  expect(valuesIn(await pipe('---\ntitle: Crane\n---\nIt fell.\n'))).toMatchObject([
    { article: { title: 'Crane' } },
  ]);
  expect(await pipe('---\ntitle: Pier\ndraft: true\n---\nIt was mended.\n')).toMatchObject({
    code: 1,
    stdout: '',
  });
  expect(valuesIn(await pipe('{"title": "Ferry"}\n{"title": "Quay"}\n'))).toHaveLength(2);
});

it('an unreadable file in a folder does not stop submit or import', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const notes = mkdtempSync(join(folder, 'notes-'));
  symlinkSync('nowhere', join(notes, 'a.md'));
  mkdirSync(join(notes, 'b.md'));
  writeFileSync(join(notes, 'c.md'), '# The crane\n\nIt stands on the quay.\n');
  const sent = await feedmill(['submit', notes, '--json'], env);
  expect(sent).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/a\.md: no such file[^\n]*\n.*1 article was/s),
  });
  expect(valuesIn(sent)).toMatchObject([{ outcome: 'created', article: { title: 'The crane' } }]);
  const read = await feedmill(['import', notes, '--dry-run', '--json'], env);
  expect([read.code, valuesIn(read).at(-1)]).toMatchObject([0, { read: 1, left_out: 1 }]);
  rmSync(notes, { recursive: true });
});

it('submit and import follow no link to a folder, and no link out of the folder', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const notes = mkdtempSync(join(folder, 'links-'));
  const site = join(notes, 'site');
  mkdirSync(join(site, 'sub'), { recursive: true });
  writeFileSync(join(notes, 'private.md'), '# Private\n\nNobody reads this.\n');
  writeFileSync(join(site, 'a.md'), '# The crane\n\nIt stands on the quay.\n');
  symlinkSync('../private.md', join(site, 'out.md'));
  symlinkSync('..', join(site, 'sub', 'loop'));
  symlinkSync('../a.md', join(site, 'sub', 'b.md'));
  const sent = await feedmill(['submit', site, '--json'], env);
  expect(valuesIn(sent).map(({ outcome }) => outcome)).toEqual(['created', 'duplicate']);
  expect(sent).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /out\.md: is a link to a file outside of the folder.*loop: is a link to a folder.*1 article was/s,
    ),
  });
  const read = await feedmill(['import', site, '--dry-run', '--json'], env);
  expect([read.code, valuesIn(read).at(-1)]).toMatchObject([0, { read: 2, left_out: 1 }]);
});

it('the texts of the API name commands, and each of them works', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const file = join(folder, 'near.json');
  const send = (article: object) => {
    writeFileSync(file, JSON.stringify(article));
    return feedmill(['submit', file], env);
  };
  const story = storyOf('the crane');
  await send({ id: 'first', title: 'The crane', content_text: story });
  const edited = { id: 'second', title: 'The crane', content_text: `${story} It is red.` };
  const held = await send(edited);
  const commands = ['edit', 'merge', 'release'].map((name) => `\`feedmill ${name} \\S{36} --feed \\S+\``);
  expect(held.stderr).toMatch(RegExp(commands.map((command) => `run ${command}`).join('.*')));
  expect(held.stderr).not.toContain('/v1/');
  expect((await send({ ...edited, id: 'third' })).stderr).not.toContain('/v1/');
  const merged = await feedmill(['merge', 'second', '--json'], env);
  expect(valuesIn(merged)).toMatchObject([
    {
      outcome: 'updated',
      article: { content_text: edited.content_text, _feedmill: { publisher_id: 'first' } },
    },
  ]);
  expect(await feedmill(['merge', 'first'], env)).toMatchObject({ code: 1, stdout: '' });

  await send({
    id: 'later',
    title: 'Tide',
    content_text: 'High at nine.',
    date_published: '2999-01-01T00:00:00Z',
  });
  writeFileSync(file, '[]');
  expect((await feedmill(['submit', file], env)).stderr).toContain(
    'send a list of articles with `feedmill submit FILE.ndjson`, one JSON object per line',
  );
  const released = await feedmill(['release', 'later'], env);
  expect(released).toMatchObject({ code: 0, stdout: expect.stringContaining('unchanged') });
  expect(released.stderr).toMatch(
    /^Scheduled for \S+; to publish it now, run `feedmill edit \S{36} --feed \S+ --set date_published=TIME`\.$/m,
  );
});

it('submit skips the drafts of a folder, but reports a published draft', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const notes = mkdtempSync(join(folder, 'drafts-'));
  const write = (name: string, draft: boolean) =>
    writeFileSync(join(notes, name), `---\ntitle: ${name}\ndraft: ${draft}\n---\nThe ${name} is short.\n`);
  write('crane.md', false);
  write('ferry.md', true);
  const sent = await feedmill(['submit', notes, '--json'], env);
  expect(sent).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^\S+ferry\.md: skipped, .* a draft or not public\n$/),
  });
  expect(valuesIn(sent)).toMatchObject([{ outcome: 'created', article: { title: 'crane.md' } }]);
  expect(await feedmill(['submit', notes, '--dry-run'], env)).toMatchObject({ code: 0 });
  expect(await feedmill(['submit', join(notes, 'ferry.md')], env)).toMatchObject({ code: 1, stdout: '' });

  write('crane.md', true);
  const stale = await feedmill(['submit', notes], env);
  expect(stale).toMatchObject({ code: 1, stdout: '' });
  expect(stale.stderr).toMatch(
    /crane\.md: is a draft or not public, but its article is published.*feedmill takedown crane\.md /,
  );
  expect(await feedmill(['takedown', 'crane.md', '-y'], env)).toMatchObject({ code: 0 });
  expect(await feedmill(['submit', notes], env)).toMatchObject({ code: 0, stdout: '' });
});

it('submit --site reports a published page that is not public any more', async () => {
  const feed = await newFeed();
  const env = { FEEDMILL_FEED: feed };
  const site = mkdtempSync(join(folder, 'site-'));
  mkdirSync(join(site, 'content'));
  writeFileSync(join(site, 'hugo.toml'), `baseURL = "https://${feed}.example/b/"\n`);
  const write = (name: string, field: string) =>
    writeFileSync(join(site, 'content', name), `---\ntitle: ${name}\n${field}\n---\nThe ${name} is short.\n`);
  write('crane.md', 'draft: false');
  write('quay.md', 'expiryDate: 2999-01-31');
  write('ferry.md', 'draft: true');
  expect(await feedmill(['submit', site, '--site'], env)).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/ferry\.md: not submitted: \/draft must not be true[^\n]*\n$/),
  });
  write('crane.md', 'draft: true\nhidden: true');
  write('quay.md', 'expiryDate: 2020-01-31');
  const stale = await feedmill(['submit', site, '--site'], env);
  expect(stale).toMatchObject({ code: 1, stdout: '' });
  for (const name of ['crane', 'quay'])
    expect(stale.stderr).toContain(
      `But its article is published. To take it down: feedmill takedown https://${feed}.example/b/${name}/ --feed ${feed}`,
    );
  for (const name of ['crane', 'quay'])
    await feedmill(['takedown', `https://${feed}.example/b/${name}/`, '-y'], env);
  expect(await feedmill(['submit', site, '--site'], env)).toMatchObject({ code: 0 });
});

it('an exported feed can be submitted to another feed, with the publisher ids', async () => {
  const [from, to] = [await newFeed(), await newFeed()];
  const file = join(folder, 'exported.ndjson');
  const old = [
    { id: 'crane', title: 'Crane', content_text: 'It stands on the quay.', _berth: 4 },
    { title: 'Pilot', content_text: 'She comes aboard at six.' },
  ];
  writeFileSync(file, old.map((one) => `${JSON.stringify(one)}\n`).join(''));
  expect(await feedmill(['submit', file, '--feed', from])).toMatchObject({ code: 0 });
  writeFileSync(file, (await feedmill(['export', '--feed', from, '--json'])).stdout);
  expect(await feedmill(['submit', file, '--feed', to])).toMatchObject({ code: 0 });
  const listed = valuesIn(await feedmill(['list', '--feed', to, '--json']));
  const ids = Object.fromEntries(listed.map(({ title, _feedmill }) => [title, _feedmill.publisher_id]));
  expect(ids).toEqual({ Crane: 'crane', Pilot: undefined });
  const shown = await feedmill(['show', 'crane', '--feed', from, '--json']);
  writeFileSync(join(folder, 'crane.json'), shown.stdout);
  const again = await feedmill(['submit', join(folder, 'crane.json'), '--feed', to, '--json']);
  expect(valuesIn(again)).toMatchObject([{ outcome: 'unchanged', article: { _berth: 4 } }]);
});

it('submit checks all its arguments before it sends the first file', async () => {
  const env = { FEEDMILL_FEED: await newFeed() };
  const notes = mkdtempSync(join(folder, 'checked-'));
  const [first, lines, odd] = ['a.md', 'b.ndjson', 'c.doc'].map((name) => join(notes, name));
  for (const file of [first, lines, odd]) writeFileSync(file ?? '', '# The crane\n\nIt stands.\n');
  for (const args of [
    [first, lines, '--tag', 'sea'],
    [notes, '--date', '2026-03-05'],
    [first, odd],
    [first, join(notes, 'none.md')],
  ])
    expect(await feedmill(['submit', ...args.map(String)], env)).toMatchObject({ code: 2, stdout: '' });
  expect(await feedmill(['list'], env)).toMatchObject({ stdout: '', stderr: 'no articles\n' });
});

it.runIf(process.platform === 'linux')('submit --watch continues after an unreadable file', async () => {
  const notes = mkdtempSync(join(folder, 'watched-'));
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: folder,
    FEEDMILL_API: url,
    FEEDMILL_TOKEN: adminToken,
    FEEDMILL_FEED: await newFeed(),
  };
  const watching = spawn(process.execPath, [PROGRAM, 'submit', notes, '--watch'], { env });
  const lines = createInterface({ input: watching.stderr })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toContain('watching');
  symlinkSync('/proc/self/mem', join(notes, 'a.md'));
  expect((await lines.next()).value).toMatch(/a\.md: is a link to a file outside of the folder/);
  writeFileSync(join(notes, 'b.md'), '# The crane\n\nIt stands on the quay.\n');
  const [output] = await once(watching.stdout, 'data');
  expect(String(output)).toContain('created');
  watching.kill();
  await once(watching, 'exit');
  rmSync(notes, { recursive: true });
});

it('a token that cannot be sent is refused and not printed', async () => {
  for (const secret of ['line-one\nline-two', 'wörd-of-a-token', '"quoted-token"', 'two words']) {
    const { code, stdout, stderr } = await feedmill(['feeds'], { FEEDMILL_TOKEN: secret });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^feedmill: The token has a space, a line end .* or in FEEDMILL_TOKEN\.\n$/);
  }
  expect(await feedmill(['feeds'], { FEEDMILL_TOKEN: ` ${adminToken}\r\n` })).toMatchObject({ code: 0 });
});

it.for([
  ['a feed that does not exist', ['list', '--feed', newName()], {}, 4, /does not exist/],
  [
    'an invalid token',
    ['feeds'],
    { FEEDMILL_TOKEN: 'wrong' },
    3,
    /unknown, expired or revoked: run `feedmill login/,
  ],
  [
    'no token',
    ['feeds'],
    { FEEDMILL_TOKEN: '', XDG_CONFIG_HOME: folder },
    3,
    /no token .* run `feedmill login/,
  ],
  ['no address', ['feeds'], { FEEDMILL_API: '' }, 2, /no API address/],
  ['an address without a scheme', ['feeds', '--api', 'localhost:80'], {}, 2, /http:\/\/ or https:\/\//],
  [
    'an address with a path',
    ['feeds', '--api', `${url}/v1`],
    {},
    2,
    new RegExp(`a deployment is ${url}$`, 'm'),
  ],
  [
    'an address where no server listens',
    ['feeds', '--api', 'http://nobody.invalid'],
    {},
    5,
    /is the service running/,
  ],
  ['a file that does not exist', ['submit', 'none.md'], { FEEDMILL_FEED: 'x' }, 2, /none.md does not exist/],
  [
    'a restore from a missing file',
    ['restore', 'x', 'none.md'],
    { FEEDMILL_FEED: 'x' },
    2,
    /none.md: no such file/,
  ],
  [
    'an import of a folder without articles',
    ['import', import.meta.dirname, '--feed', 'x', '--dry-run'],
    {},
    2,
    /no Markdown/,
  ],
  ['an unknown kind of source', ['import', 'a.xml', '--from', 'rss'], {}, 2, /Allowed choices are feed,/],
  ['an --interval that is not a number', ['tail', '--interval', 'often'], {}, 2, /number of seconds/],
  ['a --within that is not a number', ['verify', '--within', 'abc'], {}, 2, /number of seconds of 1/],
  ['a --hub-port that is not a port', ['verify', '--hub-port', '70000'], {}, 2, /from 1 to 65535/],
  ['a --hub-callback without a scheme', ['verify', '--hub-callback', 'host/x'], {}, 2, /must be an address/],
  ['a --feeds without a scheme', ['verify', '--feeds', 'feeds.example'], {}, 2, /must be an address/],
  ['a --limit of half an article', ['list', '--feed', 'x', '--limit', '1.5'], {}, 2, /whole number of 1/],
  [
    'an import with a --limit that is not a number',
    ['import', PROGRAM, '--feed', 'x', '--limit', 'ten', '--dry-run'],
    {},
    2,
    /--limit must be a whole number/,
  ],
  [
    'one --id for a folder',
    ['submit', import.meta.dirname, '--feed', 'x', '--id', 'ferry'],
    {},
    2,
    /--id is for one article/,
  ],
  [
    'one --url for two files',
    ['submit', PROGRAM, PROGRAM, '--feed', 'x', '--url', 'https://e.example/'],
    {},
    2,
    /--url is for one article/,
  ],
  [
    'a --tag for a file with an article on each line',
    ['submit', PROGRAM, '--type', 'application/x-ndjson', '--feed', 'x', '--tag', 'sea'],
    {},
    2,
    /fields on each line/,
  ],
  ['an unknown command', ['sumbit'], {}, 2, /^feedmill: unknown command.*\n\(Did you mean submit\?\)/],
  [
    'an unknown option',
    ['list', '--fed', 'x'],
    {},
    2,
    /^feedmill: unknown option.*\n\(Did you mean --feed\?\)/,
  ],
  ['an unknown shell', ['completion', 'tcsh'], {}, 2, /Allowed choices are bash, zsh, fish/],
  ['a body that is refused', ['submit', PROGRAM, '--dry-run', '--type', 'image/png'], {}, 1, /415/],
] as const)(
  '%s gives the documented exit code and no standard output',
  async ([, args, env, code, message]) => {
    expect(await feedmill(args, env)).toMatchObject({
      code,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  },
);

/**
 * Runs the command line through a proxy that sends it the signal of Ctrl-C at the POST of articles number
 * `at`.
 */
async function feedmillInterrupted(at: number, args: readonly string[]): Promise<RunResult> {
  let [child, posts]: [ChildProcess | undefined, number] = [undefined, 0];
  const server = createServer(async (request, answer) => {
    const { method = '', url: path = '', headers } = request;
    const body = Buffer.concat(await request.toArray());
    if (method === 'POST' && path.includes('/articles')) posts += 1;
    if (method === 'POST' && posts === at) child?.kill('SIGINT');
    const { authorization = '', 'content-type': type = '' } = headers;
    const passed = await fetch(`${url}${path}`, {
      method,
      headers: { authorization, ...(type !== '' && { 'content-type': type }) },
      ...(body.length > 0 && { body }),
    });
    answer.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? '' });
    answer.end(await passed.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = { ...process.env, XDG_STATE_HOME: folder, FEEDMILL_TOKEN: adminToken };
  try {
    child = spawn(process.execPath, [PROGRAM, ...args, '--api', `http://127.0.0.1:${port}`], { env });
    const { stdout, stderr } = child;
    const [[code], out = '', errors = ''] = await Promise.all([
      once(child, 'exit'),
      stdout === null ? '' : text(stdout),
      stderr === null ? '' : text(stderr),
    ]);
    return { code, stdout: out, stderr: errors };
  } finally {
    server.close();
  }
}

it('after Ctrl-C, submit waits for the answer and says how to continue', async () => {
  const feed = await newFeed();
  const texts = { tides: 'The quay is wet.', crane: 'It lifts logs.', baker: 'Bread is late today.' };
  const files = Object.entries(texts).map(([name, sentence]) => {
    const file = join(folder, `interrupted-${name}.txt`);
    writeFileSync(file, `News of the ${name}\n\n${sentence}\n`);
    return file;
  });
  const run = await feedmillInterrupted(2, ['submit', ...files, '--feed', feed]);
  expect(run).toMatchObject({
    code: 130,
    stderr: expect.stringMatching(
      /answers to the requests that were sent.*\nfeedmill: interrupted after 2 of 3 files; to go on/,
    ),
  });
  expect(run.stdout.match(/^created/gm)).toHaveLength(2);
  const again = await feedmill(['submit', ...files, '--feed', feed]);
  expect(again.stdout.match(/^\w+/gm)).toEqual(['unchanged', 'unchanged', 'created']);
});

it('after Ctrl-C, submit and import send no further batch', async () => {
  const feed = await newFeed();
  const lines = Array.from({ length: 300 }, (_, n) => ({ id: `${n}`, title: `Boat ${n}` }));
  const file = join(folder, 'interrupted.ndjson');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const run = await feedmillInterrupted(1, ['submit', file, '--feed', feed]);
  expect(run).toMatchObject({
    code: 130,
    stderr: expect.stringMatching(/interrupted after \d+ of 300 lines of .*; to go on/),
  });
  const source = join(folder, 'interrupted.json');
  writeFileSync(
    source,
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'F', items: lines }),
  );
  const imported = await feedmillInterrupted(1, ['import', source, '--feed', newName(), '--create']);
  expect(imported).toMatchObject({
    code: 130,
    stdout: expect.stringMatching(/articles read\n\d+ created/),
    stderr: expect.stringMatching(/batches that were sent.*\nfeedmill: interrupted; .*--resume continues/),
  });
});

it('the command line reports a server that is not Feedmill', async () => {
  const server = createServer(({ url: path = '' }, answer) => {
    if (path.startsWith('/v1/tokens'))
      answer.writeHead(301, { location: `https://feeds.example${path}` }).end();
    else answer.end('<h1>Hello</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = { FEEDMILL_API: `http://127.0.0.1:${port}` };
  try {
    const isNot = { code: 5, stdout: '', stderr: expect.stringContaining('not from Feedmill') };
    expect(await feedmill(['feeds'], env)).toMatchObject(isNot);
    const redirected = { code: 5, stdout: '', stderr: expect.stringContaining('https://feeds.example') };
    expect(await feedmill(['tokens', 'list'], env)).toMatchObject(redirected);
    const doctor = await feedmill(['doctor', '--json'], env);
    expect(doctor.code).toBe(1);
    expect(valuesIn(doctor).at(-1)).toMatchObject({ check: 'service', is_ok: false });
  } finally {
    server.close();
  }
});

it('tokens revoke of an unknown token names the command that lists the tokens', async () => {
  const unknown = await feedmill(['tokens', 'revoke', '00000000-0000-4000-8000-000000000000', '-y']);
  expect(unknown).toMatchObject({ code: 4, stderr: expect.stringContaining('`feedmill tokens list`') });
  expect(unknown.stderr).not.toContain('articles');
});

it('doctor names the status of unreadable feed files', async () => {
  const server = createServer(({ url: path = '' }, answer) => {
    answer.writeHead(path.startsWith('/feeds/') ? 500 : 200, { 'content-type': 'application/json' });
    answer.end(path.startsWith('/v1/feeds') ? '{"feeds": [{"feed": "quay"}]}' : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const env = { FEEDMILL_API: `http://127.0.0.1:${port}` };
    const doctor = await feedmill(['doctor', '--json'], env);
    expect(valuesIn(doctor).at(-1)).toMatchObject({
      check: 'feed files',
      is_ok: false,
      detail: expect.stringContaining('/feeds/quay/rss.xml answered 500'),
    });
  } finally {
    server.close();
  }
});

it('the command line submits more articles than a batch may have, in order', async () => {
  const feed = await newFeed();
  const file = join(folder, 'many.ndjson');
  const line = (n: number) =>
    JSON.stringify({ id: `n${n % 1_100}`, title: `Boat ${n}`, content_text: `Boat ${n} is in.` });
  const lines = Array.from({ length: 1_101 }, (_, n) => line(n));
  writeFileSync(file, `\uFEFF${lines.slice(0, 2).join('\r\n')}\n\n${lines.slice(2).join('\n')}\n`);
  const sent = await feedmill(['submit', file, '--feed', feed, '--json']);
  expect(sent.code).toBe(0);
  const answers = valuesIn(sent);
  expect(answers.map((one) => one.line)).toEqual([1, 2, ...Array.from({ length: 1_099 }, (_, n) => n + 4)]);
  expect(answers.at(-1)).toMatchObject({ line: 1_102, outcome: 'updated' });
});

it('the command line prints the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync(join(PROGRAM, '..', '..', '..', 'package.json'), 'utf8'));
  expect(await feedmill(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

it('login stores its token with mode 0600, for its deployment only', async () => {
  const { secret } = await newToken(['*']);
  const home = mkdtempSync(join(folder, 'home-'));
  const env = { ...process.env, XDG_CONFIG_HOME: home, FEEDMILL_TOKEN: '' };
  const login = spawn(process.execPath, [PROGRAM, 'login', '--api', url], { env });
  login.stdin.end(`${secret}\n`);
  expect(await text(login.stdout)).toContain('is stored in');
  expect(statSync(join(home, 'feedmill', 'credentials.json')).mode & 0o777).toBe(0o600);
  const stored = { XDG_CONFIG_HOME: home, FEEDMILL_TOKEN: '', FEEDMILL_API: '' };
  expect(valuesIn(await feedmill(['whoami', '--json'], stored))).toMatchObject([
    { api: url, role: 'publisher' },
  ]);
  const elsewhere = { ...stored, FEEDMILL_API: url.replace('127.0.0.1', 'localhost') };
  expect(await feedmill(['whoami'], elsewhere)).toMatchObject({ code: 3 });
});
