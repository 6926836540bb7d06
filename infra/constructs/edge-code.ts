import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALIAS, ALIAS_PARAMETERS } from '#shared/model/alias.ts';
import {
  ARCHIVE_FILE_KINDS,
  type ArchiveFile,
  FORMATS,
  HUB_TOPICS,
  TIMELINE_FILE_KINDS,
  type TimelineFile,
} from '#shared/model/formats.ts';
import { errorPage } from '#shared/render/error-page.ts';
import {
  LOCATION_METADATA,
  MAX_AGE_METADATA,
  TTL_MINUTES,
  VIEWER_ADDRESS_HEADER,
  VIEWER_CONTENT_TYPE_HEADER,
} from '#shared/settings.ts';

/** The prefix of the headers in which S3 sends the metadata of an object. */
const METADATA_HEADER = 'x-amz-meta-';
const EDGE = join(import.meta.dirname, '..', 'edge');

/** The values of a deployment that edge functions need. */
export interface Site {
  /**
   * The address in links, without a final slash. It is '' if links have the address of the distribution, which
   * only the edge knows.
   */
  readonly url: string;
  /** External WebSub hubs. */
  readonly hubs: readonly string[];
  /** Path of the own hub, which files name before all other hubs; '' if the deployment has no own hub. */
  readonly ownHub: string;
}

/** The viewer-request function for files. */
export function viewerRequestCode(): string {
  const constants = {
    NOT_FOUND_PAGE: errorPage(404),
    TIMELINE_FILE: anyOf('^', NAMED_FILES.map(fileName)),
    ALIAS,
    ALIAS_PARAMETERS,
    ARCHIVE_FILE: anyOf('^[a-z0-9][a-z0-9-]{0,63}', NAMED_ARCHIVE_FILES.map(archiveEnding)),
  };
  return withConstants(constants, 'viewer-request.js');
}

/** The viewer-response function for files. Only `SITE` depends on the deployment. */
export function viewerResponseCode({ url, hubs, ownHub }: Site): string {
  const topics = HUB_TOPICS.map((file) => (file === 'page' ? '' : fileName(file)));
  const constants = {
    SITE: { url, hubs, ownHub },
    FEED_FILE: anyOf('\\/', TIMELINE_FILE_KINDS.filter(isKeptForTtl).map(fileName)),
    ARCHIVE_DOCUMENT: anyOf('\\/archive\\/[^/]+', ARCHIVE_FILE_KINDS.filter(isKeptForTtl).map(archiveEnding)),
    HUB_TOPIC: anyOf('^\\/feeds\\/.*\\/', topics),
    OWN_MAX_AGE: METADATA_HEADER + MAX_AGE_METADATA,
    LOCATION: METADATA_HEADER + LOCATION_METADATA,
    FEED_MAX_AGE: String(TTL_MINUTES.default * 60),
  };
  return withConstants(constants, 'viewer-response.js');
}

/** The viewer-request function for the API. */
export function apiRequestCode(): string {
  return withConstants(
    { CONTENT_TYPE_HEADER: VIEWER_CONTENT_TYPE_HEADER, ADDRESS_HEADER: VIEWER_ADDRESS_HEADER },
    'api-request.js',
  );
}

/** Files whose addresses contain the file name. The address of a page does not contain one. */
const NAMED_FILES = TIMELINE_FILE_KINDS.filter((file) => file !== 'page');
const NAMED_ARCHIVE_FILES = ARCHIVE_FILE_KINDS.filter((file) => file !== 'page');

const fileName = (file: TimelineFile): string => FORMATS[file].file;
const archiveEnding = (file: ArchiveFile): string => FORMATS[file].archiveEnding;
const isKeptForTtl = (file: TimelineFile) => FORMATS[file].keptFor === 'ttl';

/** @param before source of the pattern in front of the names */
function anyOf(before: string, names: readonly string[]): RegExp {
  return new RegExp(`${before}(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`);
}

function withConstants(constants: Record<string, unknown>, file: string): string {
  const lines = Object.entries(constants).map(([name, value]) => {
    const literal = value instanceof RegExp ? String(value) : JSON.stringify(value);
    return `const ${name} = ${literal};\n`;
  });
  return lines.join('') + withoutComments(readFileSync(join(EDGE, file), 'utf8'));
}

/** Removes comment lines, because they count towards the 10 KB of a CloudFront Function. */
function withoutComments(code: string): string {
  return code.replace(/^[ \t]*\/\*[\s\S]*?\*\/\n+/gm, '').replace(/^[ \t]*\/\/.*\n/gm, '');
}
