import type { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';

/** A stretch of days over which a country belonged to a group. */
interface Membership {
  group: string;
  from: Day;
  until: Day | null;
}

/** The memberships of each country, found once for a dataset: nearly every lookup asks for them. */
const remembered = new WeakMap<Dataset['groups'], ReadonlyMap<string, readonly Membership[]>>();

function membershipsOf({ groups }: Dataset, code: string): readonly Membership[] {
  const known =
    remembered.get(groups) ??
    Map.groupBy(
      groups.flatMap((group) => group.members.map((member) => ({ ...member, group: group.code }))),
      ({ country }) => country,
    );
  remembered.set(groups, known);
  return known.get(code) ?? [];
}

/** The codes by which an area may mean a country (or group) on a day: itself, and the groups it is a member of. */
export function codesOn(dataset: Dataset, code: string, day: Day): readonly string[] {
  const memberships = membershipsOf(dataset, code).filter(
    ({ from, until }) => from <= day && (until === null || day < until),
  );
  return [code, ...memberships.map(({ group }) => group)];
}

/**
 * Does a measure's area reach goods of a country (or of a group as such) on a day? Exclusion beats inclusion;
 * membership counts as of the day; no area reaches goods of the United States and Puerto Rico.
 */
export function areaReaches(dataset: Dataset, area: Area, code: string, day: Day): boolean {
  if (dataset.country.get(code)?.customs === 'outside') return false;
  const codes = codesOn(dataset, code, day);
  if (area.except.some((excepted) => codes.includes(excepted))) return false;
  return area.include === 'world' || area.include.some((included) => codes.includes(included));
}
