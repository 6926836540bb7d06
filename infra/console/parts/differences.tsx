import { textDifferences } from '../text-differences.ts';

/**
 * Two texts with their differences marked. Words that only the first text has are struck through. Words that only
 * the second text has are underlined.
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
