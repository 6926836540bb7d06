/**
 * Who may call a route: everybody, anyone with a valid token, a token that names the feed of the path, or the admin.
 * A feed that the token does not name is 403 whether it exists or not, so that the answer does not tell which feeds exist.
 */
export type Right = 'anybody' | 'token' | 'feed' | 'admin';
