import { textDifferences } from '../text-differences.ts';

/** Removed words are struck through, added ones underlined. `show` leaves out the other text's words. */
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
