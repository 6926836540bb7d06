/**
 * Who may call a route: everybody, anyone with a valid token, a token that names the feed of the path, or the
 * admin. Another token always gets 403: 404 would show which feeds exist.
 */
export type Right = 'anybody' | 'token' | 'feed' | 'admin';
