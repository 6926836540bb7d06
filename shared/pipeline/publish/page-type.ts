import { contentType, FORMATS } from '#shared/model/formats.ts';

export const PAGE_TYPE = contentType(FORMATS.page.mediaType);
