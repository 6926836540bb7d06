/** Lines that only a generator or an editor reads, with the name that `applied` gives them. */
const LEFT_OUT: readonly (readonly [pattern: RegExp, name: string])[] = [
  // A file that is included: MkDocs, VitePress.
  [/^[ \t]*-{1,2}8<-{1,2}(?:[ \t]|$)/, '--8<--'],
  [/^<<<[ \t]*[@./]\S/, '<<<'],
  // An abbreviation, which readers see if they point at the word.
  [/^\*\[[^\]]{1,80}\]:[ \t]/, 'abbreviation'],
  // Keywords of Org. The text between BEGIN and END is kept.
  [/^[ \t]*(?:[-*][ \t]+)?#\+(?:begin|end)_(?!src|example)\w{1,20}\b/i, ''],
  [/^#\+(?:name|caption|attr_\w{1,20}|results|options|startup|filetags|property):/i, 'org keyword'],
  // Properties of blocks in Logseq.
  [
    /^[ \t]*(?:[-*][ \t]+)?(?:id|collapsed|heading|background-color|created-at|updated-at|logseq\.[\w.-]{1,40})::[ \t]/,
    '',
  ],
  [/^[ \t]*(?:[-*][ \t]+)?(?:SCHEDULED|DEADLINE):[ \t]*<[^<>]{1,60}>[ \t]*$/, ''],
  // Attributes of the block above.
  [
    /^[ \t]*\{:?[ \t]*(?:[.#][\w-]{1,60}|[\w-]{1,40}=(?:"[^"{}]{0,200}"|[\w%.-]{1,40}))(?:[ \t]+(?:[.#][\w-]{1,60}|[\w-]{1,40}=(?:"[^"{}]{0,200}"|[\w%.-]{1,40}))){0,10}[ \t]*\}[ \t]*$/,
    '',
  ],
];
/** The path of a text file or a table, which iA Writer shows in place of this line. */
const CONTENT_BLOCK = /^\/(?:[^\s/"]{1,80}\/){0,8}[^\s/"]{1,80}\.(?:md|markdown|txt|csv|tsv|html?|json)$/i;
/** A picture with a caption in iA Writer. */
const PICTURE_BLOCK =
  /^(\/(?:[^\s/"]{1,80}\/){0,8}[^\s/"]{1,80}\.(?:png|jpe?g|gif|webp|svg))(?:[ \t]+"([^"]{0,300})")?$/i;
/** Attributes after a definition, as MultiMarkdown writes them: `[pier]: /pier.jpg "The pier" width=400px`. */
const DEFINITION =
  /^( {0,3}\[[^\]]{1,100}\]:[ \t]{1,5}\S{1,500}(?:[ \t]{1,5}"[^"]{0,300}")?)(?:[ \t]{1,5}\w{1,20}=\S{1,40}){1,5}[ \t]*$/;

/** The name in `applied` of a line that readers do not see, or an empty name; undefined for a line that they see. */
export function leftOutLine(line: string, isAlone: boolean): string | undefined {
  if (isAlone && CONTENT_BLOCK.test(line)) return line;
  return LEFT_OUT.find(([pattern]) => pattern.test(line))?.[1];
}

/** Writes a picture or a definition as Markdown; other lines are unchanged. */
export function asMarkdown(line: string, isAlone: boolean): string {
  const [, path, caption = ''] = (isAlone && PICTURE_BLOCK.exec(line)) || [];
  if (path !== undefined) return caption === '' ? `![](${path})` : `![](${path})\n\n*${caption}*`;
  return DEFINITION.exec(line)?.[1] ?? line;
}

/** Matches each text that has a line that `leftOutLine` removes or `asMarkdown` changes. */
export const MAY_HAVE_LEFT_OUT =
  /^[ \t]*-{1,2}8<|^<<<|^\*\[|#\+\w|^[ \t]*(?:[-*][ \t]+)?[a-z][\w.-]{0,40}::[ \t]|^[ \t]*(?:[-*][ \t]+)?(?:SCHEDULED|DEADLINE):|^[ \t]*\{|^\/\S+\.\w|^ {0,3}\[[^\]\n]{1,100}\]:[ \t].*=/im;
