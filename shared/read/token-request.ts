import { omitNullish } from '#shared/model/field-schemas.ts';
import { tokenRequestSchema } from '#shared/model/token-request-schema.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { parseJson, readAs } from './json.ts';

export interface TokenRequest {
  /** One line. */
  publisher: string;
  /** Names of feeds, or `*` for every feed. */
  feeds: string[];
  /** ISO 8601, UTC, milliseconds: sorts as text. */
  expires_at?: string;
}

/**
 * What the admin asks for when a token is to be made, from a JSON body.
 *
 * @throws {Problem} `unreadable` where it is not JSON; `invalid-request` with every bad field
 */
export function readTokenRequest(text: string): TokenRequest {
  const { publisher, feeds, expires_at } = omitNullish(
    readAs(tokenRequestSchema, parseJson(text), 'invalid-request'),
  );
  return {
    publisher: cleanLine(publisher),
    feeds,
    ...(expires_at !== undefined && { expires_at: new Date(expires_at).toISOString() }),
  };
}
