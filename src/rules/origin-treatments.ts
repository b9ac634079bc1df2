import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { dutySignature, headlineRate } from './duty.ts';
import { inForce, isBase } from './measures.ts';
import { chargedStretch, periodOn, timeline } from './timeline.ts';

/** In which way origins are treated other than all others. */
export type TreatmentKind =
  | 'exempt'
  | 'absolute-quota'
  | 'tariff-rate-quota'
  | 'ceiling'
  | 'lower-rate'
  | 'higher-rate';

/** An origin that is treated so, since when, until when as far as is known, and by which acts. */
export interface TreatedOrigin {
  /** A country, or a group whose members are all treated so. */
  code: string;
  /** The members that a group had on the day; empty for a country. */
  members: readonly string[];
  since: Day;
  until: Day | null;
  /** The acts that began the treatment. */
  startedBy: readonly string[];
  /** The base measures of the day that treat it so. */
  measures: readonly Measure[];
}

/** Origins that are treated alike on the same article lists. */
export interface OriginTreatment {
  kind: TreatmentKind;
  /** One of the measures: its duty is that of all, its quotas are its own. */
  measure: Measure;
  /** The lists concerned; empty where it is all the lists that the origins have. */
  lists: readonly string[];
  origins: readonly TreatedOrigin[];
}

/** What all origins pay that are not treated otherwise, and those that are. */
export interface OriginTreatments {
  general: readonly Measure[];
  others: readonly OriginTreatment[];
}

const KINDS: readonly TreatmentKind[] = [
  'exempt',
  'absolute-quota',
  'tariff-rate-quota',
  'ceiling',
  'lower-rate',
  'higher-rate',
];

/**
 * Which origins did a program treat otherwise than the general rate on a day? The general rate is the base measure of
 * a list for all the world; a list for some origins only is held against the list that it displaces. Exclusion beats
 * inclusion, and membership of a group counts as of the day.
 */
export function originTreatments(dataset: Dataset, program: string, day: Day): OriginTreatments {
  const base = (dataset.measuresOf.get(program) ?? []).filter(
    (measure) => isBase(measure) && inForce(measure, day),
  );
  const general = base.filter(({ area }) => area.include === 'world');
  const found = new Map<string, { treatment: OriginTreatment; origins: TreatedOrigin[] }>();
  const whole = new Map<string, string>();
  for (const { code, members } of namedOrigins(dataset, base, day)) {
    const own = base.filter((measure) => areaReaches(dataset, measure.area, code, day));
    const differing = own.filter((measure) => differs(dataset, measure, general));
    const key = signatureOf(differing);
    const group = dataset.groups.find((each) => whole.has(each.code) && membersOn(each, day).includes(code));
    // A member that is treated as its group as a whole is not named again.
    if (group !== undefined && whole.get(group.code) === key) continue;
    if (members.length > 0) whole.set(code, key);
    for (const measures of Map.groupBy(differing, dutySignature).values()) {
      const [measure] = measures;
      if (measure === undefined) continue;
      const lists = measures.length === own.length ? [] : measures.map(({ articles }) => articles).sort();
      const kind = kindOf(dataset, measure, general);
      const place = JSON.stringify([kind, dutySignature(measure), lists]);
      const entry = found.get(place) ?? { treatment: { kind, measure, lists, origins: [] }, origins: [] };
      entry.origins.push({ code, members, measures, ...stretchOf(dataset, measures, code, day) });
      found.set(place, entry);
    }
  }
  const others = [...found.values()].map(({ treatment, origins }) => ({
    ...treatment,
    origins: origins.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)),
  }));
  return { general, others: others.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)) };
}

/** Groups and countries that the measures name, with the members of groups; groups first. */
function namedOrigins(
  dataset: Dataset,
  base: readonly Measure[],
  day: Day,
): { code: string; members: readonly string[] }[] {
  const named = new Set(
    base.flatMap(({ area }) => [...(area.include === 'world' ? [] : area.include), ...area.except]),
  );
  const groups = dataset.groups.filter(
    (group) => named.has(group.code) || membersOn(group, day).some((member) => named.has(member)),
  );
  const countries = new Set([
    ...groups.flatMap((group) => membersOn(group, day)),
    ...[...named].filter((code) => dataset.country.get(code)?.customs === 'foreign'),
  ]);
  return [
    ...groups.map((group) => ({ code: group.code, members: membersOn(group, day) })),
    ...[...countries].sort().map((code) => ({ code, members: [] })),
  ];
}

function membersOn({ members }: Dataset['groups'][number], day: Day): readonly string[] {
  return members.filter((member) => inForce(member, day)).map(({ country }) => country);
}

/** The general measure that a measure is held against: of its own list, or of the one that its list displaces. */
function generalFor(dataset: Dataset, measure: Measure, general: readonly Measure[]): Measure | undefined {
  const displaced = dataset.byId.articles.get(measure.articles)?.displaces;
  return general.find(({ articles }) => articles === measure.articles || articles === displaced);
}

function differs(dataset: Dataset, measure: Measure, general: readonly Measure[]): boolean {
  const against = generalFor(dataset, measure, general);
  return against === undefined || dutySignature(against) !== dutySignature(measure);
}

function kindOf(dataset: Dataset, measure: Measure, general: readonly Measure[]): TreatmentKind {
  const { kind } = measure.duty;
  if (kind === 'exempt' || kind === 'absolute-quota' || kind === 'tariff-rate-quota') return kind;
  const against = generalFor(dataset, measure, general);
  const [own, other] = [headlineRate(measure), against === undefined ? null : headlineRate(against)];
  if (own !== null && other !== null && own > other) return 'higher-rate';
  // The general duty may itself be a ceiling; a rate on top of the normal duty is then the heavier one.
  if (own === other && kind === 'additional' && against?.duty.kind === 'ceiling') return 'higher-rate';
  return kind === 'ceiling' ? 'ceiling' : 'lower-rate';
}

function signatureOf(measures: readonly Measure[]): string {
  return measures
    .map((measure) => `${measure.id}`)
    .sort()
    .join();
}

/** Since when without a break, until when, and which acts began it. */
function stretchOf(
  dataset: Dataset,
  measures: readonly Measure[],
  code: string,
  day: Day,
): Pick<TreatedOrigin, 'since' | 'until' | 'startedBy'> {
  const [{ program } = { program: '' }] = measures;
  const periods = timeline(dataset, { country: code, program });
  const stretches = measures.map((measure) => ({ measure, ...chargedStretch(periods, measure, day) }));
  const since = stretches.map((stretch) => stretch.since).sort()[0] ?? day;
  const ends = stretches.flatMap(({ until }) => until ?? []).sort();
  const begun = stretches
    .filter((stretch) => stretch.since === since)
    .flatMap(({ measure }) => {
      const first = periodOn(periods, since)?.measures ?? [];
      const same = first.filter((candidate) => dutySignature(candidate) === dutySignature(measure));
      const listed = same.filter(({ articles }) => articles === measure.articles);
      return (listed.length > 0 ? listed : same).map(({ startedBy }) => startedBy);
    });
  const startedBy = begun.length > 0 ? begun : measures.map((measure) => measure.startedBy);
  return { since, until: ends[0] ?? null, startedBy: [...new Set(startedBy)] };
}
