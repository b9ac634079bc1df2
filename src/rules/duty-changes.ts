import type { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches } from './areas.ts';
import { addDays } from './days.ts';
import { dutySignature } from './duty.ts';
import { inForce } from './measures.ts';

/** What changes in a program on a day: for which goods and origins, from what to what. */
export interface DutyChange {
  program: string;
  /** Article lists that change alike; `all` for a condition that reaches every list. */
  articles: readonly string[];
  /** Null for the base duty. */
  condition: string | null;
  area: Area;
  /** Null: nothing before, or nothing after. */
  before: Measure | null;
  after: Measure | null;
  /** The list begins on the day in a program that had others: what its goods paid before depends on those. */
  relisted: boolean;
}

const remembered = new WeakMap<Dataset, Map<string, readonly DutyChange[]>>();

/**
 * What changes in a program on a day, from what to what, for whom? Base duties first. Origins that keep what they
 * pay are left out, whichever instrument restates it; lists and origins that change alike are one change.
 */
export function dutyChangesOn(dataset: Dataset, program: string, day: Day): readonly DutyChange[] {
  const known = remembered.get(dataset) ?? new Map<string, readonly DutyChange[]>();
  remembered.set(dataset, known);
  const key = `${program} ${day}`;
  const answer = known.get(key) ?? computeChanges(dataset, program, day);
  known.set(key, answer);
  return answer;
}

/** The days in a span (both ends included) on which measures of a program begin or end. */
export function boundariesOf(dataset: Dataset, program: string, from: Day, to: Day): Day[] {
  const days = (dataset.measuresOf.get(program) ?? [])
    .filter((measure) => measure.neverInForce !== true)
    .flatMap((measure) => (measure.until === null ? [measure.from] : [measure.from, measure.until]));
  return [...new Set(days)].filter((day) => from <= day && day <= to).sort();
}

/** Does a program on a day replace lists by others? */
function isRedrawn(dataset: Dataset, program: string, day: Day): boolean {
  const lists = dataset.articles.filter((list) => list.program === program);
  return lists.some(({ until }) => until === day) && lists.some(({ from }) => from === day);
}

interface Step {
  before: Measure | null;
  after: Measure | null;
  countries: string[];
  key: string;
}

function computeChanges(dataset: Dataset, program: string, day: Day): DutyChange[] {
  const eve = addDays(day, -1);
  const touching = (dataset.measuresOf.get(program) ?? []).filter(
    ({ from, until }) => from === day || until === day,
  );
  const places = Map.groupBy(touching, ({ articles, condition }) => `${condition ?? ''} ${articles}`);
  const changes: DutyChange[] = [];
  for (const [first] of places.values()) {
    if (first === undefined) continue;
    const { articles, condition } = first;
    const redrawn = isRedrawn(dataset, program, day);
    const list = dataset.byId.articles.get(articles);
    // The goods of a list that ends go on in the new lists.
    if (redrawn && list?.until === day) continue;
    const relisted = redrawn && list?.from === day;
    for (const step of stepsOf(dataset, first, eve, day)) {
      const area = areaOf(dataset, step.countries, day);
      const alike = changes.find(
        (change) =>
          change.condition === condition &&
          stepKey(change.before, change.after) === step.key &&
          JSON.stringify(change.area) === JSON.stringify(area),
      );
      if (alike === undefined)
        changes.push({
          program,
          articles: [articles],
          condition,
          area,
          before: step.before,
          after: step.after,
          relisted,
        });
      else alike.articles = [...alike.articles, articles];
    }
  }
  const breadth = ({ area }: DutyChange) => (area.include === 'world' ? 0 : 1);
  return changes.sort(
    (a, b) => Number(a.condition !== null) - Number(b.condition !== null) || breadth(a) - breadth(b),
  );
}

/** For the goods and the condition of a measure: each step from one duty to another, with the countries that take it. */
function stepsOf(dataset: Dataset, { program, articles, condition }: Measure, eve: Day, day: Day): Step[] {
  const own = (dataset.measuresOf.get(program) ?? []).filter(
    (measure) => measure.articles === articles && measure.condition === condition,
  );
  const steps = new Map<string, Step>();
  for (const { code, customs } of dataset.countries) {
    if (customs === 'outside') continue;
    const on = (when: Day) =>
      own.find((measure) => inForce(measure, when) && areaReaches(dataset, measure.area, code, when)) ?? null;
    const [before, after] = [on(eve), on(day)];
    const key = stepKey(before, after);
    if (before === after || signature(before) === signature(after)) continue;
    const step = steps.get(key) ?? { before, after, countries: [], key };
    step.countries.push(code);
    steps.set(key, step);
  }
  return [...steps.values()];
}

function stepKey(before: Measure | null, after: Measure | null): string {
  return `${signature(before)} ${signature(after)}`;
}

function signature(measure: Measure | null): string {
  return measure === null ? '' : dutySignature(measure);
}

/**
 * Countries as an area, in as few words as possible: a group where all its members are in, and the world without
 * the others where they are the fewer.
 */
function areaOf(dataset: Dataset, countries: readonly string[], day: Day): Area {
  const foreign = dataset.countries.filter(({ customs }) => customs === 'foreign').map(({ code }) => code);
  const others = foreign.filter((code) => !countries.includes(code));
  if (countries.length > others.length) return { include: 'world', except: withGroups(dataset, others, day) };
  return { include: withGroups(dataset, countries, day), except: [] };
}

function withGroups(dataset: Dataset, countries: readonly string[], day: Day): string[] {
  let left = [...countries];
  const groups = dataset.groups.filter((group) => {
    const members = group.members
      .filter(({ from, until }) => from <= day && (until === null || day < until))
      .map(({ country }) => country);
    const whole = members.length > 0 && members.every((member) => left.includes(member));
    if (whole) left = left.filter((code) => !members.includes(code));
    return whole;
  });
  return [...groups.map(({ code }) => code), ...left].sort();
}
