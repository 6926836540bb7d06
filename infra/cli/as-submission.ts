/**
 * An article as `feedmill export` and `show --json` print it, as a submission: the id of the publisher replaces the
 * UUID, which another feed would take for an id of the publisher. Other texts are not changed.
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
