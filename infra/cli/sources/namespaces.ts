/** The usual prefixes of the namespaces that feeds use; empty for the namespaces of RSS elements. */
const PREFIXES: readonly (readonly [uri: string, prefix: string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://www.w3.org/2007/app', 'app'],
  ['http://purl.org/atom/app#', 'app'],
  ['http://schemas.google.com/blogger/2018', 'blogger'],
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://purl.org/net/rss1.1#', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://cyber.law.harvard.edu/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://wordpress.org/export/1.2', 'wp'],
  ['http://wordpress.org/export/1.1', 'wp'],
  ['http://wordpress.org/export/1.0', 'wp'],
  ['http://wordpress.org/export/1.2/excerpt', 'excerpt'],
  ['http://wordpress.org/export/1.1/excerpt', 'excerpt'],
  ['http://wordpress.org/export/1.0/excerpt', 'excerpt'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://purl.org/syndication/history/1.0', 'fh'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
];

const byUri = new Map(PREFIXES);

/**
 * @param uri as declared; upper and lower case and a slash at the end make no difference, because feeds differ in
 *   both
 * @param declared the prefix that the file declares, which is used for a namespace that is not in the table
 */
export function namespacePrefix(uri: string, declared: string): string {
  const key = uri.toLowerCase().replace(/\/$/, '');
  // The numbered namespaces of RSS 2.0, such as http://backend.userland.com/rss2.
  return byUri.get(key) ?? (/^http:\/\/backend\.userland\.com\/rss/.test(key) ? '' : declared);
}
