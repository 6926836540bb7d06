/** In front of every `id` that an article keeps, so that it can be no name of anything else on a page. */
export const ID_PREFIX = 'in-article-';
