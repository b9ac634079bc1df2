import type { Investigation } from '../model/investigation.ts';
import type { Day } from '../model/primitives.ts';
import { addDays, daysBetween, isDay } from './days.ts';

/** Days from initiation to the Secretary's report, 19 U.S.C. 1862(b)(3)(A). */
const REPORT_DAYS = 270;
/** Days from the report to the President's decision, 19 U.S.C. 1862(c)(1)(A). */
const DECISION_DAYS = 90;
/** Days from the decision to the action, 19 U.S.C. 1862(c)(1)(B). */
const ACTION_DAYS = 15;
/** The limits hold for cases opened from this day on: Pub. L. 100-418 § 1501, enacted 1988-08-23. Before it was a year. */
const LIMITS_SINCE = '1988-08-23';

/** How a case stands with the statute's time limits. Null = not known to the day, or not limited so. */
export interface InvestigationClock {
  /** From initiation to report, where both days are known. */
  daysTaken: number | null;
  /** The last day for the report. */
  reportDue: Day | null;
  /** The last days for decision and action, counted from the report. */
  decisionDue: Day | null;
  actionDue: Day | null;
  /** `closed`: the case is over; `unknown`: pending, and the day it counts from is not known. */
  state:
    | 'closed'
    | 'report-due'
    | 'report-overdue'
    | 'decision-due'
    | 'action-due'
    | 'action-overdue'
    | 'unknown';
}

/**
 * Which time limits ran or run for a case, and how does it stand on a day? A limit is kept on its last day. Whether a
 * limit was in fact broken is not said: a report may have been delivered and not been seen.
 */
export function clockOf(investigation: Investigation, today: Day): InvestigationClock {
  const { initiated, reported, finding } = investigation;
  const opened = isDay(initiated) ? initiated : null;
  const delivered = reported !== null && isDay(reported) ? reported : null;
  const limited = initiated >= LIMITS_SINCE;
  const reportDue = opened !== null && limited ? addDays(opened, REPORT_DAYS) : null;
  const decisionDue = delivered !== null && limited ? addDays(delivered, DECISION_DAYS) : null;
  const actionDue = decisionDue === null ? null : addDays(decisionDue, ACTION_DAYS);
  return {
    daysTaken: opened === null || delivered === null ? null : daysBetween(opened, delivered),
    reportDue,
    decisionDue,
    actionDue,
    state:
      finding === 'pending' ? pendingState(reported, { reportDue, decisionDue, actionDue }, today) : 'closed',
  };
}

function pendingState(
  reported: string | null,
  due: Pick<InvestigationClock, 'reportDue' | 'decisionDue' | 'actionDue'>,
  today: Day,
): InvestigationClock['state'] {
  const { reportDue, decisionDue, actionDue } = due;
  if (reported === null) {
    if (reportDue === null) return 'unknown';
    return today <= reportDue ? 'report-due' : 'report-overdue';
  }
  if (decisionDue === null || actionDue === null) return 'unknown';
  if (today <= decisionDue) return 'decision-due';
  return today <= actionDue ? 'action-due' : 'action-overdue';
}
