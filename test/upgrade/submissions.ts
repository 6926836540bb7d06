import { readFileSync } from 'node:fs';

/** One of the requests that made a data folder. */
export interface Sent {
  name: string;
  method: string;
  /**
   * The path of the request. `{name}` is replaced by the path of the article that the request with this
   * name created.
   */
  path: string;
  token?: string;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  /** The answer of the release that made the data folder. */
  first: Answered;
  /** The answer of the same release when all requests were sent to it a second time. */
  again: Answered;
}

export interface Answered {
  status: number;
  /** One value for each line of the answer. A batch has one line for each article. */
  lines: { outcome?: string; id?: string }[];
}

export function readSubmissions(folder: string): Sent[] {
  const lines = readFileSync(`${folder}/submissions.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Sent);
}

/**
 * Sends a request of the list.
 *
 * @param locations the paths of articles, by the names of the requests that created them; the path of the first article
 *   in the answer is added
 */
export async function send(
  { name, method, path, type, body, headers, token = 'admin' }: Omit<Sent, 'first' | 'again'>,
  url: string,
  tokens: Readonly<Record<string, string>>,
  locations: Map<string, string>,
): Promise<Answered> {
  const filled = path.replace(/^\{(.*)\}$/, (_, of: string) => locations.get(of) ?? '/v1/missing');
  const response = await fetch(`${url}${filled}`, {
    method,
    headers: {
      authorization: `Bearer ${tokens[token]}`,
      ...(type !== undefined && { 'content-type': type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const answers = text.trim().split('\n').filter(Boolean);
  const lines = answers.map((line) => {
    const { outcome, id, article } = JSON.parse(line) as {
      outcome?: string;
      id?: string;
      /** A problem contains only the id of the article. */
      article?: { id: string } | string;
    };
    const named = typeof article === 'object' ? article.id : (article ?? id);
    return { ...(outcome !== undefined && { outcome }), ...(named !== undefined && { id: named }) };
  });
  const feed = /^\/v1\/feeds\/[^/]+/.exec(filled)?.[0];
  const [first] = lines;
  if (first?.id !== undefined) locations.set(name, `${feed}/articles/${first.id}`);
  return { status: response.status, lines };
}
