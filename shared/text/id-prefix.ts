/** The prefix of every `id` in an article, so that no such `id` equals another name on the page. */
export const ID_PREFIX = 'in-article-';
