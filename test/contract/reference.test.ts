import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, expect, inject, it } from 'vitest';
import { OPERATIONS } from '#shared/http/operations.ts';
import { ask, newFeed, newName, newToken, storyOf, submit } from './api.ts';

const { url, adminToken } = inject('feedmill');
/** The example command of each section of the API reference, by the id of the section. */
const commands = new Map<string, string>();

beforeAll(async () => {
  const { text } = await ask('GET', '/docs/api', { isAnonymous: true });
  const walk = (node: DefaultTreeAdapterTypes.ParentNode, section: string): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const id = child.attrs.find(({ name }) => name === 'id')?.value ?? section;
      const [first] = child.childNodes;
      if (child.tagName === 'pre' && first && 'value' in first && first.value.startsWith('curl'))
        commands.set(id, first.value);
      walk(child, id);
    }
  };
  walk(parse(text), '');
});

/** A feed with the article of the examples, published or held as a near duplicate. */
async function prepare(isHeld: boolean): Promise<{ feed: string; articleId: string }> {
  const feed = await newFeed();
  const text = storyOf('Ann Bell');
  if (isHeld) await submit(feed, { id: 'original', title: 'Ferry sails', content_text: text });
  const { body } = await submit(feed, {
    id: 'ferry-2026',
    title: 'Ferry sails',
    content_text: text.replace('help', 'aid'),
  });
  expect(body.article._feedmill.state).toBe(isHeld ? 'near_duplicate' : 'published');
  return { feed, articleId: body.article.id };
}

it.each(Object.entries(OPERATIONS))(
  'the example command of %s succeeds',
  async (route, { id = '', right }) => {
    const { feed, articleId } = await prepare(/\/(publish|merge)$/.test(route));
    const { id: tokenId, secret } = await newToken([feed]);
    const creates = id === 'putFeed';
    const command = (commands.get(id) ?? 'no command').replaceAll(
      '/feeds/world',
      `/feeds/${creates ? newName() : feed}`,
    );
    const script = `curl() { command curl --silent --show-error --fail-with-body "$@"; }\n${command}`;
    const env = {
      ...process.env,
      FEEDMILL_API: url,
      FEEDMILL_TOKEN: right === 'admin' || creates ? adminToken : secret,
      ARTICLE_ID: articleId,
      TOKEN_ID: tokenId,
    };
    await promisify(execFile)('bash', ['-euc', script], { env });
  },
);
