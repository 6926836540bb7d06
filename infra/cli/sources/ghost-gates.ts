/** The marks around a part of a post for some readers. A mark at the start says for which: `nonMember:true`. */
const GATE = /<!--\s{0,9}kg-gated-block:(begin|end)\b([^<>]*)-->/;

/**
 * The part of a post that everybody sees. An export has the whole text of public posts, but authors of Ghost can show
 * cards of them only to members, and Ghost leaves these out of its feed. As in Ghost, a mark without an end is ignored.
 *
 * @returns also `gated`, the number of parts that only members see
 */
export function publicPartsOf(html: string): { html: string; gated: number } {
  const [first = '', ...pieces] = html.split(GATE);
  let shown = first;
  let waiting: string | undefined;
  let isHidden = false;
  let gated = 0;
  for (let at = 0; at < pieces.length; at += 3) {
    const [mark, audience = '', text = ''] = pieces.slice(at, at + 3);
    if (mark === 'begin' && waiting === undefined) {
      isHidden = !/\bnonMember:["']?true\b/.test(audience);
      waiting = text;
    } else if (waiting === undefined) shown += text;
    else if (mark === 'begin') waiting += text;
    else {
      if (isHidden) gated += 1;
      shown += (isHidden ? '' : waiting) + text;
      waiting = undefined;
    }
  }
  return { html: shown + (waiting ?? ''), gated };
}
