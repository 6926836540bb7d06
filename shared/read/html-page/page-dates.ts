import { certainDate } from '#shared/text/dates/certain-date.ts';
import { scanDate } from '#shared/text/dates/scan-date.ts';
import { namesDay, parseDate } from '#shared/text/dates.ts';
import type { ArticleZones } from './article-zones.ts';
import { isByline } from './author-names.ts';
import { dateInAddress } from './date-in-address.ts';
import { datesInLine, isHours, isLabelOfDate } from './date-in-line.ts';
import type { Mark, PageLine, PageLines } from './page-lines.ts';

/** The dates that a page names in machine-readable places, and what is needed to judge them. */
export interface DateSources {
  linkedPublished: readonly string[];
  linkedModified: readonly string[];
  /** When the video with the title of the page was uploaded. */
  uploaded: readonly string[];
  /** From `meta` elements about the article, the most reliable first. */
  published: readonly string[];
  /** From `meta` elements whose names do not say which date they contain: `date`, `dc.date`. */
  vague: readonly string[];
  modified: readonly string[];
  addresses: readonly (string | undefined)[];
  /** The first and last days of events that JSON-LD describes. */
  events: readonly string[];
  language: string | undefined;
  /** A day in the title is part of the content. */
  title: string;
}

interface Candidate {
  date: string;
  /** Days since 1970-01-01, in UTC. */
  day: number;
  kind: 'published' | 'updated';
  group: 'machine' | 'shown' | 'address';
  strength: number;
  isAtHeadline?: boolean;
  /** The day that the page shows for this date, `YYYY-MM-DD`. */
  printed?: string | undefined;
}

/** The value that software writes if it has no date. */
const EPOCH = '1970-01-01';
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const ISO_DAY_CHARACTERS = 10;
const STRENGTH = {
  linked: 6,
  meta: 6,
  vague: 2,
  address: 4,
  labelled: 5,
  property: 4.5,
  time: 4,
  class: 3.5,
  line: 3,
  above: 2.5,
  uploaded: 2.5,
  tail: 2,
  elsewhere: 1,
};
/**
 * The minimum strength of the strongest evidence for a day. Several weaker signs are not enough together, because dates
 * of teasers can agree by chance.
 */
const ENOUGH = 2.5;
/** Most articles are changed for the last time within this number of days after publication. */
const MAX_DAYS_TO_CHANGE = 90;
/** The maximum number of characters next to the date in a line below the text: a name or a place. */
const MAX_BESIDE_SIGNATURE = 30;
const MAX_IN_DATELINE = 6;
/** The maximum number of characters in a line in addition to its date: a name, a place, a section. */
const MAX_BESIDE = 70;

/**
 * The dates of publication and of the last change. The date of publication is the day with the most independent
 * evidence; the date of change is machine-readable.
 */
export function pageDates(
  { lines, marks }: PageLines,
  zones: ArticleZones,
  sources: DateSources,
): { published?: string; modified?: string } {
  const datedInTail = lines.flatMap(({ isForeign, isProse, text }, index) =>
    zones.isTail(index) && !isForeign && !isProse && datesInLine(text, sources.language).length > 0
      ? [index]
      : [],
  );
  // `Hamburg, 5 March 2026` below the text. Several dates belong to other articles.
  const [only = 0] = datedInTail;
  const isUnderLink = lines[only - 1]?.link !== undefined;
  const signature =
    datedInTail.length === 1 && !zones.isBelowHeading(only) && !isUnderLink ? only : undefined;
  const events = eventDays(marks, sources);
  const candidates = [
    ...machineCandidates(sources),
    ...[
      ...marks.flatMap((mark) => markCandidates(mark, lines, zones, sources.language)),
      ...lines.flatMap((line, index) =>
        isHours(lines[index + 1]?.text ?? '')
          ? []
          : lineCandidates(line, index, {
              zones,
              sources,
              isSignature: index === signature,
              above: zones.isHead(index) ? lines[index - 1] : undefined,
            }),
      ),
      ...datelineCandidates(lines, zones, sources),
    ].filter(({ printed = '' }) => !events.has(printed)),
  ];
  const modified = candidates.filter(({ kind, group }) => kind === 'updated' && group === 'machine')[0];
  const shownUpdate = strongest(
    candidates.filter(({ kind }) => kind === 'updated'),
    sources.language,
  );
  // If a page shows only the date of its last change, this is the date of publication. A date far from the headline
  // does not count, because templates write such a date below every page.
  const published =
    strongest(
      withConfirmed(candidates).filter((each) => !isOutdated(each, candidates)),
      sources.language,
    ) ??
    strongest(
      candidates.filter(
        ({ kind, group, isAtHeadline }) => kind === 'updated' && group === 'shown' && isAtHeadline,
      ),
      sources.language,
    );
  const lastModified =
    modified === undefined ? shownUpdate : withZoneOf(sources.language, modified.date, { isPrinted: false });
  return {
    ...(published !== undefined && { published }),
    ...(lastModified !== undefined && { modified: lastModified }),
  };
}

function eventDays(marks: readonly Mark[], { events, language }: DateSources): ReadonlySet<string> {
  const marked = marks.flatMap(({ kind, value, text }) => (kind === 'event' ? [value, text] : []));
  return new Set(
    [...events, ...marked].flatMap((text) => [
      text.trim().slice(0, ISO_DAY_CHARACTERS),
      ...datesInLine(text, language).map(({ day }) => day),
    ]),
  );
}

/**
 * The candidates for publication. A day that the page shows without a label is one, even if it is the date of change in
 * the metadata.
 */
function withConfirmed(candidates: readonly Candidate[]): Candidate[] {
  const published = candidates.filter(({ kind }) => kind === 'published');
  const confirmed = candidates.filter(
    ({ kind, group, day }) =>
      kind === 'updated' &&
      group === 'machine' &&
      published.some(
        (shown) => shown.group === 'shown' && shown.day === day && shown.strength > STRENGTH.elsewhere,
      ),
  );
  return [...published, ...confirmed];
}

/**
 * Whether the only evidence for a date is machine-readable, and the page shows a date of change that is months later.
 * Such a page is updated regularly, and the date is too old.
 */
function isOutdated(date: Candidate, candidates: readonly Candidate[]): boolean {
  const others = candidates.filter((other) => other !== date);
  const isSupported = others.some(({ kind, day }) => kind === 'published' && Math.abs(day - date.day) <= 1);
  return (
    date.group === 'machine' &&
    !isSupported &&
    others.some(
      ({ kind, group, day }) =>
        kind === 'updated' && group === 'shown' && day - date.day > MAX_DAYS_TO_CHANGE,
    )
  );
}

function candidate(date: string, rest: Omit<Candidate, 'date' | 'day'>): Candidate[] {
  const parsed = namesDay(date) ? parseDate(date) : undefined;
  return parsed === undefined || parsed.instant.startsWith(EPOCH)
    ? []
    : [{ date, day: Math.floor(Date.parse(parsed.instant) / MS_PER_DAY), ...rest }];
}

function machineCandidates(sources: DateSources): Candidate[] {
  const of = (
    dates: readonly string[],
    strength: number,
    kind: Candidate['kind'] = 'published',
  ): Candidate[] => dates.flatMap((date) => candidate(date.trim(), { kind, group: 'machine', strength }));
  const [address] = sources.addresses.flatMap((each) =>
    each === undefined ? [] : (dateInAddress(each) ?? []),
  );
  return [
    ...of(sources.linkedPublished, STRENGTH.linked),
    ...of(sources.published, STRENGTH.meta),
    ...of(sources.vague, STRENGTH.vague),
    ...of(sources.uploaded, STRENGTH.uploaded),
    ...of(sources.linkedModified, STRENGTH.linked, 'updated'),
    ...of(sources.modified, STRENGTH.meta, 'updated'),
    ...(address === undefined
      ? []
      : candidate(address, {
          kind: 'published',
          group: 'address',
          strength: STRENGTH.address,
          printed: address,
        })),
  ];
}

function markCandidates(
  mark: Mark,
  lines: readonly PageLine[],
  zones: ArticleZones,
  language: string | undefined,
): Candidate[] {
  if (mark.isForeign || (mark.kind !== 'date' && mark.kind !== 'modified')) return [];
  const { isHead, isTail, isBelowHeading } = zones;
  const line = lines[mark.line];
  // A `<time>` in a sentence belongs to the content of the sentence. At the start of a line near the headline it is a
  // dateline.
  const isDateline =
    line?.isProse && isHead(mark.line) && mark.text !== '' && line.text.startsWith(mark.text);
  if (line?.isProse && mark.source !== 'property' && !isDateline) return [];
  const [written] = datesInLine(mark.text, language);
  if (written?.label === 'other') return [];
  const inLine = datesInLine(
    withLabel(line?.text ?? '', isHead(mark.line) ? lines[mark.line - 1] : undefined),
    language,
  ).find(({ day }) => day === written?.day);
  if (mark.source !== 'property' && inLine?.label === 'other') return [];
  const { label } = (mark.source === 'property' ? undefined : inLine) ?? written ?? {};
  const isUpdate = mark.kind === 'modified' || label === 'updated';
  const isOfOther = isBelowHeading(mark.line) || isOfLink(mark, line);
  const isNear = isHead(mark.line) || (isTail(mark.line) && (!isOfOther || written?.label !== undefined));
  const strength = isNear
    ? STRENGTH[mark.source === 'rel' ? 'class' : mark.source]
    : mark.source === 'property'
      ? ENOUGH
      : STRENGTH.elsewhere;
  const date = namesDay(mark.value) ? mark.value : namesDay(mark.text) ? mark.text : written?.date;
  return date === undefined
    ? []
    : candidate(date, {
        kind: isUpdate ? 'updated' : 'published',
        group: written === undefined ? 'machine' : 'shown',
        strength,
        isAtHeadline: isHead(mark.line),
        ...(isNear && { printed: written?.day }),
      });
}

/**
 * Whether most of a line is the text of a link, and the date is the smaller part of the line, as in `Paint for gates 12
 * March`.
 */
function isOfLink({ text }: Mark, line: PageLine | undefined): boolean {
  return line !== undefined && line.density > 0.5 && text.length < line.text.length / 2;
}

/** A line after the label on the line above it: `Last updated:`, `5 March 2026`. */
function withLabel(text: string, above: PageLine | undefined): string {
  return above?.isProse === false && isLabelOfDate(above.text) ? `${above.text} ${text}` : text;
}

function lineCandidates(
  line: PageLine,
  index: number,
  {
    zones: { isHead, isTail, headline },
    sources: { title, language },
    isSignature,
    above,
  }: { zones: ArticleZones; sources: DateSources; isSignature: boolean; above: PageLine | undefined },
): Candidate[] {
  if (line.isForeign || line.isProse || (!isHead(index) && !isTail(index))) return [];
  const shown = line.spaced ?? line.text;
  const text = withLabel(title === '' ? shown : shown.replace(title, ''), above);
  return datesInLine(text, language)
    .filter(
      ({ others, label }) =>
        label !== 'other' &&
        (label !== undefined || isByline(text) || (others <= MAX_BESIDE && !hasManySmallWords(text))),
    )
    .flatMap(({ date, day, label, others }) => {
      const strength =
        label !== undefined
          ? STRENGTH.labelled
          : !isTail(index)
            ? index < headline
              ? STRENGTH.above
              : STRENGTH.line
            : isSignature && line.level === 0 && others <= MAX_BESIDE_SIGNATURE
              ? ENOUGH
              : STRENGTH.tail;
      return candidate(date, {
        kind: label === 'updated' ? 'updated' : 'published',
        group: 'shown',
        printed: day,
        isAtHeadline: isHead(index),
        strength: line.level > 0 && label === undefined && others > 20 ? STRENGTH.elsewhere : strength,
      });
    });
}

const SMALL_WORD = /(?<=^|\s)\p{Ll}[\p{L}\p{M}]+(?=[,;]?(?:\s|$))/gu;
/** A line with this number of words in lower case is a sentence: `The pier was opened for walkers on 5 March 1935`. */
const MIN_SMALL_WORDS = 5;
const hasManySmallWords = (text: string): boolean => (text.match(SMALL_WORD)?.length ?? 0) >= MIN_SMALL_WORDS;

/** `Lübeck, 5. März 2026 – `, `BOSTON (March 5, 2026): ` */
const DATELINE =
  /^\p{Lu}[\p{L}.'’/-]*(?: [\p{L}.'’/-]+){0,4}(?:,| ?[,(]) ?\(?((?:le |den )?[^()]{6,24}?\p{Nd})\.?\)?(?:\s?[-–—:.]\s|\s?\/)/u;

/** `(5 March 2026) `, `5. März 2026 – ` */
const DAY_ALONE = /^(?:\(([^()]{6,24})\)|([^()]{4,20}\p{Nd}{4}) [-–—])\s/u;

/** The date at the start of the first sentence, as press releases and agencies write it. */
function datelineCandidates(
  lines: readonly PageLine[],
  { headline }: ArticleZones,
  { language }: DateSources,
): Candidate[] {
  const { text = '' } =
    lines.find(({ isProse, isForeign }, index) => index > headline && isProse && !isForeign) ?? {};
  const [, afterPlace] = DATELINE.exec(text) ?? [];
  const [, inBrackets, beforeDash] = DAY_ALONE.exec(text) ?? [];
  const of = (part: string, strength: number): Candidate[] =>
    datesInLine(part, language).flatMap(({ date, day, others }) =>
      others > MAX_IN_DATELINE
        ? []
        : candidate(date, { kind: 'published', group: 'shown', printed: day, strength }),
    );
  return afterPlace === undefined
    ? of(inBrackets ?? beforeDash ?? '', ENOUGH)
    : of(afterPlace, STRENGTH.line);
}

/** The day with the most evidence, in its most precise text. */
function strongest(candidates: readonly Candidate[], language: string | undefined): string | undefined {
  let best: { weight: number; date: string } | undefined;
  for (const { day, date, group } of candidates) {
    // The printed day can differ by one from the day in UTC.
    const agreeing = candidates.filter(
      (other) => Math.abs(other.day - day) <= (other.group === group ? 0 : 1),
    );
    const byGroup = new Map<string, number>();
    for (const each of agreeing)
      byGroup.set(each.group, Math.max(byGroup.get(each.group) ?? 0, each.strength));
    const strengths = [...byGroup.values()];
    const weight = strengths.reduce((sum, each) => sum + each, 0);
    if (Math.max(...strengths) < ENOUGH || (best !== undefined && weight <= best.weight)) continue;
    const instant = mostPrecise(agreeing, language) ?? date;
    best = { weight, date: dayOtherThan(instant, agreeing) ?? instant };
  }
  return best?.date;
}

/**
 * A time with a zone, else a time or a day (see `withZoneOf`); machine-readable dates first. A printed time has the zone of a
 * machine-readable time if both show the same time of day: `2026-08-04T13:05:22` and `4 August 2026, 13:05 CEST`.
 */
function mostPrecise(agreeing: readonly Candidate[], language: string | undefined): string | undefined {
  const machine = agreeing.filter(({ group }) => group === 'machine').map(({ date }) => date);
  const times = [...machine, ...agreeing.map(({ date }) => date)].filter(
    (date) => parseDate(date)?.precision === 'time',
  );
  const [first] = times;
  const zoned = times.find(
    (date) =>
      parseDate(date)?.isZoneAssumed !== true && (machine.includes(date) || clockOf(date) === clockOf(first)),
  );
  if (zoned !== undefined || first === undefined) return zoned ?? machine[0];
  return withZoneOf(language, first, { isPrinted: !machine.includes(first) });
}

const DAY_BEFORE_TIME = /^(\d{4}-\d\d-\d\d)T/;

/**
 * A time without a zone in the zone of the language, if the language is used in one zone only. Otherwise only the day of
 * a printed time is certain, because the zone of the site is not known. Times in metadata are usually in UTC.
 */
function withZoneOf(
  language: string | undefined,
  date: string,
  { isPrinted }: { isPrinted: boolean },
): string {
  const [primary] = language?.toLowerCase().split('-') ?? [];
  const text = date.replace(DAY_BEFORE_TIME, '$1 ');
  const scanned = scanDate(text, primary === undefined ? {} : { language: primary });
  if (scanned?.year === undefined || (scanned.zone !== undefined && scanned.isZoneImplied !== true))
    return date;
  if (scanned.zone === undefined && !isPrinted) return date;
  return certainDate({ ...scanned, year: scanned.year }) ?? date;
}

/** The printed minute of the day. */
function clockOf(date = ''): number | undefined {
  const time = scanDate(date)?.time;
  return time === undefined ? undefined : Math.floor(time / MS_PER_MINUTE);
}

/**
 * The printed day, if the day of the instant in UTC differs by one: a feed does not say in which zone to show an
 * instant, and readers of the page see the printed day.
 */
function dayOtherThan(instant: string, agreeing: readonly Candidate[]): string | undefined {
  const [days = []] = (['shown', 'address'] as const)
    .map((group) =>
      agreeing.flatMap((each) => (each.group === group && each.printed !== undefined ? [each.printed] : [])),
    )
    .filter((printed) => printed.length > 0);
  const day = parseDate(instant)?.instant.slice(0, 10) ?? '';
  return days.includes(day) ? undefined : days[0];
}
