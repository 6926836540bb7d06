import { parse, TomlDate, TomlError } from 'smol-toml';
import { LIMITS } from '#shared/settings.ts';
import { asNumber } from '../../json/whole-numbers.ts';
import { fieldsOf, unreadable } from './fields-of.ts';

/**
 * Reads TOML 1.0. Dates become text of RFC 3339, local dates without an offset. Whole numbers become bigint
 * only if a double would round them.
 *
 * @throws {Problem} `unreadable`: not TOML, a repeated field, or too deep
 */
export function parseToml(toml: string): Record<string, unknown> {
  try {
    const parsed = parse(toml, { maxDepth: LIMITS.maxDepth, integersAsBigInt: 'asNeeded' });
    // The inner `fieldsOf` checks the depth first, because `asJson` is recursive and `maxDepth` does not count dotted
    // names.
    return fieldsOf(asJson(fieldsOf(parsed)));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    // The first line of the body is the fence.
    const where = `line ${cause.line + 1}, column ${cause.column}`;
    throw unreadable(
      `is not valid TOML at ${where}: ${cause.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')}`,
      cause,
    );
  }
}

function asJson(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return asNumber(String(value));
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]));
}
