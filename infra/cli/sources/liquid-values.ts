import { asText } from '#shared/read/markdown/matter-values.ts';
import type { Fields } from './inherited-fields.ts';
import { UNKNOWN_PAGE } from './pelican-links.ts';
import type { Generator } from './site-config.ts';

/** The values to which tags in a page of Jekyll or Eleventy refer. */
export interface LiquidPage {
  generator: Generator;
  fields: Fields;
  /** Address of the site, with its path. */
  site: string;
  url: string | undefined;
  title: string | undefined;
  /** The address of another page, by the argument of `post_url` or `link`; undefined if there is none. */
  addressOf: (name: string) => string | undefined;
  /** Gets the outputs that only the generator knows. They are left out. */
  leftOut: Set<string>;
}

const RAW = /(\{%-?\s{0,9}(?:end)?raw\s{0,9}-?%\})/;
const COMMENT = /(\{%-?\s{0,9}(?:end)?comment\s{0,9}-?%\})/;
/** `{{ "/a.png" | relative_url }}`, `{{ site.baseurl }}`, `{% post_url 2025-03-04-pier %}`. */
const OUTPUT = /\{\{-?([^{}]{1,500}?)-?\}\}|\{%-?\s{0,9}(post_url|link)\s{1,9}([^{}%]{1,300}?)\s{0,9}-?%\}/g;
const QUOTED = /^(["'])(.*)\1$/;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * Replaces tags by the values that Jekyll or Eleventy writes: addresses of the site and of its pages, and fields of the
 * front matter. Outputs that only Jekyll knows are left out, except in loops, which are left out later. A site of
 * Eleventy can show such text as it is written, so there they stay. Other tags are not changed. Comments are removed.
 * The text between `raw` and `endraw` is not changed.
 */
export function withLiquidValues(text: string, page: LiquidPage): string {
  if (String(page.fields.render_with_liquid) === 'false') return text;
  const parts = withoutComments(text).split(RAW);
  let isRaw = false;
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return isRaw ? part : filled(part, page);
      isRaw = !part.includes('endraw');
      return part;
    })
    .join('');
}

/** A comment that does not end stays. */
function withoutComments(text: string): string {
  const parts = text.split(COMMENT);
  const shown: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const isTag = index % 2 === 1;
    const end =
      isTag && !parts[index]?.includes('endcomment')
        ? parts.findIndex((part, at) => at > index && at % 2 === 1 && part.includes('endcomment'))
        : -1;
    if (end === -1) shown.push(parts[index] ?? '');
    else index = end;
  }
  return shown.join('');
}

const LOOP = /(\{%-?\s{0,9}(?:end)?for\b[^{}%]{0,500}%\})/;
/** An address with an output: `](https://pier.example/{{ version }}/a)` and `<{{ address }}>`. */
const ADDRESS_WITH_OUTPUT =
  /(?<=\]\()(?:[^\s(){}"<>]{0,500}\{\{[^{}]{1,500}\}\}){1,5}[^\s(){}"<>]{0,500}(?=[)\s])|<\{\{[^{}]{1,500}\}\}>/g;

function filled(text: string, page: LiquidPage): string {
  const shown = withValues(text, page);
  if (page.generator !== 'jekyll') return shown;
  let depth = 0;
  return shown
    .split(LOOP)
    .map((part, index) => {
      if (index % 2 === 1) depth = Math.max(0, depth + (part.includes('endfor') ? -1 : 1));
      return index % 2 === 1 || depth > 0 ? part : withoutOutputs(part, page);
    })
    .join('');
}

function withoutOutputs(text: string, { leftOut }: LiquidPage): string {
  const nameOf = (output: string): string => /\{\{-?\s*([^\s|{}]*)/.exec(output)?.[1] || 'an output';
  return text
    .replace(ADDRESS_WITH_OUTPUT, (whole) => {
      leftOut.add(nameOf(whole));
      return whole.startsWith('<') ? '' : UNKNOWN_PAGE;
    })
    .replace(OUTPUT, (whole, output?: string) => {
      if (output === undefined) return whole;
      leftOut.add(nameOf(whole));
      return '';
    });
}

function withValues(text: string, page: LiquidPage): string {
  return text.replace(OUTPUT, (whole, output?: string, _tag?: string, name?: string) => {
    const value = output === undefined ? page.addressOf(name ?? '') : outputOf(output, page);
    return value ?? whole;
  });
}

/** The value of an output with its filters; undefined if only the generator knows it. */
function outputOf(output: string, page: LiquidPage): string | undefined {
  const [first = '', ...filters] = output.split('|').map((part) => part.trim());
  let value = termOf(first, page);
  for (const filter of filters) {
    const [name = '', argument = ''] = filter.split(/:(.*)/s).map((part) => part.trim());
    value = value === undefined ? undefined : filteredBy(name, value, termOf(argument, page), page);
  }
  return value;
}

function termOf(term: string, page: LiquidPage): string | undefined {
  const quoted = QUOTED.exec(term)?.[2];
  if (quoted !== undefined) return quoted;
  if (term === 'page.url') return page.url?.slice(page.site.replace(/\/$/, '').length);
  return page.generator === 'jekyll' ? termOfJekyll(term, page) : fieldNamed(term, page);
}

function termOfJekyll(term: string, page: LiquidPage): string | undefined {
  const base = new URL(page.site);
  if (term === 'site.url') return base.origin;
  if (term === 'site.baseurl') return base.pathname.replace(/\/$/, '');
  return term.startsWith('page.') ? fieldNamed(term.slice('page.'.length), page) : undefined;
}

function fieldNamed(name: string, { fields, title }: LiquidPage): string | undefined {
  if (name === 'title') return title;
  return /^[\w-]+$/.test(name) && Object.hasOwn(fields, name) ? asText(fields[name]) : undefined;
}

function filteredBy(
  name: string,
  value: string,
  argument: string | undefined,
  { site }: LiquidPage,
): string | undefined {
  const base = new URL(site);
  const path = base.pathname.replace(/\/$/, '') + (value.startsWith('/') ? value : `/${value}`);
  if (name === 'relative_url' || name === 'url') return HAS_SCHEME.test(value) ? value : path;
  if (name === 'absolute_url') return HAS_SCHEME.test(value) ? value : base.origin + path;
  if (name === 'prepend') return argument === undefined ? undefined : argument + value;
  if (name === 'append') return argument === undefined ? undefined : value + argument;
  return /^(?:strip|xml_escape|escape|uri_escape)$/.test(name) ? value : undefined;
}
