import { omitNullish } from '#shared/model/field-schemas.ts';
import { tokenRequestSchema } from '#shared/model/token-request-schema.ts';
import { cleanLine } from '#shared/text/unicode.ts';
import { parseJson, readAs } from './json.ts';

export interface TokenRequest {
  /** One line. */
  publisher: string;
  /** Names of feeds, each once, or `*` for every feed. */
  feeds: string[];
  /** ISO 8601, UTC, milliseconds: sorts as text. */
  expires_at?: string;
}

/**
 * Reads the admin's request for a token from a JSON body.
 *
 * @throws {Problem} `unreadable`: not JSON; `invalid-request` with all faulty fields
 */
export function readTokenRequest(text: string): TokenRequest {
  const { publisher, feeds, expires_at } = omitNullish(
    readAs(tokenRequestSchema, parseJson(text), 'invalid-request'),
  );
  return {
    publisher: cleanLine(publisher),
    feeds: [...new Set(feeds)],
    ...(expires_at !== undefined && { expires_at: new Date(expires_at).toISOString() }),
  };
}
