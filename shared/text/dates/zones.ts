import { foldText } from '../fold-text.ts';

/**
 * Names of time zones, folded, with minutes east of UTC, or with an IANA zone if daylight saving time matters (`ET`). An
 * ambiguous name has the meaning that is most frequent in feeds: IST is India.
 */
const ZONES: Record<string, number | string> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  oez: 120,
  msk: 180,
  мск: 180,
  trt: 180,
  tsi: 180,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  gst: 240,
  irst: 210,
  pkt: 300,
  ist: 330,
  bdt: 360,
  ict: 420,
  wib: 420,
  wita: 480,
  wit: 540,
  hkt: 480,
  sgt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  hne: -300,
  hae: -240,
  hnc: -360,
  hac: -300,
  hnr: -420,
  har: -360,
  hnp: -480,
  hap: -420,
  hna: -240,
  haa: -180,
  akst: -540,
  akdt: -480,
  hst: -600,
  art: -180,
  brt: -180,
  clt: -240,
  clst: -180,
  cot: -300,
  pet: -300,
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  at: 'America/Halifax',
};

/** Zones that are written as words. The longest match counts. `''`: the words name no particular zone. */
const ZONE_PHRASES = folded([
  ['北京时间', 'Asia/Shanghai'],
  ['北京時間', 'Asia/Shanghai'],
  ['台北時間', 'Asia/Taipei'],
  ['香港時間', 'Asia/Hong_Kong'],
  ['日本時間', 'Asia/Tokyo'],
  ['한국시간', 'Asia/Seoul'],
  ['한국 시간', 'Asia/Seoul'],
  ['heure de paris', 'Europe/Paris'],
  ['heure de bruxelles', 'Europe/Brussels'],
  ['heure de genève', 'Europe/Zurich'],
  ['heure de montréal', 'America/Toronto'],
  ["heure de l'est", 'America/Toronto'],
  ['heure française', 'Europe/Paris'],
  ['hora peninsular', 'Europe/Madrid'],
  ['hora peninsular española', 'Europe/Madrid'],
  ['hora de madrid', 'Europe/Madrid'],
  ['hora española', 'Europe/Madrid'],
  ['hora de méxico', 'America/Mexico_City'],
  ['hora argentina', 'America/Argentina/Buenos_Aires'],
  ['hora de argentina', 'America/Argentina/Buenos_Aires'],
  ['hora de chile', 'America/Santiago'],
  ['hora de colombia', 'America/Bogota'],
  ['hora de lisboa', 'Europe/Lisbon'],
  ['horário de brasília', 'America/Sao_Paulo'],
  ['hora de brasília', 'America/Sao_Paulo'],
  ['ora italiana', 'Europe/Rome'],
  ['ora di roma', 'Europe/Rome'],
  ['ortszeit', 'Europe/Berlin'],
  ['по московскому времени', 180],
  ['по москве', 180],
  ['время московское', 180],
  ['за киевом', 'Europe/Kyiv'],
  ['за києвом', 'Europe/Kyiv'],
  ['за київським часом', 'Europe/Kyiv'],
  ['ώρα ελλάδας', 'Europe/Athens'],
  ['türkiye saati', 'Europe/Istanbul'],
  ['بتوقيت غرينتش', 0],
  ['توقيت غرينتش', 0],
  ['توقيت مكة', 180],
  ['توقيت القاهرة', 'Africa/Cairo'],
  ['بتوقيت جرينتش', 0],
  ['بتوقيت القاهره', 'Africa/Cairo'],
  ['بتوقيت القاهرة', 'Africa/Cairo'],
  ['بتوقيت مكه', 180],
  ['بتوقيت مكة المكرمة', 180],
  ['بتوقيت مكة', 180],
  ['بتوقيت السعودية', 180],
  ['بتوقيت بيروت', 'Asia/Beirut'],
  ['بتوقيت دمشق', 180],
  ['بتوقيت بغداد', 180],
  ['بتوقيت الدوحة', 180],
  ['بتوقيت أبوظبي', 240],
  ['به وقت تهران', 'Asia/Tehran'],
  ['שעון ישראל', 'Asia/Jerusalem'],
  ['भारतीय समयानुसार', 330],
  ['भारतीय समय', 330],
  ['waktu indonesia barat', 420],
  ['giờ việt nam', 420],
  ['hora local', ''],
]);

/** Folds the phrases, because they are looked up in folded texts. */
function folded(
  phrases: readonly (readonly [phrase: string, zone: number | string])[],
): readonly (readonly [phrase: string, zone: number | string])[] {
  return phrases.map(([phrase, zone]) => [foldText(phrase), zone]);
}

/** @returns minutes east of UTC or an IANA name, for the folded abbreviation of a zone */
export function zoneNamed(name: string): number | string | undefined {
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
}

/** The zone that a folded text names in words, and the text without these words. */
export function takeZonePhrase(text: string): { rest: string; zone?: number | string } {
  let found: readonly [string, number | string] | undefined;
  for (const candidate of ZONE_PHRASES) {
    if (text.includes(candidate[0]) && candidate[0].length > (found?.[0].length ?? 0)) found = candidate;
  }
  if (found === undefined) return { rest: text };
  const rest = text.replace(found[0], ' ');
  return found[1] === '' ? { rest } : { rest, zone: found[1] };
}

/** Regions at the start of IANA names, folded. `Intl` checks the rest of the name. */
const REGIONS = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc)\//;

/** Whether a folded text is the IANA name of a zone (`europe/paris`) and not two words with a slash. */
export function isZoneOfPlace(name: string): boolean {
  if (!REGIONS.test(name)) return false;
  try {
    offsetInZone(name, 0);
    return true;
  } catch {
    return false;
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The minutes by which a zone is ahead of UTC at a local time.
 *
 * @param zone IANA name
 * @param local milliseconds of the local time, counted as if it were UTC
 */
export function offsetInZone(zone: string, local: number): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    clocks.set(zone, clock);
  }
  const offsetAt = (instant: number): number => {
    const name = clock.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  // The first offset can be wrong near a clock change, because the local time was used as UTC. The second offset
  // corrects this.
  return offsetAt(local - offsetAt(local) * 60_000);
}
