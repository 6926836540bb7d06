import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { Problem } from '#shared/model/problem.ts';
import { LIMITS } from '#shared/settings.ts';
import { asNumber } from '../json/whole-numbers.ts';

export interface FrontMatter {
  /** Field names and values, as JSON would have them. */
  fields: Record<string, unknown>;
  /** The text behind it. */
  body: string;
}

/** Fields of an article, not an article: YAML costs a hundred times what JSON does. Characters. */
const MAX_CHARACTERS = 65_536;
/** Aliases that stand for aliases grow like a power of ten; one or two save a writer some typing. */
const MAX_ALIASES = 20;
const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const FIELD_LINE = /^(?:[\w-]+[ \t]*:(?:[ \t].*)?|[ \t]+\S.*|[ \t]*-[ \t].*|#.*)$/;
/** Fields whose numbers are numbers. In all others `2026` is a title, a tag or an id of four digits. */
const NUMERIC_FIELD = /^(?:_|attachments$)/;

/**
 * The YAML (1.2, core schema) that a Markdown text begins with, between two lines `---`.
 *
 * Dates stay the text that they are. A text that begins with a thematic break has none, unless field after field
 * follows it: then the writer forgot to close it.
 *
 * @returns undefined where the text has no front matter
 * @throws {Problem} `unreadable`: not YAML, not closed, a field twice, a type of its own, too long, too deep, or with
 *   aliases upon aliases
 */
export function frontMatter(text: string): FrontMatter | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && END.test(line));
  if (end === -1) {
    if (isMeantAsFields(lines.slice(1))) throw unreadable('is not closed by a line "---"');
    return undefined;
  }
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > MAX_CHARACTERS) throw unreadable(`is longer than ${MAX_CHARACTERS} characters`);
  const fields = parseFields(yaml);
  return fields === undefined ? undefined : { fields, body: lines.slice(end + 1).join('\n') };
}

function isMeantAsFields(lines: string[]): boolean {
  const blank = lines.findIndex((line) => line.trim() === '');
  const block = lines.slice(0, blank === -1 ? lines.length : blank);
  return /^[\w-]+[ \t]*:/.test(block[0] ?? '') && block.every((line) => FIELD_LINE.test(line));
}

function unreadable(what: string, cause?: unknown): Problem {
  return new Problem('unreadable', `The front matter ${what}.`, { cause });
}

/** @returns undefined where it is YAML of one text: a paragraph between two thematic breaks */
function parseFields(yaml: string): Record<string, unknown> | undefined {
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
    if (fault?.code === 'RESOURCE_EXHAUSTION') throw unreadable('is nested too deep', fault);
    if (fault) {
      const { line, col } = lineCounter.linePos(fault.pos[0]);
      // The fence is the first line of what was sent.
      throw unreadable(
        `is not YAML: ${fault.message.split('\n')[0]}, in line ${line + 1}, column ${col}`,
        fault,
      );
    }
    keepWritten(document);
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    // The library recurses, and counts aliases by throwing.
    throw unreadable(
      cause instanceof RangeError ? 'is nested too deep' : 'has more aliases than an article needs',
      cause,
    );
  }
  if (typeof value === 'string') return undefined;
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw unreadable('must be fields, each with a name');
  if (depthOf(value, LIMITS.maxDepth) > LIMITS.maxDepth) {
    throw unreadable(`is nested deeper than ${LIMITS.maxDepth} levels`);
  }
  return Object.fromEntries(Object.entries(value));
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

/** Levels of objects and lists in a value; stops counting one past the limit. */
function depthOf(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null || limit < 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner, limit - 1)));
}
