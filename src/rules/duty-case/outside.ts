import type { Dataset } from '../../model/dataset.ts';
import type { OutsideDuty } from '../../model/rule.ts';
import { codesOn } from '../areas.ts';
import type { DutyFacts } from './facts.ts';
import type { Goods } from './goods.ts';
import type { Resolved } from './resolve.ts';
import { effectsOn } from './stacking.ts';

/** A duty outside Section 232 that the goods do not pay because they pay one under it. */
export interface OutsideDisplaced {
  duty: OutsideDuty;
  rule: string;
}

/** Which duties outside Section 232 do these lines take the place of on the day? Lines that charge nothing take no place. */
export function displacedOutside(
  dataset: Dataset,
  lines: readonly Resolved[],
  { country, day }: Goods,
): OutsideDisplaced[] {
  const charging = lines.filter(({ measure }) => measure.duty.kind !== 'exempt');
  const codes = codesOn(dataset, country, day);
  const found = new Map<OutsideDuty, string>();
  for (const { rule, effect } of effectsOn(dataset, 'displaces', day)) {
    if (effect.until !== undefined && day >= effect.until) continue;
    const hits = charging.some(
      ({ listed, measure }) =>
        effect.programs.includes(listed.list.program) &&
        !measure.headings.some((heading) => effect.exceptHeadings?.includes(heading)),
    );
    const reaches = effect.countries === undefined || effect.countries.some((code) => codes.includes(code));
    if (hits && reaches && !found.has(effect.duty)) found.set(effect.duty, rule.id);
  }
  return [...found].map(([duty, rule]) => ({ duty, rule }));
}

/**
 * The rule by which goods pay a duty outside Section 232 instead of this one, null where none does. Goods of Canada and
 * Mexico outside USMCA paid the fentanyl duty and no metals duty until Proclamation 10947 turned the order round
 * (Executive Order 14289, 2025-03-04 to 2025-06-04). Only where they are said not to qualify: else the measure stands.
 */
export function yieldsToOutside(
  dataset: Dataset,
  { listed, measure }: Resolved,
  { country, day }: Goods,
  { usmca }: DutyFacts,
): string | null {
  if (usmca !== false || measure.duty.kind === 'exempt') return null;
  const codes = codesOn(dataset, country, day);
  const found = effectsOn(dataset, 'yields', day).find(
    ({ effect }) =>
      effect.programs.includes(listed.list.program) && effect.countries.some((code) => codes.includes(code)),
  );
  return found?.rule.id ?? null;
}
