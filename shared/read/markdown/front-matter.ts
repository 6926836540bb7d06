import { Problem } from '#shared/model/problem.ts';
import { findBracket } from '../json/brackets.ts';
import { parseJson } from '../json.ts';
import { type FrontMatter, fieldsOf, unreadable } from './front-matter/fields-of.ts';
import { withIndentedLines, withQuotedValues } from './front-matter/quoted-values.ts';
import { parseToml } from './front-matter/toml.ts';
import { parseYaml } from './front-matter/yaml.ts';
import { commentedFields, metadataLines } from './metadata-lines.ts';
import { orgHeader } from './org-header.ts';
import { titleBlock } from './title-block.ts';

/**
 * The maximum length of front matter, in characters. It limits the time, because parsing YAML takes a hundred times as
 * long as parsing JSON. A low limit is enough, because front matter does not contain the text of the article.
 */
const MAX_CHARACTERS = 65_536;
const FIELD_LINE = /^(?:[\w-]+[ \t]*:(?:[ \t].*)?|[ \t]+\S.*|[ \t]*-[ \t].*|#.*)$/;
const TOML_LINE = /^(?:[\w."'-]+[ \t]*=.*|\[.*\][ \t]*|[ \t]+\S.*|\].*|#.*)$/;
/** A Markdown text that begins like this has JSON front matter: `{"title":`. */
const JSON_START = /^\{\s*"[^"\n]*"\s*:/;

/** Reads the lines between two fences; undefined if they are not fields. */
type Parse = (matter: string) => Omit<FrontMatter, 'body'> | undefined;

interface Fence {
  /** Matches the whole first line. A word after the dashes names another language, as in Eleventy. */
  open: RegExp;
  end: RegExp;
  /** The end marker, for the error if it is missing. */
  ending: string;
  line: RegExp;
  parse: Parse;
}

const readYaml: Parse = (matter) => {
  const { yaml, names } = withQuotedValues(withIndentedLines(matter));
  const fields = parseYaml(yaml);
  return fields && { fields, quoted: names };
};
const readToml: Parse = (matter) => ({ fields: parseToml(matter) });
const refuseScript: Parse = () => {
  throw unreadable('is a script, which is not run: write it in YAML, TOML or JSON');
};
const readJson: Parse = (matter) => ({ fields: fieldsOf(parseJson(matter)) });

const FENCES: readonly Fence[] = [
  {
    open: /^---[ \t]*(?:ya?ml)?[ \t]*$/,
    end: /^(?:---|\.\.\.)[ \t]*$/,
    ending: '---',
    line: FIELD_LINE,
    parse: readYaml,
  },
  { open: /^---[ \t]*toml[ \t]*$/, end: /^---[ \t]*$/, ending: '---', line: TOML_LINE, parse: readToml },
  {
    open: /^---[ \t]*(?:js|javascript|coffee)[ \t]*$/,
    end: /^---[ \t]*$/,
    ending: '---',
    line: /./,
    parse: refuseScript,
  },
  { open: /^---[ \t]*json[ \t]*$/, end: /^---[ \t]*$/, ending: '---', line: /./, parse: readJson },
  { open: /^\+\+\+[ \t]*$/, end: /^\+\+\+[ \t]*$/, ending: '+++', line: TOML_LINE, parse: readToml },
];

/**
 * Reads the front matter of a Markdown text: YAML between lines `---`, TOML between lines `+++`, JSON between
 * lines `---json` and `---`, a JSON object at the start as in Hugo, fields without a fence as in Hexo,
 * Pelican and Nikola, the title block of Pandoc, or the keywords of Org.
 *
 * Dates stay text. A first line `---` without an end is a thematic break, but an error if fields follow.
 *
 * @returns undefined if the text has no front matter
 * @throws {Problem} `unreadable`: invalid syntax, no end marker, too long or too deep
 */
export function frontMatter(text: string): FrontMatter | undefined {
  if (JSON_START.test(text)) return leadingObject(text);
  // Most texts have no front matter, and their first line shows this.
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const fence = FENCES.find(({ open }) => open.test(first));
  if (fence === undefined)
    return (
      commentedFields(text) ??
      titleBlock(text) ??
      orgHeader(text) ??
      fieldsAboveFence(text) ??
      metadataLines(text, { hasTitle: false })
    );
  const lines = text.split(/\r\n|\n|\r/);
  const end = lines.findIndex((line, index) => index > 0 && fence.end.test(line));
  if (end === -1) {
    if (isMeantAsFields(lines.slice(1), fence.line))
      throw unreadable(`has no closing line "${fence.ending}"`);
    return undefined;
  }
  const matter = fence.parse(checkLength(lines.slice(1, end).join('\n')));
  return matter && { ...matter, body: lines.slice(end + 1).join('\n') };
}

const FIRST_FIELD = /^(?:title|date|layout|tags|author|categories)[ \t]*:[ \t]*\S/;

/** YAML without the first fence, as Hexo accepts it: at least two fields, then a line `---`. */
function fieldsAboveFence(text: string): FrontMatter | undefined {
  if (!FIRST_FIELD.test(text)) return undefined;
  const lines = text.slice(0, MAX_CHARACTERS).split(/\r\n|\n|\r/);
  const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  const block = lines.slice(0, Math.max(0, end));
  const names = block.filter((line) => /^[\w-]+[ \t]*:/.test(line));
  if (names.length < 2 || !block.every((line) => FIELD_LINE.test(line))) return undefined;
  const matter = readYaml(block.join('\n'));
  const body = text.split(/\r\n|\n|\r/).slice(end + 1);
  return matter && { ...matter, body: body.join('\n') };
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

/**
 * The position after the brace that closes the first one; undefined if the first `MAX_CHARACTERS` characters do not
 * contain that brace.
 */
function endOfObject(text: string): number | undefined {
  let depth = 0;
  const isLast = (bracket: string): boolean => {
    if (bracket === '{') depth += 1;
    return bracket === '}' && --depth === 0;
  };
  const at = findBracket(text, isLast, Math.min(text.length, MAX_CHARACTERS));
  return at === -1 ? undefined : at + 1;
}
