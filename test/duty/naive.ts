import type { ArticleEntry, ArticleList } from '../../src/model/articles.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Condition, Measure } from '../../src/model/measure.ts';
import { applied, type Case, cents } from './naive-charge.ts';

/**
 * The duty of a case again, by brute force and from the printed rules alone: it reads the records, and shares no code and
 * no rule of the data with `/duty`. Cents, or null where it cannot be settled.
 */

const METALS = [
  'steel',
  'aluminum',
  'steel-derivatives',
  'aluminum-derivatives',
  'copper',
  'copper-derivatives',
];
const CARS = ['automobiles', 'auto-parts'];
const TRUCKS = ['mhd-vehicles', 'mhd-vehicle-parts', 'buses'];
const WOOD = ['timber-lumber', 'upholstered-furniture', 'kitchen-cabinets-vanities'];
const ADDED = [
  'uas-heavy-and-critical',
  'uas-light',
  'uas-components',
  'polysilicon',
  'polysilicon-derivatives',
];
const PARTS = ['auto-parts', 'mhd-vehicle-parts'];
/** Of these numbers the goods are of steel or of aluminum, with a thermal camera or without. */
const STAMPINGS = ['87081030', '87082921'];
const SMALL_DRONES = ['880621', '880622', '880623', '880691', '880692', '880693'];

const digits = (text: string) => text.replaceAll('.', '');
const open = ({ from, until }: { from: string; until: string | null }, day: string) =>
  from <= day && (until === null || day < until);

/** One list that the goods may be on, with the measure that applies and what it charges. */
interface OnList {
  list: ArticleList;
  measure: Measure;
  /** Cents; null where a fact is missing or nothing may enter. */
  charge: bigint | null;
}

export function naiveDuty(dataset: Dataset, asked: Case): bigint | null {
  const reach = (list: ArticleList) => list.area === undefined || reaches(dataset, list.area, asked);
  const lists = dataset.articles.filter((list) => open(list, asked.day) && reach(list));
  const found = lists.flatMap((list) => {
    const extent = extentOf(list, lists, asked);
    return extent === 'none' ? [] : [{ list, extent }];
  });
  const hasParts = found.some(({ list }) => PARTS.includes(list.program));
  const chapter = asked.code.slice(0, 2);
  if (
    asked.conditions.includes('certified-vehicle-part') &&
    !hasParts &&
    !['72', '73', '76'].includes(chapter)
  ) {
    const certified = lists.find(({ id }) => id === 'auto-parts-certified-33p');
    if (certified !== undefined) found.push({ list: certified, extent: 'full' });
  }
  const measures = dataset.measures.filter(
    (measure) => open(measure, asked.day) && reaches(dataset, measure.area, asked),
  );
  const based = found.filter(({ list }) =>
    ofList(measures, list).some(({ condition }) => condition === null),
  );
  const either = based.filter(({ list }) => isEither(list, asked));
  const twins = either.length > 1 ? either : [];
  const left = twins.filter(
    ({ list }) =>
      !(list.program === 'steel-derivatives' && asked.steel === 0) &&
      !(list.program === 'aluminum-derivatives' && asked.aluminum === 0),
  );
  const others = based.filter((one) => !twins.includes(one));
  const sure = others.filter(({ extent }) => extent === 'full');
  const maybe = others.filter(({ extent }) => extent === 'part');
  const starts = twins.length === 0 ? [sure] : (left.length > 0 ? left : twins).map((one) => [...sure, one]);
  const totals = new Set<string>();
  for (const start of starts)
    for (let chosen = 0; chosen < 2 ** maybe.length; chosen++) {
      const some = maybe.filter((_, place) => (chosen >> place) % 2 === 1);
      const total = dutyOnLists(
        [...start, ...some].map(({ list }) => list),
        measures,
        dataset.conditions,
        asked,
      );
      totals.add(String(total));
      if (totals.size > 1) return null;
    }
  const [only = '0'] = totals;
  return only === 'null' ? null : BigInt(only);
}

function reaches(dataset: Dataset, area: Measure['area'], { country, day }: Case): boolean {
  if (country === 'US' || country === 'PR') return false;
  const groups = dataset.groups.filter(({ members }) =>
    members.some((member) => member.country === country && open(member, day)),
  );
  const codes = [country, ...groups.map(({ code }) => code)];
  if (area.except.some((code) => codes.includes(code))) return false;
  return area.include === 'world' || area.include.some((code) => codes.includes(code));
}

/** How far do a list's entries cover the number, less what a narrower list of the origin takes? */
function extentOf(
  list: ArticleList,
  lists: readonly ArticleList[],
  { code, day }: Case,
): 'full' | 'part' | 'none' {
  const narrower = lists.filter((other) => other.displaces === list.id).flatMap(({ entries }) => entries);
  const taken = (at: string) =>
    narrower.filter((entry) => open(entry, day)).map((entry) => extent(entry, at));
  const extents = list.entries
    .filter((entry) => open(entry, day))
    .filter(
      ({ lines }) => code.length < 10 || lines === undefined || lines.some((line) => digits(line) === code),
    )
    .map((entry) => {
      const own = extent(entry, code);
      const deeper = entry.through === undefined && digits(entry.hts).length > code.length;
      const theirs = own === 'none' ? [] : taken(deeper ? digits(entry.hts) : code);
      if (theirs.includes('full')) return 'none';
      return theirs.includes('part') ? 'part' : own;
    });
  return extents.includes('full') ? 'full' : extents.includes('part') ? 'part' : 'none';
}

/**
 * A number that ends in 00 is not divided: 9403.20.00 is all of 9403.20. A heading begins with its .10 and ends with its
 * .90, so 7304.10 through 7306.90 are three headings.
 */
function extent(entry: ArticleEntry, code: string): 'full' | 'part' | 'none' {
  const whole = (number: string) => number.replace(/^(\d{4,}?)(00)+$/, '$1');
  const covers = (low: string, high: string) => {
    const size = Math.max(low.length, high.length, code.length);
    const [from, to] = [low.padEnd(size, '0'), high.padEnd(size, '9')];
    const [first, last] = [code.padEnd(size, '0'), code.padEnd(size, '9')];
    if (last < from || to < first) return 'none';
    const start = /^\d{4}10$/.test(whole(low)) ? low.slice(0, 4) : low;
    const end = /^\d{4}90$/.test(whole(high)) ? high.slice(0, 4) : whole(high);
    return start.padEnd(size, '0') <= first && last <= end.padEnd(size, '9') ? 'full' : 'part';
  };
  const low = digits(entry.hts);
  const own = covers(low, digits(entry.through ?? entry.hts));
  const cut = (entry.excluding ?? []).map((one) => covers(digits(one), digits(one)));
  if (own === 'none' || cut.includes('full')) return 'none';
  return cut.includes('part') ? 'part' : own;
}

/** Stampings and other bumpers before the annexes of April 2026, and small drones: on one of several lists. */
function isEither({ id, program }: ArticleList, { code, day }: Case): boolean {
  const begins = (some: readonly string[]) =>
    some.some((one) => code.startsWith(one) || one.startsWith(code));
  if (program.startsWith('uas')) return begins(SMALL_DRONES);
  return (
    day < '2026-04-06' && /-(2020|16l-|19i-|19k)/.test(id) && begins(STAMPINGS) && !id.includes('chapter')
  );
}

/** The measures of a list among those that reach the origin on the day. */
function ofList(measures: readonly Measure[], { id, program }: ArticleList): Measure[] {
  return measures.filter((measure) => measure.program === program && [id, 'all'].includes(measure.articles));
}

/** The sum for goods that are on these lists for certain. */
function dutyOnLists(
  lists: readonly ArticleList[],
  measures: readonly Measure[],
  conditions: readonly Condition[],
  asked: Case,
): bigint | null {
  const on = lists.flatMap((list): OnList[] => {
    const own = ofList(measures, list);
    const base = own.find(({ condition }) => condition === null);
    if (base === undefined) return [];
    const conditional = own.filter(({ condition }) => condition !== null);
    const { measure, noDocument, outside } = applied(base, conditional, conditions, asked);
    return outside ? [] : [{ list, measure, charge: cents(measure, noDocument, asked) }];
  });
  const paid = stacked(on, asked).filter(({ list, measure }) => !fentanylFirst(list.program, measure, asked));
  return paid.reduce<bigint | null>(
    (sum, { charge }) => (sum === null || charge === null ? null : sum + charge),
    0n,
  );
}

/** Executive Order 14289, first order: metals of Canada and Mexico outside USMCA pay the fentanyl duty instead. */
function fentanylFirst(program: string, { duty }: Measure, { country, day, usmca }: Case): boolean {
  const metal = METALS.includes(program) && !program.startsWith('copper');
  const then = day >= '2025-03-12' && day < '2025-06-04';
  return metal && then && usmca === false && ['CA', 'MX'].includes(country) && duty.kind !== 'exempt';
}

/** Chips before cars before the rest, cars or trucks, metals once or each on its own; drones and polysilicon besides. */
function stacked(on: readonly OnList[], { day }: Case): OnList[] {
  const of = (programs: readonly string[]) => on.filter(({ list }) => programs.includes(list.program));
  const besides = of(ADDED).slice(0, 1);
  for (const first of [of(['semiconductors']), of(CARS), of(TRUCKS)])
    if (first.length > 0) return [...first.slice(0, 1), ...besides];
  const wood = of(WOOD).slice(0, 1);
  const metals = METALS.flatMap((program) => of([program]).slice(0, 1));
  if (day >= '2026-04-06') {
    const highest = metals.toSorted((a, b) => rateOf(b.measure) - rateOf(a.measure)).slice(0, 1);
    return [...highest, ...wood, ...of(['pharmaceuticals']).slice(0, 1), ...besides];
  }
  const each = ['steel', 'aluminum', 'copper'].flatMap((metal) =>
    metals.filter(({ list }) => list.program.startsWith(metal)).slice(0, 1),
  );
  return [...each, ...wood, ...besides];
}

function rateOf({ duty }: Measure): number {
  return duty.kind === 'ceiling' ? duty.ratePct - 0.001 : duty.kind === 'additional' ? duty.ratePct : 0;
}
