import type { Content } from '#shared/model/article.ts';
import type { Draft } from '#shared/model/draft.ts';
import { errorAt } from '#shared/model/field-errors.ts';
import { LIMITS } from '#shared/settings.ts';
import type { Faults } from './faults.ts';

/**
 * The maximum number of bytes that a UTF-16 unit takes in JSON: three in UTF-8, or two for an escape such as
 * `\n`. Characters that need a longer escape were removed before, because XML does not allow them.
 */
const MAX_BYTES_PER_CHARACTER = 3;

/**
 * Limits the size of a normalised article. A short body can become a long article, because each `"` of plain text is
 * `&quot;` in HTML. Fields within their own limits can together be too large for an item of the table, an entry of a
 * feed or a page of a list.
 *
 * @param draft the submitted fields, so that the error names the field that has the content
 */
export function checkSize(
  content: Content,
  { content_markdown, content_text: given }: Draft,
  faults: Faults,
): void {
  const { content_html, content_text, extensions, ...metadata } = content;
  const weights = Object.entries({ ...metadata, ...extensions })
    .map(([name, value]) => ({ name, bytes: Buffer.byteLength(JSON.stringify({ [name]: value })) }))
    .sort((a, b) => b.bytes - a.bytes);
  const metadataBytes = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  if (metadataBytes > LIMITS.maxMetadataBytes) {
    const detail = `must be shorter: all fields except the content may have at most ${LIMITS.maxMetadataBytes} bytes as JSON together; they have ${metadataBytes}`;
    faults.addError(errorAt([weights[0]?.name ?? ''], detail));
  }
  const characters = content_html.length + content_text.length;
  if (metadataBytes + characters * MAX_BYTES_PER_CHARACTER <= LIMITS.maxArticleBytes) return;
  const bytes = metadataBytes + Buffer.byteLength(JSON.stringify([content_html, content_text]));
  if (bytes <= LIMITS.maxArticleBytes) return;
  const field =
    content_markdown !== undefined
      ? 'content_markdown'
      : given !== undefined
        ? 'content_text'
        : 'content_html';
  faults.add(
    `/${field}`,
    `must be shorter: the normalised article may have at most ${LIMITS.maxArticleBytes} bytes as JSON; it has ${bytes}`,
  );
}
