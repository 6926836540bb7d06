const MIN_SLUG_WORDS = 3;
/** The minimum share of these words that a title must have. */
const SLUG_SHARE = 0.6;

/** The words of the last part of a path that has at least `MIN_SLUG_WORDS` words. */
export function slugWords(url: string | undefined): ReadonlySet<string> {
  if (url === undefined) return new Set();
  const parts = new URL(url).pathname.split('/').map((part) =>
    part
      .replace(/\.\w+$/, '')
      .split(/[-_]/)
      .filter((word) => /^\p{L}{3,}$/u.test(word)),
  );
  return new Set(
    (parts.findLast((words) => words.length >= MIN_SLUG_WORDS) ?? []).map((word) => word.toLowerCase()),
  );
}

/** Whether a title, as `foldWords` returns it, has most words of the address. */
export function isInSlug(folded: string, slug: ReadonlySet<string>): boolean {
  if (slug.size === 0) return false;
  const words = new Set(folded.split(' '));
  return (
    slug
      .values()
      .filter((word) => words.has(word))
      .toArray().length >=
    slug.size * SLUG_SHARE
  );
}
