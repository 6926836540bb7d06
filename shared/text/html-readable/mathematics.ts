import { BLOCKS } from '#shared/text/html-allowed.ts';
import { findElement, type HtmlElement, type HtmlNode, parseHtml, textOf } from '#shared/text/html-tree.ts';
import type { ReadableRule } from './place.ts';

/** Class names of KaTeX, MathJax and MediaWiki for the element that contains both renderings of a formula. */
const FORMULA = /(?:^|[\s_-])(?:katex|mathjax|mjx|mwe-math|MJX)/i;
const FORMULA_ELEMENTS: ReadonlySet<string> = new Set(['span', 'div', 'mjx-container']);

const isMath = ({ name }: HtmlElement): boolean => name === 'math';

/** The formula in MathML: from the elements, or from the attribute in which MathJax 2 stores it. */
function mathIn(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  const math = findElement(nodes, isMath);
  if (math) return math;
  const keeper = findElement(nodes, ({ attributes }) => attributes['data-mathml'] !== undefined);
  return keeper && findElement(parseHtml(keeper.attributes['data-mathml'] ?? '').children, isMath);
}

/** If a formula is drawn for the screen and also written in MathML for screen readers, only the MathML is kept. */
export const formula: ReadableRule = (element) => {
  const { name, attributes, children } = element;
  if (!FORMULA_ELEMENTS.has(name)) return undefined;
  if (name !== 'mjx-container' && !FORMULA.test(attributes.class ?? '')) return undefined;
  const holdsParagraphs = findElement(children, (child) => BLOCKS.has(child.name) && child.name !== 'div');
  const math = holdsParagraphs ? undefined : mathIn([element]);
  return math && [math];
};

const TEX_SCRIPT = /^math\/(tex|asciimath|mml)\b/i;

/**
 * Replaces formulas of MathJax 2, which consist of drawings and a script after them. If there is no MathML, the source
 * in the script is used. TeX is written as text between its usual delimiters, so that readers with TeX support can
 * render it.
 */
export function withoutMathScripts(children: readonly HtmlNode[]): readonly HtmlNode[] {
  if (!children.some((child) => scriptKind(child) !== undefined)) return children;
  const kept: HtmlNode[] = [];
  for (const child of children) {
    const kind = scriptKind(child);
    if (kind === undefined || typeof child === 'string') {
      kept.push(child);
      continue;
    }
    const drawings = takeDrawings(kept);
    const math = mathIn(drawings);
    kept.push(...(math ? [math] : formulaOf(child, kind)));
  }
  return kept;
}

function scriptKind(node: HtmlNode): string | undefined {
  if (typeof node === 'string' || node.name !== 'script') return undefined;
  return TEX_SCRIPT.exec(node.attributes.type?.trim() ?? '')?.[1]?.toLowerCase();
}

/** Removes the drawing of a formula from the end of the preceding nodes. */
function takeDrawings(kept: HtmlNode[]): HtmlNode[] {
  const drawings: HtmlNode[] = [];
  for (let node = kept.at(-1); node !== undefined && typeof node !== 'string'; node = kept.at(-1)) {
    if (!/(?:^|\s)MathJax/.test(node.attributes.class ?? '')) break;
    drawings.push(node);
    kept.pop();
  }
  return drawings;
}

function formulaOf(script: HtmlElement, kind: string): HtmlNode[] {
  const source = textOf(script)
    .replace(/^\s*(?:%\s*)?<!\[CDATA\[|(?:%\s*)?\]\]>\s*$/g, '')
    .trim();
  if (source === '') return [];
  if (kind === 'mml') return parseHtml(source).children;
  if (kind === 'asciimath') return [`\`${source}\``];
  const isDisplay = /mode\s*=\s*display/i.test(script.attributes.type ?? '');
  return [isDisplay ? `\\[${source}\\]` : `\\(${source}\\)`];
}
