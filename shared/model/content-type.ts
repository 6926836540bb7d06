import { Problem } from './problem.ts';

/** Types that are accepted in every charset of the Encoding Standard. */
export const IN_ANY_CHARSET: ReadonlySet<string> = new Set(['text/html', 'text/plain']);

export interface MediaType {
  /** Type and subtype, in lower case. */
  essence: string;
  /**
   * The values of parameters, without quotes, by name in lower case. If two parameters have the same name, the first
   * counts.
   */
  parameters: ReadonlyMap<string, string>;
}

// RFC 9110 §5.6.2, §5.6.4, §5.6.6. Each match begins at the end of the previous match, so a long header takes linear time.
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ESSENCE = new RegExp(`[ \\t]*(${TOKEN}/${TOKEN})[ \\t]*`, 'y');
const PARAMETER = new RegExp(`;[ \\t]*(?:(${TOKEN})=(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)"))?[ \\t]*`, 'y');

/**
 * Parses a `Content-Type` header (RFC 9110 §8.3.1).
 *
 * @param header value of the header
 * @throws {Problem} `unsupported-media-type`: invalid syntax
 */
export function parseMediaType(header: string): MediaType {
  ESSENCE.lastIndex = 0;
  const essence = ESSENCE.exec(header)?.[1];
  const parameters = new Map<string, string>();
  let end = ESSENCE.lastIndex;
  while (essence !== undefined && end < header.length) {
    PARAMETER.lastIndex = end;
    const parameter = PARAMETER.exec(header);
    if (parameter === null) break;
    end = PARAMETER.lastIndex;
    const [, name, token, quoted] = parameter;
    const value = token ?? quoted?.replace(/\\(.)/g, '$1');
    if (name === undefined || value === undefined) continue;
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value);
  }
  if (essence === undefined || end < header.length) {
    throw new Problem(
      'unsupported-media-type',
      'The Content-Type header is not a media type such as application/json (RFC 9110 §8.3.1).',
    );
  }
  return { essence: essence.toLowerCase(), parameters };
}

/**
 * The encoding of a label (Encoding Standard §4.2), in lower case.
 *
 * @returns undefined for unknown labels and for encodings that the standard does not decode
 */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
