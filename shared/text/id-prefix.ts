/** Prefix of every `id` in an article, so that it cannot equal another name on the page. */
export const ID_PREFIX = 'in-article-';
