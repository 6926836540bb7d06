/** These packages have no types of their own, and the published types are for an earlier markdown-it. */
declare module 'markdown-it-deflist' {
  const plugin: (parser: import('../markdown-parser.ts').MarkdownParser) => void;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports
  export default plugin;
}
declare module 'markdown-it-footnote' {
  const plugin: (parser: import('../markdown-parser.ts').MarkdownParser) => void;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports
  export default plugin;
}
declare module 'markdown-it-mark' {
  const plugin: (parser: import('../markdown-parser.ts').MarkdownParser) => void;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports
  export default plugin;
}
