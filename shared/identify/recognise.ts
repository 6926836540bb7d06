import type { IdentityKind } from '#shared/model/identity.ts';
import { Problem } from '#shared/model/problem.ts';

/** Which article a submission is: one that is there, another with the content of one that is there, or a new one. */
export type Recognition = { kind: 'same' | 'same-content'; id: string } | { kind: 'new' };

/**
 * The publisher's id decides before the URL, and both before the content.
 *
 * @param owners the articles that own the identities of the submission, by kind
 * @param target the article that the request names, where it names one
 * @throws {Problem} `identity-conflict`: id, URL and target name different articles
 */
export function recognise(owners: ReadonlyMap<IdentityKind, string>, target?: string): Recognition {
  const byId = owners.get('id');
  const byUrl = owners.get('url');
  const named = [target, byId, byUrl].filter((id) => id !== undefined);
  const [first] = named;
  if (first !== undefined) {
    const other = named.find((id) => id !== first);
    if (other !== undefined) {
      const errors = [
        ...(byId === undefined ? [] : [{ pointer: '/id', detail: `names the article ${byId}` }]),
        ...(byUrl === undefined ? [] : [{ pointer: '/url', detail: `names the article ${byUrl}` }]),
      ];
      throw new Problem('identity-conflict', `Two different articles are named: ${first} and ${other}`, {
        errors,
        extra: { articles: [first, other] },
      });
    }
    return { kind: 'same', id: first };
  }
  const byContent = owners.get('content');
  return byContent === undefined ? { kind: 'new' } : { kind: 'same-content', id: byContent };
}
