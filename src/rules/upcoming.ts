import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Day } from '../model/primitives.ts';
import type { Quota } from '../model/quota.ts';
import { boundariesOf, type DutyChange, dutyChangesOn } from './duty-changes.ts';
import { periodEnds } from './quota-periods.ts';
import { areaInScope, concernsEvent, type Scope } from './scope.ts';

/** A date that the data knows of: what starts, ends, falls due or opens on a day. */
export interface UpcomingDate {
  /** The event's id, or one made from the day and the thing: the same in every version of the data that knows it. */
  id: string;
  day: Day;
  /** `duty`: duties change; `deadline`: something falls due; `quota-period`; `membership`: a group's members change. */
  kind: 'duty' | 'deadline' | 'quota-period' | 'membership';
  /** The event that tells it in words, if one does; the changes below are then its measures. */
  event: Event | null;
  /** What duties change, from what to what, for whom. */
  changes: readonly DutyChange[];
  /** The quota of which a period is over: the day is the first one after it. */
  quota: Quota | null;
  membership: { group: string; country: string; joins: boolean } | null;
  programs: readonly string[];
  /** Acts behind it, the event's first. */
  instruments: readonly string[];
  /** 5 … 1, as of events. */
  importance: number;
  sources: readonly string[];
}

/**
 * Which dates does the data know in a span of days (both ends included), for some countries and programs (none = all)?
 * In order of time, then of importance. An event and the measures it announces are one date, told by the event.
 * Importance where no event says: a base duty 4 for most origins and 3 for some, a condition's duty 2, a quota's
 * period 2, a membership 3.
 */
export function upcomingDates(
  dataset: Dataset,
  question: { from: Day; to: Day; countries?: readonly string[]; programs?: readonly string[] },
): UpcomingDate[] {
  const { from, to, countries = [], programs = [] } = question;
  const scope: Scope = { countries, products: programs };
  return allDates(dataset, from, to).filter((date) => concernsDate(dataset, scope, date));
}

/** Does a date concern a scope: by its event, the duties that change, its quota or its members? */
export function concernsDate(dataset: Dataset, scope: Scope, date: UpcomingDate): boolean {
  const { countries, products } = scope;
  const ofProduct = (program: string) => products.length === 0 || products.includes(program);
  const reached = (area: DutyChange['area']) => areaInScope(dataset, countries, area, date.day);
  if (date.event !== null && concernsEvent(dataset, scope, date.event)) return true;
  if (date.changes.some(({ program, area }) => ofProduct(program) && reached(area))) return true;
  if (date.quota !== null)
    return ofProduct(date.quota.program) && reached({ include: [date.quota.area], except: [] });
  if (date.membership === null || products.length > 0) return false;
  const { group, country } = date.membership;
  return countries.length === 0 || countries.includes(group) || countries.includes(country);
}

function allDates(dataset: Dataset, from: Day, to: Day): UpcomingDate[] {
  const told = eventDates(dataset, from, to);
  const toldChanges = new Set(told.flatMap(({ changes }) => changes));
  const changed = changeDates(dataset, from, to, toldChanges);
  const dates = [...told, ...changed];
  const all = [...dates, ...quotaDates(dataset, from, to, dates), ...membershipDates(dataset, from, to)];
  const text = (date: UpcomingDate) => `${date.day} ${9 - date.importance} ${date.id}`;
  return all.sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

const NOTHING = { event: null, changes: [], quota: null, membership: null } as const;

/** Events that start something or are due, each with the duties that change with it; starts take them first. */
function eventDates(dataset: Dataset, from: Day, to: Day): UpcomingDate[] {
  const events = dataset.events.filter(
    ({ kind, date }) =>
      (kind === 'effective' || kind === 'deadline') && date.length === 10 && from <= date && date <= to,
  );
  const taken = new Set<DutyChange>();
  const starts = events
    .filter(({ kind }) => kind === 'effective')
    .sort((a, b) => b.importance - a.importance);
  return [...starts, ...events.filter(({ kind }) => kind === 'deadline')].map((event) => {
    const changes = event.programs
      .flatMap((program) => dutyChangesOn(dataset, program, event.date))
      .filter((change) => !taken.has(change))
      .filter(
        (change) =>
          event.kind === 'effective' || actsOf([change]).some((id) => event.instruments.includes(id)),
      );
    for (const change of changes) taken.add(change);
    return {
      ...NOTHING,
      id: event.id,
      day: event.date,
      kind: event.kind === 'effective' ? 'duty' : 'deadline',
      event,
      changes,
      programs: event.programs,
      instruments: unique([...event.instruments, ...actsOf(changes)]),
      importance: event.importance,
      sources: event.sources,
    };
  });
}

/** What no event tells: the changes of each program on each day. */
function changeDates(dataset: Dataset, from: Day, to: Day, told: ReadonlySet<DutyChange>): UpcomingDate[] {
  return dataset.programs.flatMap(({ id: program }) =>
    boundariesOf(dataset, program, from, to).flatMap((day): UpcomingDate[] => {
      const changes = dutyChangesOn(dataset, program, day).filter((change) => !told.has(change));
      if (changes.length === 0) return [];
      const base = changes.filter(({ condition }) => condition === null);
      const wide = base.some(({ area }) => area.include === 'world');
      return [
        {
          ...NOTHING,
          id: `${day}-${program}`,
          day,
          kind: 'duty',
          changes,
          programs: [program],
          instruments: actsOf(changes),
          importance: wide ? 4 : base.length > 0 ? 3 : 2,
          sources: unique(changes.flatMap(({ before, after }) => (after ?? before)?.sources ?? [])),
        },
      ];
    }),
  );
}

/** Ends of quota periods, but not where a change of duty on the same day ends the quota itself. */
function quotaDates(dataset: Dataset, from: Day, to: Day, dates: readonly UpcomingDate[]): UpcomingDate[] {
  const ended = (quota: Quota, day: Day) =>
    dates.some(
      (date) =>
        date.day === day && date.changes.some(({ before }) => before?.quotas.includes(quota.id) === true),
    );
  return dataset.quotas
    .filter((quota) => quota.neverInForce !== true && quota.overrides === undefined)
    .flatMap((quota) =>
      periodEnds(quota, from, to)
        .filter((day) => !ended(quota, day))
        .map((day) => ({
          ...NOTHING,
          id: `${day}-${quota.id}`,
          day,
          kind: 'quota-period' as const,
          quota,
          programs: [quota.program],
          instruments: [quota.until === day ? (quota.endedBy ?? quota.startedBy) : quota.startedBy],
          importance: 2,
          sources: quota.sources,
        })),
    );
}

function membershipDates(dataset: Dataset, from: Day, to: Day): UpcomingDate[] {
  return dataset.groups.flatMap((group) =>
    group.members.flatMap((member) =>
      [
        { day: member.from, joins: true },
        { day: member.until ?? '', joins: false },
      ]
        .filter(({ day }) => from <= day && day <= to)
        .map(({ day, joins }) => ({
          ...NOTHING,
          id: `${day}-${group.code}-${member.country}`.toLowerCase(),
          day,
          kind: 'membership' as const,
          membership: { group: group.code, country: member.country, joins },
          programs: [],
          instruments: [],
          importance: 3,
          sources: group.sources,
        })),
    ),
  );
}

/** The acts that bring changes: what begins the new duties, or ends the old ones where none follow. */
function actsOf(changes: readonly DutyChange[]): string[] {
  return unique(changes.flatMap(({ before, after }) => after?.startedBy ?? before?.endedBy ?? []));
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
