import type { Article, Attachment } from '#shared/model/article.ts';
import { htmlText } from './html-text.ts';
import { uri } from './uri.ts';

/** The last part of the path of an address, decoded; the host if it has no path. */
function decodedName(href: string): string {
  const { pathname, host } = new URL(href);
  const name = pathname.split('/').findLast((part) => part !== '') ?? host;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A duration as `1:02:03`, a format that all languages share. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (part: number) => String(part % 60).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole)}` : `${minutes}:${two(whole)}`;
}

/** A size in the units in which file managers show sizes. */
function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}

/** The known facts about a file: its duration and size, or its type if these are unknown. */
function facts({ mime_type, size_in_bytes, duration_in_seconds }: Attachment): string {
  const known = [
    ...(duration_in_seconds ? [duration(duration_in_seconds)] : []),
    ...(size_in_bytes ? [size(size_in_bytes)] : []),
  ];
  return known.length > 0 ? known.join(' · ') : mime_type;
}

const PLAYABLE = /^(audio|video)\//;

/** Whether browsers have a player for files of this media type. */
export function isPlayable(mimeType: string): boolean {
  return PLAYABLE.test(mimeType);
}

/** A player for sound or video that loads nothing before it is used. */
function player(mimeType: string, href: string, name: string): string {
  const [, element] = PLAYABLE.exec(mimeType) ?? [];
  if (element === undefined) return '';
  return `<${element} controls preload="none" src="${htmlText(href)}" aria-label="${htmlText(name)}"></${element}>`;
}

function item(attachment: Attachment): string {
  const href = uri(attachment.url);
  if (href === undefined) return '';
  const name = attachment.title || decodedName(href);
  const link = `<a href="${htmlText(href)}"><bdi>${htmlText(name)}</bdi></a>`;
  const about = `<span class="facts"><bdi>${htmlText(facts(attachment))}</bdi></span>`;
  return `<li>${player(attachment.mime_type, href, name)}${link} ${about}</li>`;
}

/** The attachments of an article with players, links, durations and sizes; empty if the article has none. */
export function attachmentList({ attachments }: Pick<Article, 'attachments'>): string {
  const items = attachments.map(item).join('');
  return items === '' ? '' : `<ul class="files">${items}</ul>`;
}
