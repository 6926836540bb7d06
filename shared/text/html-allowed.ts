/**
 * Elements and attributes that readers can show and that are safe. Everything else is removed: a list of harmful ones would
 * never be complete.
 *
 * No `name` or `class`: in a feed or on a page with other articles they would name or restyle foreign things. An `id` only
 * where a link of the article leads to it, and with a prefix of ours.
 * No `style`: readers drop it, or let it cover the screen. No `rel` and `target`: they are the reader's to set.
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

/** Attributes that every element may have: without the first two right-to-left and mixed text is unreadable. */
const EVERYWHERE: readonly string[] = ['dir', 'lang', 'id'];

/** Element names that stay, each with the attributes that stay on it. */
export const ALLOWED_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ATTRIBUTES).map(([name, attributes]) => [name, [...attributes, ...EVERYWHERE]]),
);

/**
 * MathML Core (W3C, §3), by element. Only inside `math`, where nothing else stands; decision 139 says why that is safe.
 * `annotation` is not among them: it is the formula a second time.
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

/** What the value of any attribute of MathML may be: a length, a number, a keyword. */
export const MATH_VALUE = /^[-+]?[\w.]{1,20}%?$/;

/** What an attribute's value must look like. An attribute without an entry may say anything. */
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

/** Attributes that mean something by being there. XML wants a value, so they get their own name as one. */
export const BOOLEAN_ATTRIBUTES: ReadonlySet<string> = new Set(['controls', 'open', 'reversed']);

/** Attributes that hold one address, and whether it may also be a `mailto:`. */
export const ADDRESS_ATTRIBUTES: ReadonlyMap<string, { mailto: boolean }> = new Map([
  ['href', { mailto: true }],
  ['src', { mailto: false }],
  ['poster', { mailto: false }],
  ['cite', { mailto: false }],
]);

/** Names that mean the same as one that stays; the block ones matter, or two paragraphs would run together. */
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

/** What goes with all that is in it: it is not text, or text for something else than reading. */
export const DROPPED_WHOLE: ReadonlySet<string> = new Set(
  'annotation annotation-xml area base basefont datalist embed frame frameset head input isindex keygen link meta noembed noframes nextid option optgroup param script select style svg template textarea title track'.split(
    ' ',
  ),
);

/** Elements that start a new line. Texts of two of them are separate words. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Figures hold these too, and they are text, next to any other content. */
export const TEXT_IN_FIGURES: ReadonlySet<string> = new Set(['table', 'pre', 'blockquote']);

const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ');
/** Which start tags end their parent element (HTML Living Standard §13.2.6.4.7). */
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

/** By the name of an element, the elements that it cannot hold: they would end it. */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENDS.flatMap(([parents, children]) => parents.map((parent) => [parent, new Set(children)] as const)),
);
