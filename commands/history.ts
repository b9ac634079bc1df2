import { messages } from '../src/lang/languages.ts';
import { actLink } from '../src/reply/act-text.ts';
import { historyChart } from '../src/reply/charts/history-chart.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import { measureJson } from '../src/reply/measure-json.ts';
import { inForce } from '../src/rules/measures.ts';
import { type Period, periodOn, timeline } from '../src/rules/timeline.ts';
import type { Command, CommandContext } from './command.ts';
import { groupByDuty, listNames } from './duty-groups.ts';
import { footer, reportButton, verifiedThrough } from './frame.ts';
import { chartedPeriods } from './history-picture.ts';
import { countryOption, productOption, readCountry, readProgram, requiredText } from './options.ts';

/** How did the duty on a product of a country change? Each period, its duty and the act that began it. */
export const history: Command = {
  name: 'history',
  nameJa: '経緯',
  description: {
    en: 'How the duty on a country’s product changed over time',
    ja: '国・品目別に232条措置の推移を調べる',
  },
  where: 'anywhere',
  options: [countryOption, { ...productOption, required: true }],
  answer: (options, context) => {
    const { dataset, language, today } = context;
    const say = messages(language);
    const place = readCountry(requiredText(options, 'country', context), context);
    const program = readProgram(requiredText(options, 'product', context), context);
    const periods = timeline(dataset, { country: place.code, program: program.id });
    const through = verifiedThrough(dataset, [program]);
    const here = { country: place.code, product: program.id };
    const [first] = periods;
    const held = periods.filter((period) => period.measures.length > 0);
    // The newest period with a quota that has begun: today while it lasts, else its first day.
    const withQuota = held.findLast(
      ({ from, measures }) => from <= today && measures.some(({ quotas }) => quotas.length > 0),
    );
    const quotaDay = withQuota === undefined ? null : inForce(withQuota, today) ? today : withQuota.from;
    const outside = 'customs' in place && place.customs === 'outside';
    const none = outside
      ? say.tariff.outside(place.name[language])
      : program.status === 'finding'
        ? say.tariff.finding(program.name[language])
        : say.history.none;
    return {
      audience: 'public',
      cards: [
        {
          tone: toneOf(periodOn(periods, today)?.measures ?? []),
          title: say.history.title(place.name[language], program.name[language]),
          lead: first === undefined ? none : say.history.lead(held.length, say.day(first.from)),
          sections: [
            // The newest first: when rows are dropped, the oldest go.
            {
              heading: say.history.periodsHeading,
              rows: periods.map((period) => periodRow(period, place.code, context)).reverse(),
            },
          ],
          footer: footer(
            say,
            through,
            periods.flatMap((period) => period.measures.map((measure) => measure.confidence)),
          ),
        },
      ],
      buttons: [
        { kind: 'ask', label: say.buttons.tariff, command: 'tariff', options: here },
        ...(quotaDay === null
          ? []
          : [
              {
                kind: 'ask' as const,
                label: say.buttons.quota,
                command: 'quota',
                options: { ...here, date: quotaDay },
              },
            ]),
        reportButton(say),
      ],
      picture: () =>
        historyChart({
          country: { code: place.code, name: place.name[language] },
          program: { id: program.id, name: program.name[language] },
          periods: chartedPeriods(dataset, periods, language),
          today,
          verifiedThrough: through,
          language,
        }),
      data: {
        command: 'history',
        country: place.code,
        program: program.id,
        verifiedThrough: through,
        periods: periods.map((period) => ({
          from: period.from,
          until: period.until,
          measures: period.measures.map((measure) => measureJson(dataset, measure, period.from, language)),
        })),
      },
    };
  },
};

function periodRow(period: Period, code: string, context: CommandContext): string {
  const { dataset, language, today } = context;
  const say = messages(language);
  const groups = groupByDuty(dataset, period.measures, period.from, say);
  const duties =
    groups.length === 0
      ? say.duty.none
      : groups.length === 1
        ? groups.map(({ text }) => text).join()
        : say.also(
            groups.map(({ text, measures }) =>
              say.dash(text, say.list(listNames(measures, { code, day: period.from }, context))),
            ),
          );
  const acts = [...new Set(period.measures.map((measure) => measure.startedBy))];
  const by = acts.length === 0 ? '–' : say.list(acts.map((id) => actLink(dataset, id, language)));
  if (period.from > today) return say.history.rowScheduled(say.day(period.from), duties, by);
  if (period.until === null) return say.history.rowOpen(say.day(period.from), duties, by);
  return say.history.rowUntil(period.from, period.until, duties, by);
}
