import type MarkdownIt from 'markdown-it';

/** The marks of quotes before the text of a line. */
const QUOTE_MARKS = /^[ \t>]+/gm;

/** Keeps the lines of blocks that are nested too deep as one paragraph. The parser would drop them. */
export function keepDeepBlocks(parser: ReturnType<typeof MarkdownIt>, maxNesting: number): void {
  const tokenize = parser.block.tokenize.bind(parser.block);
  parser.block.tokenize = (state, startLine, endLine) => {
    const text = state.level < maxNesting ? '' : state.getLines(startLine, endLine, 0, false);
    if (text.trim() === '') {
      tokenize(state, startLine, endLine);
      return;
    }
    state.push('paragraph_open', 'p', 1);
    const inline = state.push('inline', '', 0);
    inline.content = text.replace(QUOTE_MARKS, '').trim();
    inline.children = [];
    state.push('paragraph_close', 'p', -1);
    state.line = endLine;
  };
}
