import { escapeHtml } from '../escape.ts';

/**
 * Inline code, a Hugo shortcode, a Liquid tag or a Liquid output. A brace ends each of them, so the pattern does not
 * backtrack over a run of braces.
 */
const PIECES =
  /(?<!`)(`{1,10})(?!`)[^`]{0,2000}\1(?!`)|\{\{([<%])([^{}]{0,2000}?)[>%]\}\}|\{%-?([^{}]{0,2000}?)-?%\}|\{\{([^{}<%][^{}]{0,500})\}\}/g;
/** A shortcode in a text about Hugo, marked as a comment so that Hugo shows it. */
const SHOWN = /\{\{([<%])\/\*([^{}]{0,2000}?)\*\/([>%])\}\}/g;
const ARGUMENT =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`]+))|"([^"]*)"|'([^']*)'|`([^`]*)`|(?!,)([^\s"'`=]+)/g;
/** Arguments of Nunjucks: `"a.jpg", "The pier"`. The second one describes the picture. */
const WITH_COMMAS = /["'],\s/;
/** Shortcodes with the address of a page that the site embeds. */
const EMBEDS = new Set(
  'embed oembed link bookmark linkcard link-card link-preview video audio iframe codepen github gist tweet twitter x reddit spotify soundcloud bluesky mastodon'.split(
    ' ',
  ),
);
/** Placeholder for an address that only the site generator knows. A link with it becomes the text of the link. */
const UNKNOWN_PAGE = 'page:unknown';
/** `{{ youtube(id="abc") }}`, a shortcode of Zola. */
const CALL = /^\s*(\w{2,40})\((.{0,400})\)\s*$/;
const PAGES = new Set(['ref', 'relref', 'link', 'post_url']);
/** Liquid tags without output; the text between them is kept. */
const SILENT = new Set(['raw', 'endraw', 'comment', 'endcomment', 'highlight', 'endhighlight', '/highlight']);
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/;
const IDENTIFIER = /^[\w-]{1,80}$/;

interface Call {
  name: string;
  named: Record<string, string>;
  values: string[];
  hasCommas: boolean;
}

/** Shortcodes that many sites have, with the address of their content. */
const PLAYERS: Record<string, (id: string) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  youtubelite: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
};
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;
const FIGURES = new Set(['figure', 'image', 'img', 'picture']);

/** Replaces the shortcodes of one text and records those that it left out. */
export class Shortcodes {
  readonly #leftOut = new Set<string>();
  /** Whether the text has a Liquid tag. Without a tag, `{{ name }}` is text about templates. */
  readonly #hasLiquid: boolean;
  /** Whether the text is a page of VitePress with its own code, whose values `{{ count }}` shows. */
  readonly #isVue: boolean;

  constructor(markdown: string) {
    this.#isVue = /^<script\s+setup\b/m.test(markdown);
    this.#hasLiquid =
      markdown.includes('{%') ||
      /\{\{[^{}]{0,200}(?:site|page)\.|\|\s*(?:relative|absolute)_url/.test(markdown);
  }

  /** The names of the shortcodes whose content is not in the text, each once. */
  get leftOut(): readonly string[] {
    return [...this.#leftOut];
  }

  /** Records the name of a part that readers do not see, if it has one. */
  leave(name: string): void {
    if (name !== '') this.#leftOut.add(name);
  }

  /** Code is unchanged, except that shortcodes that are marked as comments lose the mark. */
  inCode(line: string): string {
    return line.replace(
      SHOWN,
      (_, open: string, inner: string, close: string) => `{{${open}${inner}${close}}}`,
    );
  }

  inText(line: string): string {
    if (!line.includes('{')) return line;
    return line.replace(
      PIECES,
      (whole, ticks?: string, mark?: string, hugo?: string, liquid?: string, output?: string) => {
        if (ticks !== undefined) return this.inCode(whole);
        if (hugo?.startsWith('/*'))
          return `{{${mark}${hugo.slice(2).replace(/\*\/$/, '')}${mark === '<' ? '>' : '%'}}}`;
        const isAlone = whole.trim() === line.trim();
        if (output !== undefined) return this.#readOutput(whole, output, isAlone);
        return this.#read(hugo ?? liquid ?? '', isAlone);
      },
    );
  }

  /**
   * Reads a call as a shortcode, replaces `{{ "/a.png" | relative_url }}` by the address, and removes variables of the
   * site or page. Other outputs are removed only if the generator knows their values.
   */
  #readOutput(whole: string, output: string, isAlone: boolean): string {
    const called = CALL.exec(output);
    if (called !== null) {
      const [, name = '', values = ''] = called;
      const isKnown = FIGURES.has(name.toLowerCase()) || player(parseCall(`${name} ${values}`)) !== undefined;
      if (isKnown) return this.#read(`${name} ${values.replaceAll(',', ' ')}`, isAlone);
    }
    if (this.#isVue || (called !== null && /^\s*$|\w=/.test(called[2] ?? ''))) {
      this.#leftOut.add(called?.[1] ?? output.trim());
      return '';
    }
    if (!this.#hasLiquid) return whole;
    const [value = '', ...filters] = output.split('|').map((part) => part.trim());
    const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
    if (quoted !== undefined && filters.length > 0) return quoted;
    if (!/^(?:site|page|layout|include|post)\.[\w.]+$/.test(value)) return whole;
    // The address of the site is not reported, because the relative address that remains is resolved.
    if (!/^site\.(?:url|baseurl)$/.test(value)) this.#leftOut.add(value);
    return '';
  }

  /** @param isAlone whether the shortcode is alone on its line. Then it is a block, otherwise a part of a sentence */
  #read(inner: string, isAlone: boolean): string {
    const call = parseCall(inner);
    const { name } = call;
    if (name === '' || name.startsWith('/') || name.startsWith('end') || SILENT.has(name)) return '';
    if (PAGES.has(name)) {
      this.#leftOut.add(name);
      return UNKNOWN_PAGE;
    }
    if (name === 'post_link') {
      this.#leftOut.add(name);
      return escapeHtml(call.values[1] ?? '');
    }
    const { html, caption = '' } = shownBy(call) ?? {};
    if (html === undefined) {
      this.#leftOut.add(name);
      return '';
    }
    if (!isAlone) return caption === '' ? html : `${html} ${caption}`;
    return `<figure>${html}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
  }
}

/** The name of an include is the name of its file: `{% include figure.html src="…" %}` is a `figure`. */
function parseCall(inner: string): Call {
  const [first = '', ...others] = [
    ...inner
      .trim()
      .replace(/\s*\/$/, '')
      .matchAll(ARGUMENT),
  ];
  const named: Record<string, string> = {};
  const values: string[] = [];
  for (const [, key, ...parts] of others) {
    const value = parts.find((part) => part !== undefined) ?? '';
    if (key === undefined) values.push(value);
    else named[key.toLowerCase()] = value;
  }
  const hasCommas = WITH_COMMAS.test(inner);
  const name = (first === '' ? '' : first[0]).toLowerCase();
  if (!/^(?:include|include_relative|include_cached|partial)$/.test(name))
    return { name, named, values, hasCommas };
  const [file = '', ...rest] = values;
  return {
    name: file
      .replace(/^.*\//, '')
      .replace(/\.\w+$/, '')
      .toLowerCase(),
    named,
    values: rest,
    hasCommas,
  };
}

interface Shown {
  html: string;
  caption?: string;
}

function shownBy(call: Call): Shown | undefined {
  if (call.name === 'asset_img') return assetPicture(call);
  return FIGURES.has(call.name) ? figure(call) : player(call);
}

/** `{% asset_img right pier.png 400 300 "The pier" %}` of Hexo: the file is in the folder of the post. */
function assetPicture({ values, ...call }: Call): Shown | undefined {
  const at = values.findIndex((value) => PICTURE_FILE.test(value));
  const [caption] = values.slice(at + 1).filter((value) => !/^\d+$/.test(value));
  return at === -1
    ? undefined
    : figure({ ...call, values: [values[at] ?? '', ...(caption ? [caption] : [])] });
}

function figure({ named, values, hasCommas }: Call): Shown | undefined {
  const source = named.src ?? named.url ?? named.image_path ?? named.path ?? named.file ?? values[0];
  if (source === undefined) return undefined;
  const caption = [named.title, named.caption ?? (hasCommas ? undefined : values[1]), named.attr]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  const html = `<img src="${escapeHtml(source)}" alt="${escapeHtml(named.alt ?? (hasCommas ? values[1] : '') ?? '')}">`;
  return { html, caption: escapeHtml(caption) };
}

function player({ name, named, values }: Call): Shown | undefined {
  const kind = name === 'video' ? (named.provider ?? '').toLowerCase() : name.replace(/[-_]/g, '');
  const id = named.id ?? named.url ?? named.src ?? values[0] ?? '';
  const address =
    WEB_ADDRESS.test(id) && (Object.hasOwn(PLAYERS, kind) || EMBEDS.has(name))
      ? id
      : addressOf(kind, id, { named, values });
  return address === undefined
    ? undefined
    : { html: `<a href="${escapeHtml(address)}">${escapeHtml(named.title ?? address)}</a>` };
}

function addressOf(
  kind: string,
  id: string,
  { named, values }: Pick<Call, 'named' | 'values'>,
): string | undefined {
  const parts = [id, kind === 'gist' ? values[1] : kind === 'tweet' || kind === 'x' ? named.user : id];
  const [first, second] = parts.filter((part) => part !== undefined && IDENTIFIER.test(part));
  if (first === undefined || second === undefined) return undefined;
  if (kind === 'tweet' || kind === 'x') return `https://x.com/${second}/status/${first}`;
  if (kind === 'gist') return `https://gist.github.com/${first}/${second}`;
  return Object.hasOwn(PLAYERS, kind) ? PLAYERS[kind]?.(first) : undefined;
}
