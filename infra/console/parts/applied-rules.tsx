import type { Shape } from '../api.ts';
import { removedLines } from '../kept-lines.ts';
import { WORDS } from '../words.ts';

type Rules = Shape<'Normalised'>['article']['_feedmill']['applied'];

interface AppliedRulesProps {
  rules: Rules;
  /** Called with the key of a removed line when the editor keeps it or removes it again. */
  onKeep: (key: string, isKept: boolean) => void;
}

/**
 * Lists the lines that Feedmill removed from a pasted text, each with its rule and a button to keep the line.
 * Below these lines, lists everything else that Feedmill did.
 */
export function AppliedRules({ rules, onKeep }: AppliedRulesProps) {
  const removed = removedLines(rules);
  const others = rules.filter(({ at }) => at === undefined);
  return (
    <>
      <PicturesDropped rules={rules} />
      <h3>{WORDS.compose.removed}</h3>
      <p class="help">{removed.length === 0 ? WORDS.compose.nothingRemoved : WORDS.compose.removedHelp}</p>
      <ul class="applied">
        {removed.map(({ rule, text, at, kept, key }) => (
          <li key={`${at} ${rule}`}>
            {kept ? <span dir="auto">{text}</span> : <del dir="auto">{text}</del>}
            <span class="help">{ruleName(rule)}</span>
            <button
              type="button"
              class="plain"
              aria-label={`${kept ? WORDS.compose.remove : WORDS.compose.keep}: ${text}`}
              onClick={() => onKeep(key, !kept)}
            >
              {kept ? WORDS.compose.remove : WORDS.compose.keep}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{WORDS.compose.found}</summary>
          <ul class="applied">
            {others.map(({ rule, on }, index) => (
              <li key={`${index} ${rule}`}>
                {ruleName(rule)}
                {on !== undefined && <span dir="auto">{on}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Warns if readers will not get some of the pictures. */
export function PicturesDropped({ rules }: { rules: Rules }) {
  if (!rules.some(({ rule }) => rule === 'picture-dropped')) return null;
  return (
    <p class="note bad" role="status">
      {WORDS.compose.picturesDropped}
    </p>
  );
}

const ruleName = (rule: string): string => WORDS.compose.rules[rule] ?? rule.replaceAll('-', ' ');
