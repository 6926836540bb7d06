/** So that an `id` of an article is not one of the page. */
export const ID_PREFIX = 'in-article-';
