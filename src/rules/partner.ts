import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Day } from '../model/primitives.ts';
import type { Quota } from '../model/quota.ts';
import { codesOn } from './areas.ts';

/** Something of the relation with a partner. */
export interface Related<T> {
  record: T;
  /** The group it concerns the partner through, or the members of the partner that it names; empty = the partner itself. */
  via: readonly string[];
}

/**
 * Events with a partner, the newest first; on one day the most important first. A country also has those of its groups
 * while it was a member, a group those that name its members. The United States, which every event names, have none.
 */
export function partnerEvents(dataset: Dataset, code: string): Related<Event>[] {
  if (dataset.country.get(code)?.customs === 'outside') return [];
  return dataset.events
    .flatMap((event) => related(event, via(dataset, code, event.countries, firstDay(event.date))))
    .sort((a, b) => compare(b.record.date, a.record.date) || b.record.importance - a.record.importance);
}

/** Quotas for a partner's goods, the newest first; those announced and never opened too. */
export function partnerQuotas(dataset: Dataset, code: string): Related<Quota>[] {
  return dataset.quotas
    .flatMap((quota) => related(quota, via(dataset, code, [quota.area], quota.from)))
    .sort((a, b) => compare(b.record.from, a.record.from) || compare(a.record.id, b.record.id));
}

/** Acts of a partner itself in answer to the U.S. measures: retaliation, its suspension, reservations; the newest first. */
export function partnerActs(dataset: Dataset, code: string): Related<Instrument>[] {
  return dataset.instruments
    .flatMap((act) =>
      act.country === undefined ? [] : related(act, via(dataset, code, [act.country], firstDay(dateOf(act)))),
    )
    .sort((a, b) => compare(dateOf(b.record), dateOf(a.record)));
}

/** When an act of another country took effect, else when it was made known: as precise as is known. */
export function dateOf({ effective, published, signed }: Instrument): string {
  return effective ?? published ?? signed ?? '';
}

/** The program whose duties single a partner out most often: where its history tells most. Steel for all others. */
export function mainProgram(dataset: Dataset, code: string): string {
  const counts = dataset.programs.map(({ id }) => ({
    id,
    count: (dataset.measuresOf.get(id) ?? []).filter(
      ({ area, condition }) => condition === null && area.include !== 'world' && area.include.includes(code),
    ).length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.id ?? 'steel';
}

/** Null: not concerned. */
function via(dataset: Dataset, code: string, named: readonly string[], day: Day): string[] | null {
  if (named.includes(code)) return [];
  const groups = codesOn(dataset, code, day).filter((group) => named.includes(group));
  const members = named.filter(
    (country) => country !== 'US' && codesOn(dataset, country, day).includes(code),
  );
  const found = [...groups, ...members];
  return found.length === 0 ? null : found;
}

function related<T>(record: T, through: string[] | null): Related<T>[] {
  return through === null ? [] : [{ record, via: through }];
}

/** A month or year by its first day: membership is asked for days. */
function firstDay(date: string): Day {
  return `${date}-01-01`.slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
