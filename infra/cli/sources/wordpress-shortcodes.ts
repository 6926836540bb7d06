import { paragraphs } from './wordpress-paragraphs.ts';

/** Shortcodes that WordPress and its plugins replace when a page is shown. */
const KNOWN =
  /^(?:gallery|embed|audio|video|playlist|youtube|vimeo|footnote|contact-form[\w-]*|vc_\w+|et_pb_\w+)$/;
const OPEN = /\[([a-z][\w-]{0,60})(\s[^[\]]{0,1000})?\]/g;
const CLOSE = /\[\/([a-z][\w-]{0,60})\]/g;

/** The player of a file: `[audio mp3="https://…"][/audio]`. */
const PLAYER =
  /\[(audio|video)\s(?:[^[\]]{0,500}?\s)?(?:src|mp3|m4a|ogg|wav|mp4|m4v|webm|ogv)=["'](https?:\/\/[^\s<>"'[\]]+)["'][^[\]]{0,500}\](?:\s*\[\/\1\])?/g;

/** The link that replaces an address for which WordPress shows a player. */
const LINK = '<a href="$1">$1</a>';

/**
 * The content of a post as WordPress shows it.
 *
 * @param footnotes the value of the post's meta field `footnotes`
 * @returns its HTML, and the names of the shortcodes that stay in it
 */
export function shownContent(
  source: string,
  footnotes: string | undefined,
): { html: string; unknown: string[] } {
  const withFigures = source.replace(
    /\[caption[^\]]*\]\s*((?:<a [^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/caption\]/g,
    (_, image: string, text: string) => `<figure>${image}<figcaption>${text.trim()}</figcaption></figure>`,
  );
  const withLinks = withFigures
    .replace(/\[embed[^\]]*\]\s*(https?:\/\/[^\s<>"[\]]+)\s*\[\/embed\]/g, LINK)
    .replace(PLAYER, '<$1 src="$2" controls></$1>')
    .replace(/\[(?:youtube|vimeo)[ =](https?:\/\/[^\s<>"[\]]+)\]/g, LINK)
    .replace(/^[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*$/gm, LINK)
    .replace(/<!-- wp:footnotes (?:\{[^{}]{0,500}\} )?\/-->/, () => listOf(footnotes));
  return { html: paragraphs(withLinks), unknown: shortcodesIn(withLinks) };
}

function shortcodesIn(text: string): string[] {
  const closed = new Set([...text.matchAll(CLOSE)].map(([, name]) => name));
  const found = [...text.matchAll(OPEN)].filter(
    ([, name = '', rest = '']) => KNOWN.test(name) || closed.has(name) || /[\w-]=["']|\shttps?:/.test(rest),
  );
  return [...new Set(found.map(([, name = '']) => name))];
}

/** The list that WordPress shows for its block of footnotes. The links in the text lead to its items. */
function listOf(footnotes = '[]'): string {
  const notes = notesIn(footnotes).map((note) => {
    const { id, content } = Object(note);
    const isNote = typeof id === 'string' && /^[\w-]{1,80}$/.test(id) && typeof content === 'string';
    return isNote ? `<li id="${id}">${content} <a href="#${id}-link">↩︎</a></li>` : '';
  });
  return notes.length === 0 ? '' : `<ol>${notes.join('')}</ol>`;
}

function notesIn(json: string): unknown[] {
  try {
    const notes: unknown = JSON.parse(json);
    return Array.isArray(notes) ? notes : [];
  } catch {
    return [];
  }
}
