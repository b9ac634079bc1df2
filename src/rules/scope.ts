import type { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Day } from '../model/primitives.ts';
import { areaReaches, codesOn } from './areas.ts';
import { timeline } from './timeline.ts';

/** What a reader wants to hear of: countries or groups, and programs. An empty list means all. */
export interface Scope {
  countries: readonly string[];
  products: readonly string[];
}

/**
 * Does an event concern a scope? A desk for Japan and steel hears of what names Japan (or a group it is in), of what
 * has effect on all origins, and of an act that changed Japan's own duty, if it is about steel or about the relation
 * as a whole; not of Argentina's quota.
 */
export function concernsEvent(dataset: Dataset, scope: Scope, event: Event): boolean {
  const { countries, products } = scope;
  const named = countries.some((code) => names(dataset, event, code));
  const inPlace =
    countries.length === 0 ||
    named ||
    isWorldwide(event) ||
    countries.some((code) => changedDuty(dataset, scope, event, code));
  if (!inPlace) return false;
  if (products.length === 0 || event.programs.some((program) => products.includes(program))) return true;
  // About no program: the relation with a country of the scope, or something that everybody remembers.
  return event.programs.length === 0 && (named || event.importance >= 4);
}

/** Has an event effect on all origins: it names none, or is a ruling that everybody cites? */
function isWorldwide({ countries, kind, importance }: Event): boolean {
  return countries.every((code) => code === 'US') || (kind === 'ruling' && importance >= 4);
}

/** Does an area on a day reach any of some countries or groups, or members of a group? Without countries: always. */
export function areaInScope(dataset: Dataset, countries: readonly string[], area: Area, day: Day): boolean {
  if (countries.length === 0) return true;
  return countries.some((code) =>
    originsMeant(dataset, code, day).some((origin) => areaReaches(dataset, area, origin, day)),
  );
}

/** A country itself; a group with its members of the day. */
function originsMeant(dataset: Dataset, code: string, day: Day): readonly string[] {
  const members = dataset.group.get(code)?.members ?? [];
  const present = members.filter(({ from, until }) => from <= day && (until === null || day < until));
  return [code, ...present.map(({ country }) => country)];
}

function names(dataset: Dataset, event: Event, code: string): boolean {
  const day = event.date.padEnd(10, '-01');
  const meant = [...codesOn(dataset, code, day), ...originsMeant(dataset, code, day)];
  return event.countries.some((country) => meant.includes(country));
}

/**
 * Did the act behind a signing or a start change the base duty of a country, though the event does not name it? Only
 * on the event's own day, so that a broad act named beside a small event does not count.
 */
function changedDuty(dataset: Dataset, { products }: Scope, event: Event, country: string): boolean {
  const signed = ['proclamation', 'announcement', 'agreement'].includes(event.kind);
  if (!signed && event.kind !== 'effective') return false;
  const acts = event.instruments.filter(
    (id) => !signed || dataset.byId.instruments.get(id)?.signed === event.date,
  );
  const programs = event.programs.filter((id) => products.length === 0 || products.includes(id));
  return programs.some((program) => {
    const periods = timeline(dataset, { country, program });
    return periods.some(({ from, measures }, position) => {
      if (!signed && from !== event.date) return false;
      const begun = measures.some((measure) => measure.from === from && acts.includes(measure.startedBy));
      const before = periods[position - 1]?.measures ?? [];
      const ended = before.some(({ until, endedBy }) => until === from && acts.includes(endedBy ?? ''));
      return begun || ended;
    });
  });
}
