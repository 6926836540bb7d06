import { streamSafe } from '#shared/text/stream-safe.ts';

/** A text without what two typists do differently: quotation marks, dashes and white space are one of each. */
export function foldTypography(text: string): string {
  return streamSafe(text)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
