import { createHash } from 'node:crypto';
import { keys, partitions } from '#shared/table/keys.ts';
import type { Item, Table } from '#shared/table/table.ts';

/** A publisher's token. The secret itself is stored nowhere. */
export interface Token {
  id: string;
  publisher: string;
  feeds: string[];
  created_at: string;
  expires_at?: string;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** @param secret 256 random bits as text, told once to whom it is for */
export async function createToken(table: Table, token: Token, secret: string): Promise<void> {
  const hash = hashOf(secret);
  const text = JSON.stringify(token);
  await table.transact([
    table.putAction({ ...keys.token(hash), token: text }, { expression: 'attribute_not_exists(pk)' }),
    table.putAction(
      { ...keys.listedToken(token.id), token: text, hash },
      { expression: 'attribute_not_exists(pk)' },
    ),
  ]);
}

/** The token of a secret, expired or not; undefined where there is none, or it was revoked. */
export async function findToken(table: Table, secret: string): Promise<Token | undefined> {
  const item = await table.get(keys.token(hashOf(secret)));
  return item && toToken(item);
}

export async function listTokens(table: Table): Promise<Token[]> {
  return (await table.query(partitions.tokens)).map(toToken);
}

/** @returns false where there is no such token */
export async function revokeToken(table: Table, id: string): Promise<boolean> {
  const listed = await table.get(keys.listedToken(id));
  if (!listed) return false;
  await table.transact([
    table.deleteAction(keys.token(String(listed.hash))),
    table.deleteAction(keys.listedToken(id)),
  ]);
  return true;
}

function toToken(item: Item): Token {
  return JSON.parse(String(item.token)) as Token;
}
