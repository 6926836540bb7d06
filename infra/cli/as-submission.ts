/**
 * Turns an article that `feedmill export` or `show --json` printed into a submission: replaces the UUID in `id` by the
 * publisher id, or removes it if there is no publisher id. A feed would take the UUID for a publisher id. Any other
 * text is returned unchanged.
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
