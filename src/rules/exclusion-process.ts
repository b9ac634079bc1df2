import type { Dataset } from '../model/dataset.ts';
import type { ExclusionRecord } from '../model/exclusion.ts';
import type { Day } from '../model/primitives.ts';
import type { Rule } from '../model/rule.ts';
import { lastDay } from './days.ts';
import { inForce } from './measures.ts';

/** How a process stood on a day for some programs. `opens`: its first day; `closed`: the first day without it. */
export interface ProcessState {
  process: ExclusionRecord['process'];
  programs: readonly string[];
  state: 'not-open' | 'open' | 'closed';
  opens: Day;
  closed: Day | null;
}

/** What is said of the processes on a day. */
export interface ExclusionProcess {
  /** One for each opening of a process that the programs ever had. */
  states: readonly ProcessState[];
  /** Rules, criteria, steps and statistics that held on the day: steps first, statistics last and the newest first. */
  standing: readonly ExclusionRecord[];
  /** Rules of the tariff on the same matters that no record states. */
  rules: readonly Rule[];
  /** Records whose time was over by the day, the latest first. */
  over: readonly ExclusionRecord[];
  /** The day after the one asked on which something begins or ends, as far as is known. */
  nextChange: Day | null;
}

const KINDS: readonly ExclusionRecord['kind'][] = ['procedure', 'criterion', 'rule', 'statistic'];
const PROCESSES: readonly ExclusionRecord['process'][] = [
  'exclusion',
  'general-approved-exclusion',
  'inclusion',
];
const TOPICS: readonly string[] = ['exclusions', 'inclusion-process', 'inclusion-window'];

/**
 * From which day on did a record hold? A month or a year of a rule begins with its first day; a statistic of a month
 * is known when the month is over.
 */
export function heldFrom({ date, kind }: Pick<ExclusionRecord, 'date' | 'kind'>): Day {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  const day = `${date}-01-01`.slice(0, 10);
  return kind === 'statistic' ? lastDay({ day, precision, assumed: precision !== 'day' }) : day;
}

/** Did a record hold on a day: dated on or before it, and neither ended nor superseded by then? */
export function heldOn(record: ExclusionRecord, day: Day): boolean {
  return inForce({ from: heldFrom(record), until: record.until }, day);
}

/** How could products be freed from a duty, or be brought under it, on a day? All programs unless one is named. */
export function exclusionProcess(
  dataset: Dataset,
  { program, day }: { program?: string; day: Day },
): ExclusionProcess {
  const own = dataset.exclusions.filter(
    ({ programs }) => program === undefined || programs.includes(program),
  );
  const days = own.flatMap((record) => [heldFrom(record), record.until ?? '']);
  return {
    states: PROCESSES.flatMap((process) => statesOf(own, process, day)),
    standing: own.filter((record) => heldOn(record, day)).toSorted(byKind),
    rules: dataset.rules.filter(
      (rule) =>
        TOPICS.includes(rule.topic) &&
        (program === undefined || rule.programs.includes(program)) &&
        inForce({ from: heldFrom({ date: rule.from, kind: 'rule' }), until: rule.until }, day) &&
        !dataset.exclusions.some((record) => states(record, rule)),
    ),
    over: own
      .filter(({ until }) => until !== null && until <= day)
      .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1)),
    nextChange: days.filter((other) => other > day).sort()[0] ?? null,
  };
}

function statesOf(
  records: readonly ExclusionRecord[],
  process: ExclusionRecord['process'],
  day: Day,
): ProcessState[] {
  return records
    .filter((record) => record.process === process && record.opens === true)
    .map((record) => {
      const opens = heldFrom(record);
      const state = heldOn(record, day) ? 'open' : day < opens ? 'not-open' : 'closed';
      return { process, programs: record.programs, state, opens, closed: record.until };
    });
}

function byKind(a: ExclusionRecord, b: ExclusionRecord): number {
  return (
    PROCESSES.indexOf(a.process) - PROCESSES.indexOf(b.process) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.date === b.date ? 0 : a.date < b.date === (a.kind === 'statistic') ? 1 : -1)
  );
}

/** Does a record state what a rule says? The same act made both; without an act, the same day. */
function states(record: ExclusionRecord, rule: Rule): boolean {
  return record.instrument === rule.instrument && (rule.instrument !== null || record.date === rule.from);
}
