/**
 * Turns an article that `feedmill export` or `show --json` printed into a submission: `id` becomes the publisher id, or is
 * removed if the article has none. With the UUID in `id`, the feed would store the UUID as publisher id. Any other text
 * is returned unchanged.
 *
 * @param json one article
 */
export function asSubmission(json: string): string {
  if (!json.includes('"_feedmill"')) return json;
  let article: unknown;
  try {
    article = JSON.parse(json);
  } catch {
    // The API names the place of the fault.
    return json;
  }
  const { id: _, ...fields } = Object(article);
  const { revision, publisher_id } = Object(fields._feedmill);
  if (typeof revision !== 'number') return json;
  return JSON.stringify({ ...(publisher_id !== undefined && { id: publisher_id }), ...fields });
}
