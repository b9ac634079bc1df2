import type { Messages } from '../../lang/en.ts';
import type { Day } from '../../model/primitives.ts';
import { LIMITS } from '../limits.ts';
import { dutyKey, dutyLabel } from './charted-duty.ts';
import type { ChartedPeriod } from './duty-runs.ts';

/** What a picture shows, for those who do not see it: the heading, then clauses; those that do not fit are counted. */
export function altText(heading: string, clauses: readonly string[], messages: Messages): string {
  for (let shown = clauses.length; shown >= 0; shown -= 1) {
    const left = clauses.length - shown;
    const parts = left === 0 ? clauses : [...clauses.slice(0, shown), messages.more(left)];
    const text = messages.colon(heading, messages.charts.clauses(parts));
    if (text.length <= LIMITS.altText) return text;
  }
  return heading.slice(0, LIMITS.altText);
}

/** «Steel from Japan: 25% from 2018-03-23; tariff-rate quota 0–25% from 2022-04-01; …»: a clause for each change. */
export function historyAlt(
  heading: string,
  periods: readonly ChartedPeriod[],
  { today, say: messages }: { today: Day; say: Messages },
): string {
  const clauses: string[] = [];
  let before = '';
  for (const { from, duties } of periods) {
    const distinct = [...Map.groupBy(duties, dutyKey).values()];
    const texts = distinct.map((alike) => {
      const [duty] = alike;
      const label = duty === undefined ? '' : dutyLabel(duty, messages);
      const lists = [...new Set(alike.flatMap(({ lists }) => lists))];
      return distinct.length === 1 || lists.length === 0
        ? label
        : messages.remark(label, messages.list(lists));
    });
    const text = texts.length === 0 ? messages.charts.label.none : messages.list(texts);
    const clause = messages.charts.from(text, messages.day(from));
    if (text !== before) clauses.push(from > today ? messages.charts.scheduled(clause) : clause);
    before = text;
  }
  return altText(heading, clauses, messages);
}
