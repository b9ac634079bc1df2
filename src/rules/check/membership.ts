import type { DataFault, Dataset } from '../../model/dataset.ts';
import { faultOf } from './fault.ts';

/** A group has members on every day that a measure names it, a member is in once at a time, and groups hold countries. */
export function groupsHaveMembers(dataset: Dataset): DataFault[] {
  const rule = 'group-members';
  const faults: DataFault[] = [];
  for (const group of dataset.groups) {
    const members = [...group.members].sort((a, b) => (a.from < b.from ? -1 : 1));
    members.forEach((member, position) => {
      const later = members.slice(position + 1).find((other) => other.country === member.country);
      if (later !== undefined && (member.until === null || later.from < member.until))
        faults.push(
          faultOf(dataset, group, 'members', rule, `${member.country} is a member twice on ${later.from} in`),
        );
      if (dataset.group.has(member.country))
        faults.push(faultOf(dataset, group, 'members', rule, `${member.country} is a group itself, in`));
    });
  }
  for (const measure of dataset.measures) {
    const named = [...(measure.area.include === 'world' ? [] : measure.area.include), ...measure.area.except];
    for (const group of named.flatMap((code) => dataset.group.get(code) ?? [])) {
      const members = group.members.filter(
        ({ from, until }) => from <= measure.from && (until === null || measure.from < until),
      );
      if (members.length === 0)
        faults.push(
          faultOf(dataset, measure, 'area', rule, `${group.code} has no member on ${measure.from}, in`),
        );
    }
  }
  return faults;
}
