import type { CliContext } from '../cli-context.ts';
import { allFeeds } from './feeds.ts';

/** `feedmill whoami`: prints the deployment, the role of the token and the feeds of the token. */
export async function whoami({ api, output }: CliContext): Promise<void> {
  const feeds = (await allFeeds(api)).map(({ feed }) => feed);
  const { role } = await api.json('Session', 'GET', '/v1/session');
  output.data({ api: api.url, role, feeds }, () =>
    [`${api.url}, as ${role}`, `feeds: ${feeds.length === 0 ? 'none' : feeds.join(', ')}`].join('\n'),
  );
}
