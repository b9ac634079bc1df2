import type { Area } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';

/** The codes by which an area may mean a country (or group) on a day: itself, and the groups it is a member of. */
export function codesOn(dataset: Dataset, code: string, day: Day): readonly string[] {
  const groups = dataset.groups.filter((group) =>
    group.members.some(
      ({ country, from, until }) => country === code && from <= day && (until === null || day < until),
    ),
  );
  return [code, ...groups.map((group) => group.code)];
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
