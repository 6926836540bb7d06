/**
 * Who may call a route: everybody, anyone with a valid token, a token that names the feed of the path, or the
 * admin. If the token does not name the feed, the answer is always 403. A 404 for a missing feed would reveal
 * which feeds exist.
 */
export type Right = 'anybody' | 'token' | 'feed' | 'admin';
