import { call } from '../api.ts';

/**
 * Reads every page of a list of the API.
 *
 * @param path without a query
 */
export async function everyPage<Page extends { next_cursor?: string | undefined }>(
  path: string,
): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const after = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const { value } = await call<Page>(`${path}${after}`);
    pages.push(value);
    cursor = value.next_cursor;
  } while (cursor !== undefined);
  return pages;
}
