import { toneOf } from '../src/reply/duty-text.ts';
import { isBase } from '../src/rules/measures.ts';
import { chargedStretch, timeline } from '../src/rules/timeline.ts';
import { dutiesLine } from './duty-groups.ts';
import { footer, freshnessWarning, reportButton } from './frame.ts';
import { assumedDayNote } from './options.ts';
import type { CardWithButtons, TariffQuestion } from './tariff-question.ts';

/** The compact card of all programs for a country on a day: one row each, and which had no measure. */
export function programsCard({
  place,
  parsed,
  measures,
  through,
  context,
  messages,
}: TariffQuestion): CardWithButtons {
  const { dataset, language } = context;
  const base = measures.filter(isBase);
  const rows = dataset.programs.flatMap((program) => {
    const own = base.filter((measure) => measure.program === program.id);
    if (own.length === 0) return [];
    const periods = timeline(dataset, { country: place.code, program: program.id });
    const since =
      own.map((measure) => chargedStretch(periods, measure, parsed.day).since).sort()[0] ?? parsed.day;
    const when =
      since > context.today
        ? messages.tariff.scheduled(messages.day(since))
        : messages.tariff.since(messages.day(since));
    return [
      messages.remark(
        `**${program.name[language]}** ${dutiesLine(dataset, own, parsed.day, messages)}`,
        when,
      ),
    ];
  });
  const without = dataset.programs
    .filter((program) => !base.some((measure) => measure.program === program.id))
    .map(({ name, began }) =>
      began !== null && began > parsed.day
        ? messages.tariff.notBegun(name[language], messages.day(began))
        : name[language],
    );
  const outside = 'customs' in place && place.customs === 'outside';
  const lead = [
    outside
      ? messages.tariff.outside(place.name[language])
      : rows.length === 0
        ? messages.tariff.leadNone
        : messages.tariff.leadPrograms(rows.length),
    assumedDayNote(parsed, context),
    freshnessWarning(messages, through, parsed.day),
  ];
  return {
    card: {
      tone: toneOf(base),
      title: messages.parts([place.name[language], messages.day(parsed.day)]),
      lead: lead.filter((line) => line !== '').join('\n'),
      sections: [
        { rows },
        {
          heading: messages.tariff.otherProgramsHeading,
          rows: without.length === 0 ? [] : [messages.list(without)],
          dropOrder: 2,
        },
        {
          heading: messages.tariff.areaNote,
          rows: place.note === undefined ? [] : [place.note[language]],
          dropOrder: 3,
        },
      ],
      footer: footer(
        messages,
        through,
        base.map((measure) => measure.confidence),
      ),
    },
    buttons: [reportButton(messages)],
  };
}
