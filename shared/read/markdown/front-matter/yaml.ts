import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { Problem } from '#shared/model/problem.ts';
import { asNumber } from '../../json/whole-numbers.ts';
import { fieldsOf, unreadable } from './fields-of.ts';

/** Aliases that stand for aliases grow like a power of ten; one or two save a writer some typing. */
const MAX_ALIASES = 20;
/** Fields whose numbers are numbers. In all others `2026` is a title, a tag or an id of four digits. */
const NUMERIC_FIELD = /^(?:_|attachments$)/;

/**
 * The fields of YAML (1.2, core schema). Dates, numbers and truth values of fields that hold text stay the text that was
 * written.
 *
 * @returns undefined where it is YAML of one text: a paragraph between two thematic breaks
 * @throws {Problem} `unreadable`: not YAML, a field twice, a type of its own, too deep, or with aliases upon aliases
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
    // An unknown tag is a warning to the library: it would take the value as text and the type for granted.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault?.code === 'RESOURCE_EXHAUSTION') throw unreadable('is nested too deeply', fault);
    if (fault) {
      const { line, col } = lineCounter.linePos(fault.pos[0]);
      // The fence is the first line of what was sent.
      throw unreadable(
        `is not valid YAML at line ${line + 1}, column ${col}: ${fault.message.split('\n')[0]}`,
        fault,
      );
    }
    keepWritten(document);
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    // The library recurses, and counts aliases by throwing.
    throw unreadable(cause instanceof RangeError ? 'is nested too deeply' : 'has too many aliases', cause);
  }
  if (typeof value === 'string') return undefined;
  if (value === null) return {};
  return fieldsOf(value);
}

/**
 * What looks like a number or a truth value in a field of text is the text that was written. In the other fields a whole
 * number stays a bigint only where a double would round it: that is refused, as it is in JSON.
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
      if (/^(?:number|bigint|boolean)$/.test(typeof scalar.value)) {
        scalar.value = scalar.source ?? String(scalar.value);
      }
    },
  });
}
