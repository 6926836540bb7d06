import type { StateInline } from 'markdown-it';

/** The maximum number of characters of a link to a note: its name, anchor and alias. Longer texts are not links. */
const MAX_CHARACTERS = 500;
const LINK = /^(!?)\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]/;
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i;
/** A placeholder for a table of contents. */
const CONTENTS = /^_?toc_?$/i;

/**
 * Links between notes of Obsidian and other wikis: `[[note]]`, `[[note#heading|words]]`, `![[picture.png]]`. The
 * address of the published note is unknown, so a link becomes its text; a picture keeps its relative address.
 *
 * This is an inline rule. It runs before links.
 */
export function readWikiLink(state: StateInline, isSilent: boolean): boolean {
  const first = state.src.charCodeAt(state.pos);
  if (first !== 0x5b /* [ */ && first !== 0x21 /* ! */) return false;
  const start = state.src.slice(state.pos, state.pos + 3);
  if (start !== '![[' && !start.startsWith('[[')) return false;
  const [whole = '', embeds, target = '', alias] =
    LINK.exec(state.src.slice(state.pos, Math.min(state.pos + MAX_CHARACTERS, state.posMax))) ?? [];
  // `[[1]](address)` is a link of CommonMark, `[[ -f x ]]` a shell test.
  const isOther =
    whole === '' || target.trim() !== target || /[([]/.test(state.src.charAt(state.pos + whole.length));
  if (isOther || isReference(target, state)) return false;
  if (!isSilent && !CONTENTS.test(target)) pushLink(state, embeds === '!', target, alias?.trim() ?? '');
  state.pos += whole.length;
  return true;
}

function isReference(label: string, { env, md }: StateInline): boolean {
  return env?.references?.[md.utils.normalizeReference(label)] !== undefined;
}

function pushLink(state: StateInline, isEmbedded: boolean, target: string, alias: string): void {
  const text = new state.Token('text', '', 0);
  if (isEmbedded && IMAGE.test(target)) {
    const image = state.push('image', 'img', 0);
    image.attrs = [
      ['src', state.md.normalizeLink(target)],
      ['alt', ''],
    ];
    // After the bar comes the width in pixels or a description of the picture.
    text.content = /^\d+(?:x\d+)?$/.test(alias) ? '' : alias;
    image.children = [text];
    image.content = text.content;
    return;
  }
  const [note = '', ...places] = target.split('#').filter((part) => part !== '' && !part.startsWith('^'));
  state.push('text', '', 0).content = alias || [note, ...places].join(' > ');
}
