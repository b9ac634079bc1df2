import type { Dataset } from '../../model/dataset.ts';
import type { OutsideDuty } from '../../model/rule.ts';
import { codesOn } from '../areas.ts';
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
