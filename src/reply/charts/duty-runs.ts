import type { Day } from '../../model/primitives.ts';
import { type ChartedDuty, dutyKey } from './charted-duty.ts';

/** A stretch of days and what was charged in it, list by list; no duty = no measure. `until` excluded. */
export interface ChartedPeriod {
  from: Day;
  until: Day | null;
  duties: readonly (ChartedDuty & { lists: readonly string[] })[];
}

/** One line of a chart: a duty charged without a break, and the lists it was on, today or last, where others stood beside it. */
export interface DutyRun {
  duty: ChartedDuty;
  from: Day;
  until: Day | null;
  lists: readonly string[];
}

const NONE: ChartedDuty = { kind: 'none', ratePct: null, inQuotaRatePct: null };

/** Which lines does a history make? One for each distinct duty, however many lists or periods bear it. */
export function dutyRuns(periods: readonly ChartedPeriod[], today: Day): DutyRun[] {
  const done: DutyRun[] = [];
  let open = new Map<string, DutyRun>();
  for (const { from, until, duties } of periods) {
    const now = new Map<string, DutyRun>();
    const distinct = Map.groupBy(duties.length === 0 ? [{ ...NONE, lists: [] }] : duties, dutyKey);
    for (const [key, alike] of distinct) {
      const lists = distinct.size === 1 ? [] : [...new Set(alike.flatMap((duty) => duty.lists))];
      const [duty] = alike;
      if (duty === undefined) continue;
      const before = open.get(key);
      const run = before ?? { duty, from, until, lists };
      if (before === undefined) done.push(run);
      const told = run.from <= today && from > today;
      Object.assign(run, { until, lists: told ? run.lists : lists });
      now.set(key, run);
    }
    open = now;
  }
  return done;
}
