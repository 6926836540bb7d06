/** An inline mark of an editor or a generator, and the text that readers of the site see in its place. */
type Mark = readonly [pattern: RegExp, shown: string | ((...groups: string[]) => string)];

/** An expression of MDX with only a comment in it. */
const MDX_COMMENT = /\{\/\*[^{}]{0,1000}?\*\/\}/g;
/** A comment of Nunjucks, Jinja and Twig. */
const TEMPLATE_COMMENT = /\{#[ \t][^{}#]{0,1000}#\}/g;
/** Obsidian's comment within a line. */
const INLINE_COMMENT = /%%[^%\n]{1,1000}%%/g;
/** Words with a class: `[words]{.mark}`, in Pandoc and Nuxt. */
const SPAN = /(?<!!)\[([^[\]]{1,300})\]\{[ \t]?[.#][^{}]{1,200}\}/g;
/** Attributes after a link, a picture or a formula: `{#fig-1 width=300}`. */
const ATTRIBUTES =
  /(?<=[)\]]|\$\$ )\{:?(?:[.#][\w-]+|[\w-]{1,40}=(?:"[^"{}]{0,200}"|[\w%.-]{1,40})|[ \t]){1,20}\}/g;
/** `:abbr[HTML]{title="…"}` and `:icon{name=door}`, directives in a line. */
const DIRECTIVE = /(?<![\w:]):[a-z][\w-]{0,40}(?:\[([^[\]]{0,200})\])?\{[^{}]{0,200}\}/g;
/** `:material-anchor:`, an icon of MkDocs. */
const ICON = /:(?:material|fontawesome|octicons|simple)-[a-z\d-]{1,60}:/g;
/** `++ctrl+c++`, keys in MkDocs. */
const KEYS = /(?<![\w+])\+\+([a-z\d]{1,12}(?:[+-][a-z\d]{1,12}){0,4})\+\+(?![\w+])/g;
/** `![](https://…/a.png align="center")` of Hashnode. */
const PICTURE_ATTRIBUTES = /(!\[[^[\]]{0,300}\]\([^()\s]{1,500})(?:[ \t][a-z-]{1,20}="[^"]{0,100}"){1,5}\)/g;
/** `%[https://…]`, an embedded page of Hashnode. */
const EMBED = /%\[(https?:\/\/[^[\]\s]{1,500})\]/g;
/** A reference to a block of Logseq and Roam. */
const BLOCK_REFERENCE = /[ \t]?\(\([\da-f]{8}-[\da-f-]{27}\)\)/g;
const LOGSEQ_PLAYER = /\{\{(?:video|youtube|vimeo|tweet|twitter)[ \t]+(https?:\/\/[^\s{}]{1,500})\}\}/g;
/** `[[https://…][words]]`, a link of Org. */
const ORG_LINK = /\[\[(https?:\/\/[^[\]\s]{1,500})\]\[([^[\]]{1,300})\]\]/g;
/** `` `= this.file.name` ``, a query of Dataview in a line. */
const INLINE_QUERY = /`\$?=[ \t]{0,5}(?:this|dv|date|dateformat|link|choice)\b[^`]{0,300}`/g;
/** `` `youtube: https://…` ``, a video in plugins of Gatsby. */
const GATSBY_PLAYER =
  /^`(?:youtube|vimeo|video|oembed|embed|twitter|codepen):[ \t]?(https?:\/\/[^\s`]{1,500})`$/i;
const CODE = /(`{1,10}[^`]{1,2000}`{1,10})/;

const MARKS: readonly Mark[] = [
  [INLINE_COMMENT, ''],
  [MDX_COMMENT, ''],
  [TEMPLATE_COMMENT, ''],
  [SPAN, '$1'],
  [ATTRIBUTES, ''],
  [DIRECTIVE, (_, words = '') => words],
  [ICON, ''],
  [KEYS, (_, keys = '') => keys.split(/[+-]/).map(capitalised).join('+')],
  [PICTURE_ATTRIBUTES, '$1)'],
  [EMBED, '<$1>'],
  [BLOCK_REFERENCE, ''],
  [LOGSEQ_PLAYER, '<$1>'],
  [ORG_LINK, '[$2]($1)'],
];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A fast test: every text with one of these marks matches, and some others do. */
export const MAY_HAVE_MARKS =
  /%%|\{[/#.:]|[)\]\w]\{|:[a-z]+-|\+\+[a-z\d]|\)?\s[a-z-]+="|%\[|\(\([\da-f]|\{\{\w+\s|\]\[|`\$?=|^`[a-z]+: ?http/im;

/**
 * A line with the text that a reader of the site sees in place of inline marks. Code in a line is not changed unless it
 * is a query or a player.
 */
export function withoutMarks(line: string): string {
  const player = GATSBY_PLAYER.exec(line.trim())?.[1];
  if (player !== undefined) return `<${player}>`;
  if (!line.includes('`')) return replaced(line);
  return line
    .replace(INLINE_QUERY, '')
    .split(CODE)
    .map((part, index) => (index % 2 === 0 ? replaced(part) : part))
    .join('');
}

function replaced(text: string): string {
  return MARKS.reduce(
    (shown, [pattern, by]) =>
      typeof by === 'string' ? shown.replace(pattern, by) : shown.replace(pattern, by),
    text,
  );
}
