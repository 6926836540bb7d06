import { textDifferences } from '../text-differences.ts';

/**
 * Two texts with their differences marked: words of only one text are struck through, words of only the other are
 * underlined.
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
