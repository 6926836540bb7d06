import { MATH_ATTRIBUTES, MATH_VALUE } from './html-allowed.ts';
import { findElement, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';
import { cleanLine } from './unicode.ts';

/**
 * Elements that contain text. Browsers also parse HTML in them (HTML §13.2.4.1), so everything except their text is
 * removed.
 */
const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** Elements of MathML 3 that `repairPart` replaces. */
const OLDER: ReadonlySet<string> = new Set(['mfenced', 'maction', 'mlabeledtr', 'none', 'semantics']);
/** Elements with the same formula in another notation. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['annotation', 'annotation-xml']);
/** Attributes that no formula needs: event handlers and addresses. */
const FOREIGN_ATTRIBUTE = /^on|href$|^(?:src|action|actiontype|formaction|xlink:)/i;

/**
 * Reduces a formula to MathML Core with only text in its tokens. If a formula has other elements, event
 * handlers or addresses, no formula editor wrote it, and only its text is kept. So the result has no parts
 * that a browser could parse as HTML (decision 139).
 *
 * @param math element `math`
 */
export function repairMath(math: HtmlElement): HtmlNode[] {
  if (!isPlain(math)) return [mathToText(math)];
  const tex = texOf(math);
  const children = repairChildren(math);
  if (!children.some(hasText)) return tex === '' ? [] : [`\\(${tex}\\)`];
  return [{ name: 'math', attributes: attributesOf(math), children }];
}

function hasText(node: HtmlNode): boolean {
  return typeof node === 'string' ? node.trim() !== '' : node.children.some(hasText);
}

function isPlain({ name, attributes, children }: HtmlElement): boolean {
  if (ANNOTATIONS.has(name)) return children.every((child) => typeof child === 'string');
  if (!MATH_ATTRIBUTES.has(name) && !OLDER.has(name)) return false;
  const isForeign = Object.keys(attributes).some((attribute) => FOREIGN_ATTRIBUTE.test(attribute));
  return (
    !isForeign &&
    children.every((child) => typeof child === 'string' || (child.name !== 'math' && isPlain(child)))
  );
}

/** The TeX source of a formula; empty if there is none. */
function texOf(math: HtmlElement): string {
  const source = findElement(math.children, (child) => child.name === 'annotation');
  return cleanLine((source && textOf(source)) ?? math.attributes.alttext ?? '');
}

function attributesOf({ name, attributes }: HtmlElement): Record<string, string> {
  const allowed = (MATH_ATTRIBUTES.get(name) ?? []).filter((attribute) =>
    MATH_VALUE.test(attributes[attribute]?.trim() ?? ''),
  );
  return Object.fromEntries(allowed.map((attribute) => [attribute, attributes[attribute]?.trim() ?? '']));
}

function repairChildren({ children }: HtmlElement): HtmlNode[] {
  return children.flatMap((child): HtmlNode[] => {
    if (typeof child !== 'string') return repairPart(child);
    const text = cleanLine(child);
    return text === '' ? [] : [bareElement('mtext', [text])];
  });
}

const bareElement = (name: string, children: HtmlNode[]): HtmlElement => ({ name, attributes: {}, children });

function repairPart(element: HtmlElement): HtmlNode[] {
  const { name } = element;
  if (ANNOTATIONS.has(name)) return [];
  if (TOKENS.has(name)) {
    const text = cleanLine(textOf(element));
    return [{ name, attributes: attributesOf(element), children: text === '' ? [] : [text] }];
  }
  if (name === 'semantics') return repairChildren(element);
  if (name === 'mfenced') return [bareElement('mrow', fenced(element))];
  if (name === 'mlabeledtr') return [bareElement('mtr', repairChildren(element).slice(1))];
  if (OLDER.has(name)) return [bareElement('mrow', repairChildren(element))];
  return [{ name, attributes: attributesOf(element), children: repairChildren(element) }];
}

/** The content of an `mfenced`, with the parentheses and commas that the element implies (MathML 3 §3.3.8). */
function fenced(element: HtmlElement): HtmlNode[] {
  const { open = '(', close = ')', separators = ',' } = element.attributes;
  const sign = (text: string): HtmlNode[] =>
    text.trim() === '' ? [] : [bareElement('mo', [cleanLine(text)])];
  const marks = [...separators.replace(/\s/g, '')];
  const parts = repairChildren(element).flatMap((part, index) =>
    index === 0 ? [part] : [...sign(marks[index - 1] ?? marks.at(-1) ?? ''), part],
  );
  return [...sign(open), ...parts, ...sign(close)];
}

const SUPERSCRIPTS = {
  digits: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  signs: new Map([
    ['+', '⁺'],
    ['-', '⁻'],
    ['−', '⁻'],
    ['n', 'ⁿ'],
  ]),
};
const SUBSCRIPTS = {
  digits: '₀₁₂₃₄₅₆₇₈₉',
  signs: new Map([
    ['+', '₊'],
    ['-', '₋'],
    ['−', '₋'],
  ]),
};

/**
 * Superscript or subscript text in Unicode characters; undefined for long texts, and if a character has no such form.
 */
export function scripted(text: string, side: 'sup' | 'sub'): string | undefined {
  const { digits, signs } = side === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS;
  if (text.length > 12) return undefined;
  const written = [...text].map((character) =>
    /\d/.test(character) ? digits[Number(character)] : signs.get(character),
  );
  return written.every((character) => character !== undefined) ? written.join('') : undefined;
}

/** Adds parentheses if the expression could be misread together with the adjacent text. */
const grouped = (text: string): string =>
  /^(?:[\p{L}\p{N}\p{M}.,′]*|\(.*\))$/u.test(text) ? text : `(${text})`;

/**
 * A formula on one line: 1/2, 10⁶, √(a+b), x₁.
 *
 * @param math element `math`, or a part of one
 */
export function mathToText(math: HtmlElement): string {
  return cleanLine(lineOf(math));
}

/** Joins texts, with a space between two numbers: 2 1/2. */
function joined(texts: readonly string[]): string {
  const shown = texts.filter((text) => text !== '');
  return shown
    .map((text, index) => (/^\d/.test(text) && /\d$/.test(shown[index - 1] ?? '') ? ` ${text}` : text))
    .join('');
}

const raised = (text: string): string => (text === '' ? '' : (scripted(text, 'sup') ?? `^${grouped(text)}`));
const lowered = (text: string): string => (text === '' ? '' : (scripted(text, 'sub') ?? `_${grouped(text)}`));
/** An accent is written directly after its letter; other text becomes superscript. */
const over = (text: string): string => (/^[^\p{L}\p{N}\s]$/u.test(text) ? text : raised(text));

const LINES: Record<string, (parts: string[]) => string> = {
  mfrac: ([a = '', b = '']) => `${grouped(a)}/${grouped(b)}`,
  msup: ([base = '', above = '']) => grouped(base) + raised(above),
  msub: ([base = '', below = '']) => grouped(base) + lowered(below),
  msubsup: ([base = '', below = '', above = '']) => grouped(base) + lowered(below) + raised(above),
  mover: ([base = '', above = '']) => base + over(above),
  munder: ([base = '', below = '']) => base + lowered(below),
  munderover: ([base = '', below = '', above = '']) => base + lowered(below) + raised(above),
  msqrt: (parts) => `√${grouped(joined(parts))}`,
  mroot: ([base = '', index = '']) => `${raised(index)}√${grouped(base)}`,
  mtable: (rows) => rows.join('; '),
  mtr: (cells) => cells.join(', '),
  mphantom: () => '',
  mspace: () => ' ',
  annotation: () => '',
  'annotation-xml': () => '',
  script: () => '',
  style: () => '',
};

function lineOf({ name, children }: HtmlElement): string {
  const parts = children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child) => (typeof child === 'string' ? cleanLine(child) : lineOf(child)));
  return (LINES[name] ?? joined)(parts);
}
