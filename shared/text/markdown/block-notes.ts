import type { StateCore, Token } from 'markdown-it';

const TASK = /^\[([ xX])\][ \t]+(?=\S)/;
const CALLOUT = /^\[!([\w-]{1,30})\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/**
 * Renders syntax at the start of a block that plain CommonMark does not know: `- [x]` of a task list becomes a box, the
 * first line `[!note] Title` of a quote (GitHub, Obsidian) becomes its title.
 *
 * This is a core rule. It runs after the blocks are parsed and before their inline content is parsed.
 */
export function readBlockNotes(state: StateCore): void {
  const tokens: Token[] = [];
  for (const [index, token] of state.tokens.entries()) {
    const opening = state.tokens[index - 1];
    const container = state.tokens[index - 2]?.type;
    if (token.type === 'inline' && opening?.type === 'paragraph_open') {
      if (container === 'list_item_open') {
        token.content = token.content.replace(TASK, (_, mark: string) => (mark === ' ' ? '☐ ' : '☑ '));
      } else if (container === 'blockquote_open' && token.content.startsWith('[!')) {
        tokens.splice(-1, 1, ...titleOf(token, state), opening);
      }
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}

/**
 * The tokens of the title, as a separate paragraph. Removes the title from `token`, which keeps the text
 * below it.
 */
function titleOf(token: Token, state: StateCore): Token[] {
  const [line, type = '', written = ''] = CALLOUT.exec(token.content) ?? [];
  if (line === undefined) return [];
  token.content = token.content.slice(line.length);
  const title = new state.Token('inline', '', 0);
  title.content =
    written.trim() || `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase().replaceAll('-', ' ')}`;
  title.children = [];
  const paragraph = (nesting: 1 | -1): Token => {
    const open = new state.Token(nesting === 1 ? 'paragraph_open' : 'paragraph_close', 'p', nesting);
    // After the tag of a block the renderer writes a line break, which must not come between `<p>` and the title.
    open.block = nesting === -1;
    return open;
  };
  const strong = (nesting: 1 | -1): Token =>
    new state.Token(nesting === 1 ? 'strong_open' : 'strong_close', 'strong', nesting);
  return [paragraph(1), strong(1), title, strong(-1), paragraph(-1)];
}
