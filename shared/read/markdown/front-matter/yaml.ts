import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { Problem } from '#shared/model/problem.ts';
import { asNumber } from '../../json/whole-numbers.ts';
import { fieldsOf, unreadable } from './fields-of.ts';

/** The maximum number of uses of an anchor, multiplied by the aliases within it: aliases of aliases grow exponentially. */
const MAX_ALIASES = 20;
/**
 * Fields in which a number is read as a number. In all other fields `2026` is text: a title, a tag or an id with four
 * digits.
 */
const NUMERIC_FIELD = /^(?:_|attachments$)/;

/**
 * Reads YAML 1.2 (core schema). Dates, numbers and truth values are text, except in `NUMERIC_FIELD`.
 *
 * @returns undefined if the YAML is a single text. Then the lines `---` around it are thematic breaks of Markdown
 * @throws {Problem} `unreadable`: not YAML, a repeated field, a custom type, too deep, or too many aliases
 */
export function parseYaml(yaml: string): Record<string, unknown> | undefined {
  const lineCounter = new LineCounter();
  let value: unknown;
  try {
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      stringKeys: true,
      intAsBigInt: true,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    });
    // The library only warns about an unknown tag and would read the value as text.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault?.code === 'RESOURCE_EXHAUSTION') throw unreadable('is nested too deeply', fault);
    if (fault) {
      const { line, col } = lineCounter.linePos(fault.pos[0]);
      // The first line of the body is the fence.
      throw unreadable(
        `is not valid YAML at line ${line + 1}, column ${col}: ${fault.message.split('\n')[0]}`,
        fault,
      );
    }
    keepWritten(document);
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    // Deep nesting overflows the stack of the library (`RangeError`). Any other error means too many aliases.
    throw unreadable(cause instanceof RangeError ? 'is nested too deeply' : 'has too many aliases', cause);
  }
  if (typeof value === 'string') return undefined;
  if (value === null) return {};
  return fieldsOf(value);
}

/**
 * In the fields of `NUMERIC_FIELD` numbers are numbers; in all other fields `2026` and `true` are text. A whole number
 * that a double would round stays a bigint, which `valueFaults` refuses later.
 */
function keepWritten(document: ReturnType<typeof parseDocument>): void {
  visit(document, {
    Pair(_, pair, path) {
      const isTop = path.length === 2;
      if (!isTop || !isScalar(pair.key) || !NUMERIC_FIELD.test(String(pair.key.value))) return;
      visit(isNode(pair.value) ? pair.value : null, {
        Scalar(_, scalar) {
          if (typeof scalar.value === 'bigint') scalar.value = asNumber(String(scalar.value));
        },
      });
      return visit.SKIP;
    },
    Scalar(_, scalar) {
      // With the tag `!!timestamp`, the library returns a date, as in YAML 1.1.
      if (scalar.value instanceof Date || /^(?:number|bigint|boolean)$/.test(typeof scalar.value)) {
        scalar.value = scalar.source ?? String(scalar.value);
      }
    },
  });
}
