/** A subscriber's callback, whose form has been checked. Whether its host may be called is decided at each call. */
export interface Callback {
  isTls: boolean;
  /** The host as in a parsed URL: in lower case, IPv6 in brackets, IPv4 in dotted form. */
  hostname: string;
  port: number;
  /** Path and query exactly as they were sent. */
  target: string;
}

/** Which callbacks are allowed by their form, before a host is looked up. */
export interface CallbackRules {
  /** The ports that are allowed for https in addition to 443. */
  ports: readonly number[];
  /** Whether http and https on any port of this machine are allowed; only under `npm start`. */
  allowsLoopback: boolean;
}

/** The characters of a URI (RFC 3986 §2), and `|`, which some frameworks leave unescaped in a query. */
const URI = /^[\w\-.~:/?#[\]@!$&'()*+,;=%|]+$/;
const PARTS = /^(https?):\/\/[^/?#]*([^#]*)/i;

/**
 * Reads a callback. No byte of its path and query is changed (WebSub §5.1.1), which the parser of `URL` would
 * not guarantee.
 *
 * @returns the callback, or the reason why it is refused
 */
export function readCallback(text: string, { ports, allowsLoopback }: CallbackRules): Callback | string {
  const [, scheme = '', target = ''] = PARTS.exec(text) ?? [];
  const url = URI.test(text) ? URL.parse(text) : null;
  if (scheme === '' || url === null)
    return 'hub.callback must be an absolute https URL of ASCII characters; percent-encode all other characters';
  if (url.username + url.password !== '') return 'hub.callback must not contain a user name or password';
  const isTls = scheme.toLowerCase() === 'https';
  const { hostname } = url;
  const port = url.port === '' ? (isTls ? 443 : 80) : Number(url.port);
  const callback = { isTls, hostname, port, target: target.startsWith('/') ? target : `/${target}` };
  if (allowsLoopback && isLoopbackName(hostname)) return callback;
  if (!isTls) return 'hub.callback must use https';
  if (port !== 443 && !ports.includes(port))
    return `hub.callback must use port ${[443, ...ports].join(' or ')}`;
  return callback;
}

/** Whether a host, as it is written in a URL, is this machine. */
export function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** The callback's host, with its port if that is not the default. The limits of calls are counted by this text. */
export function hostOf({ hostname, port, isTls }: Callback): string {
  return port === (isTls ? 443 : 80) ? hostname : `${hostname}:${port}`;
}

/** The reason that a callback gets when its feed is deleted (WebSub §5.2). */
export const FEED_DELETED = 'The feed was deleted.';
