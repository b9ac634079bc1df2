import type { Measure } from '../src/model/measure.ts';
import type { Quota } from '../src/model/quota.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { headingRuns } from '../src/reply/headings.ts';
import { dayWithin } from '../src/reply/quota-text.ts';
import type { Section } from '../src/reply/reply.ts';
import { isBase } from '../src/rules/measures.ts';
import { quotaMeasures } from '../src/rules/quotas.ts';
import type { QuotaQuestion } from './quota-question.ts';

/** What goods pay within the quota, above it, and where a condition makes them pay something else, with the numbers filed. */
export function rateSection(quota: Quota, { parsed, context, messages }: QuotaQuestion): Section {
  const { dataset, language } = context;
  const day = dayWithin(quota, parsed.day);
  const measures = quotaMeasures(dataset, quota, day);
  const naming = measures.filter((measure) => measure.quotas.includes(quota.id));
  const beside = measures.filter((measure) => !measure.quotas.includes(quota.id));
  const headings = naming.flatMap((measure) => measure.headings);
  const conditionOf = (measure: Measure) =>
    dataset.byId.conditions.get(measure.condition ?? '')?.text[language] ?? '';
  const rates = naming.flatMap((measure) => {
    const rows = rateRows(measure);
    return isBase(measure) ? rows : rows.map((row) => messages.quotas.onlyIf(row, conditionOf(measure)));
  });
  const conditional = beside.map((measure) =>
    messages.tariff.conditionRow(conditionOf(measure), dutyText(dataset, measure, day, messages)),
  );
  return {
    heading: messages.quotas.ratesHeading,
    rows: [
      ...new Set([...rates, ...conditional]),
      ...(headings.length === 0
        ? []
        : [
            messages.watch.bullet(
              messages.tariff.headings(messages.list(headingRuns(headings, messages.run))),
            ),
          ]),
    ],
  };

  function rateRows({ duty }: Measure): string[] {
    const say = messages.quotas;
    if (duty.kind !== 'tariff-rate-quota') return [say.insideAbsolute, say.aboveAbsolute];
    return [
      say.inside(messages.percent(duty.inQuotaRatePct)),
      say.above(messages.percent(duty.overQuotaRatePct)),
    ];
  }
}
