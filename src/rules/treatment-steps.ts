import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/primitives.ts';
import { dutySignature } from './duty.ts';
import { type Period, timeline } from './timeline.ts';

/** A day on which an origin's duty changed, and the acts that changed it; none where only its membership changed. */
export interface ChangeStep {
  day: Day;
  acts: readonly string[];
}

/** On which days after one day, up to and with another, did an origin's base duties change, and by which acts? */
export function stepsBetween(
  dataset: Dataset,
  { country, program, before, after }: { country: string; program: string; before: Day; after: Day },
): ChangeStep[] {
  const periods = timeline(dataset, { country, program });
  return periods.flatMap((period, position) =>
    before < period.from && period.from <= after
      ? [{ day: period.from, acts: actsOf(period, periods[position - 1]) }]
      : [],
  );
}

/** What began on the day and was not charged before; where nothing began, what ended. */
function actsOf({ from, measures }: Period, previous: Period | undefined): string[] {
  const old = previous?.measures ?? [];
  const known = new Set(old.map((measure) => `${measure.articles} ${dutySignature(measure)}`));
  const begun = measures.filter((measure) => measure.from === from);
  const fresh = begun.filter((measure) => !known.has(`${measure.articles} ${dutySignature(measure)}`));
  const started = (fresh.length > 0 ? fresh : begun).map(({ startedBy }) => startedBy);
  const ended = old.filter(({ until }) => until === from).flatMap(({ endedBy }) => endedBy ?? []);
  return [...new Set(started.length > 0 ? started : ended)];
}
