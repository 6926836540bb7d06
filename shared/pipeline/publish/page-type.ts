import { contentType, FORMATS } from '#shared/model/formats.ts';

/** The `Content-Type` of pages. */
export const PAGE_TYPE = contentType(FORMATS.page.mediaType);
