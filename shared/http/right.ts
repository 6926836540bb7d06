/**
 * Who may call a route: everybody, anyone with a valid token, a token that names the feed of the path, or the admin.
 * For a feed that the token does not name the answer is always 403, so that it does not reveal whether the feed exists.
 */
export type Right = 'anybody' | 'token' | 'feed' | 'admin';
