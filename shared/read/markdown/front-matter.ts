import { Problem } from '#shared/model/problem.ts';
import { parseJson } from '../json.ts';
import { fieldsOf, unreadable } from './front-matter/fields-of.ts';
import { parseToml } from './front-matter/toml.ts';
import { parseYaml } from './front-matter/yaml.ts';

export interface FrontMatter {
  /** Field names and values, as JSON would have them. */
  fields: Record<string, unknown>;
  /** The text behind it. */
  body: string;
}

/** Fields of an article, not an article: YAML costs a hundred times what JSON does. Characters. */
const MAX_CHARACTERS = 65_536;
const FIELD_LINE = /^(?:[\w-]+[ \t]*:(?:[ \t].*)?|[ \t]+\S.*|[ \t]*-[ \t].*|#.*)$/;
const TOML_LINE = /^(?:[\w."'-]+[ \t]*=.*|\[.*\][ \t]*|[ \t]+\S.*|\].*|#.*)$/;
/** A Markdown text that begins so is meant as JSON: `{"title":`. */
const JSON_START = /^\{\s*"[^"\n]*"\s*:/;

type Parse = (text: string) => Record<string, unknown> | undefined;

interface Fence {
  /** The whole first line; what stands behind the dashes names another language, as Eleventy has it. */
  open: RegExp;
  end: RegExp;
  /** The end marker, for the error about a missing one. */
  ending: string;
  /** A line of fields. */
  line: RegExp;
  parse: Parse;
}

const asJson: Parse = (text) => fieldsOf(parseJson(text));

const FENCES: readonly Fence[] = [
  {
    open: /^---[ \t]*(?:ya?ml)?[ \t]*$/,
    end: /^(?:---|\.\.\.)[ \t]*$/,
    ending: '---',
    line: FIELD_LINE,
    parse: parseYaml,
  },
  { open: /^---[ \t]*toml[ \t]*$/, end: /^---[ \t]*$/, ending: '---', line: TOML_LINE, parse: parseToml },
  { open: /^---[ \t]*json[ \t]*$/, end: /^---[ \t]*$/, ending: '---', line: /./, parse: asJson },
  { open: /^\+\+\+[ \t]*$/, end: /^\+\+\+[ \t]*$/, ending: '+++', line: TOML_LINE, parse: parseToml },
];

/**
 * The front matter of a Markdown text: YAML between lines `---`, TOML between lines `+++`, JSON between lines `---json` and
 * `---`, or a JSON object at the very start, as Hugo has it.
 *
 * Dates stay the text that they are. A text that begins with a thematic break has none, unless field after field
 * follows it: then the writer forgot to close it.
 *
 * @returns undefined where the text has no front matter
 * @throws {Problem} `unreadable`: not of its language, not closed, too long or too deep
 */
export function frontMatter(text: string): FrontMatter | undefined {
  if (JSON_START.test(text)) return leadingObject(text);
  // Nearly every text has none: the first line says so before the others are looked at.
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const fence = FENCES.find(({ open }) => open.test(first));
  if (fence === undefined) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  const end = lines.findIndex((line, index) => index > 0 && fence.end.test(line));
  if (end === -1) {
    if (isMeantAsFields(lines.slice(1), fence.line))
      throw unreadable(`has no closing line "${fence.ending}"`);
    return undefined;
  }
  const fields = fence.parse(checkLength(lines.slice(1, end).join('\n')));
  return fields === undefined ? undefined : { fields, body: lines.slice(end + 1).join('\n') };
}

function checkLength(matter: string): string {
  if (matter.length > MAX_CHARACTERS) throw unreadable(`is longer than ${MAX_CHARACTERS} characters`);
  return matter;
}

function isMeantAsFields(lines: string[], line: RegExp): boolean {
  const blank = lines.findIndex((one) => one.trim() === '');
  const block = lines.slice(0, blank === -1 ? lines.length : blank);
  return /^[\w-]+[ \t]*[:=]/.test(block[0] ?? '') && block.every((one) => line.test(one));
}

/** The object that a text begins with, and what stands behind it. */
function leadingObject(text: string): FrontMatter {
  const end = endOfObject(text);
  if (end === undefined)
    throw unreadable(`must be a complete JSON object of at most ${MAX_CHARACTERS} characters`);
  try {
    return { fields: fieldsOf(parseJson(text.slice(0, end))), body: text.slice(end) };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw unreadable(`cannot be read: ${problem.message.replace(/\.$/, '')}`, problem);
  }
}

/** Where the first brace is closed; undefined where it is not within what front matter may have. */
function endOfObject(text: string): number | undefined {
  const limit = Math.min(text.length, MAX_CHARACTERS);
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < limit; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
