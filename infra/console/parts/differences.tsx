import { textDifferences } from '../text-differences.ts';

/**
 * The differences between two texts: words that only `before` has are struck through, and words that only `after` has
 * are underlined. If `show` names one text, the words that only the other text has are left out.
 */
export function Differences({
  before,
  after,
  show = 'both',
}: {
  before: string;
  after: string;
  show?: 'both' | 'before' | 'after';
}) {
  const pieces = textDifferences(before, after).filter(
    ({ kind }) => show === 'both' || kind !== (show === 'before' ? 'added' : 'removed'),
  );
  return (
    <div class="text" dir="auto">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'removed') return <del key={index}>{text}</del>;
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        return text;
      })}
    </div>
  );
}
