/**
 * Everybody, any valid token, a token for the feed, or the admin. Another token always gets 403: 404 would
 * show which feeds exist.
 */
export type Right = 'anybody' | 'token' | 'feed' | 'admin';
