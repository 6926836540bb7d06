/**
 * Elements and attributes that are safe and that readers can show. All others are removed, because a list of
 * harmful ones would never be complete.
 *
 * Some attributes are excluded. `name` and `class` would name or restyle other parts of a page. `style` can
 * cover the screen, and some readers drop it. `rel` and `target` are set by readers. An `id` is removed
 * unless a link in the article refers to it; then it gets a prefix.
 */
const ATTRIBUTES: Record<string, readonly string[]> = {
  a: ['href', 'title'],
  abbr: ['title'],
  address: [],
  article: [],
  aside: [],
  audio: ['src', 'controls'],
  b: [],
  bdi: [],
  bdo: [],
  blockquote: ['cite'],
  br: [],
  caption: [],
  cite: [],
  code: [],
  col: ['span'],
  colgroup: ['span'],
  dd: [],
  del: ['cite', 'datetime'],
  details: ['open'],
  dfn: ['title'],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  footer: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  header: [],
  hr: [],
  i: [],
  img: ['src', 'alt', 'title', 'width', 'height'],
  ins: ['cite', 'datetime'],
  kbd: [],
  li: ['value'],
  main: [],
  mark: [],
  nav: [],
  ol: ['start', 'type', 'reversed'],
  p: [],
  pre: [],
  q: ['cite'],
  rb: [],
  rp: [],
  rt: [],
  rtc: [],
  ruby: [],
  s: [],
  samp: [],
  section: [],
  small: [],
  source: ['src', 'type'],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan', 'align'],
  tfoot: [],
  th: ['colspan', 'rowspan', 'scope', 'align'],
  thead: [],
  time: ['datetime'],
  tr: ['align'],
  u: [],
  ul: [],
  var: [],
  video: ['src', 'poster', 'controls', 'width', 'height'],
  wbr: [],
};

/** Attributes that every element may have. Right-to-left and mixed text needs the first two. */
const EVERYWHERE: readonly string[] = ['dir', 'lang', 'id'];

/** The allowed elements with their allowed attributes. */
export const ALLOWED_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ATTRIBUTES).map(([name, attributes]) => [name, [...attributes, ...EVERYWHERE]]),
);

/**
 * MathML Core (W3C, §3) by element, allowed only inside `math`, which contains nothing else (decision 139).
 * `annotation` is excluded, because it repeats the formula.
 */
export const MATH_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    math: ['display'],
    merror: [],
    mfrac: ['linethickness'],
    mi: ['mathvariant'],
    mmultiscripts: [],
    mn: [],
    mo: [
      'accent',
      'fence',
      'form',
      'largeop',
      'lspace',
      'maxsize',
      'minsize',
      'movablelimits',
      'rspace',
      'separator',
      'stretchy',
      'symmetric',
    ],
    mover: ['accent'],
    mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'],
    mphantom: [],
    mprescripts: [],
    mroot: [],
    mrow: [],
    ms: [],
    mspace: ['width', 'height', 'depth'],
    msqrt: [],
    mstyle: ['displaystyle', 'scriptlevel'],
    msub: [],
    msubsup: [],
    msup: [],
    mtable: [],
    mtd: ['columnspan', 'rowspan'],
    mtext: [],
    mtr: [],
    munder: ['accentunder'],
    munderover: ['accent', 'accentunder'],
  }),
);

/** The values that MathML attributes may have: a length, a number or a keyword. */
export const MATH_VALUE = /^[-+]?[\w.]{1,20}%?$/;

/** Patterns for values of attributes that are not addresses. Without a pattern any value is allowed. */
export const VALUE_SHAPES: Record<string, RegExp> = {
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i,
  width: /^\d{1,5}$/,
  height: /^\d{1,5}$/,
  colspan: /^\d{1,4}$/,
  rowspan: /^\d{1,5}$/,
  span: /^\d{1,4}$/,
  start: /^-?\d{1,9}$/,
  value: /^-?\d{1,9}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  align: /^(?:left|right|center)$/,
};

/** Boolean attributes. XML requires a value, so they get their own name as value. */
export const BOOLEAN_ATTRIBUTES: ReadonlySet<string> = new Set(['controls', 'open', 'reversed']);

/** Attributes that contain one address, and whether the address may be a `mailto:` address. */
export const ADDRESS_ATTRIBUTES: ReadonlyMap<string, { mailto: boolean }> = new Map([
  ['href', { mailto: true }],
  ['src', { mailto: false }],
  ['poster', { mailto: false }],
  ['cite', { mailto: false }],
]);

/**
 * Elements that are replaced by an element with the same meaning. If block elements were removed instead, their
 * paragraphs would be joined.
 */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['amp-anim', 'img'],
  ['amp-audio', 'audio'],
  ['amp-img', 'img'],
  ['amp-video', 'video'],
  ['center', 'div'],
  ['dialog', 'div'],
  ['dir', 'ul'],
  ['fieldset', 'div'],
  ['form', 'div'],
  ['hgroup', 'div'],
  ['legend', 'p'],
  ['listing', 'pre'],
  ['menu', 'ul'],
  ['plaintext', 'pre'],
  ['search', 'div'],
  ['strike', 's'],
  ['tt', 'code'],
  ['xmp', 'pre'],
]);

/** Elements that are removed with their content, because it is not text of the article. */
export const DROPPED_WHOLE: ReadonlySet<string> = new Set(
  'annotation annotation-xml area base basefont datalist embed frame frameset head input isindex keygen link meta noembed noframes nextid option optgroup param script select style svg template textarea title track'.split(
    ' ',
  ),
);

/** Elements that start a new line, so words in two of them are separate. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements of figures that count as text of the article. */
export const TEXT_IN_FIGURES: ReadonlySet<string> = new Set(['table', 'pre', 'blockquote']);

const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ');
/** Start tags that end their parent element (HTML Living Standard §13.2.6.4.7). */
const ENDS: readonly (readonly [parents: readonly string[], children: Iterable<string>])[] = [
  [['p'], BLOCKS],
  [HEADINGS, HEADINGS],
  [['li'], ['li']],
  [
    ['dd', 'dt'],
    ['dd', 'dt'],
  ],
  [
    ['rt', 'rp'],
    ['rt', 'rp'],
  ],
  [
    ['td', 'th'],
    ['td', 'th', 'tr'],
  ],
  [['tr'], ['tr']],
  [
    ['thead', 'tbody'],
    ['td', 'thead', 'tbody', 'tfoot'],
  ],
];

/** For each element, the elements that it cannot contain because they would end it. */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENDS.flatMap(([parents, children]) => parents.map((parent) => [parent, new Set(children)] as const)),
);
