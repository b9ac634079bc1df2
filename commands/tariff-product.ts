import type { Measure } from '../src/model/measure.ts';
import { actWithTitle } from '../src/reply/act-text.ts';
import { documentRows } from '../src/reply/document-text.ts';
import { dutyText, toneOf } from '../src/reply/duty-text.ts';
import { headingRuns } from '../src/reply/headings.ts';
import { volumeText } from '../src/reply/quota-text.ts';
import type { Button, Section } from '../src/reply/reply.ts';
import { areaReaches } from '../src/rules/areas.ts';
import { documentsFor } from '../src/rules/documents.ts';
import { quotasOn } from '../src/rules/duty.ts';
import { inForce, isBase } from '../src/rules/measures.ts';
import { chargedStretch, periodOn, timeline } from '../src/rules/timeline.ts';
import { listNames } from './duty-groups.ts';
import { footer, freshnessWarning, reportButton } from './frame.ts';
import { assumedDayNote } from './options.ts';
import { conditionRows } from './tariff-conditions.ts';
import { nextRows } from './tariff-next.ts';
import type { CardWithButtons, ProductQuestion } from './tariff-question.ts';

/** The full card of one product: the answer in a line, since when, conditions, what changes next, says who, how fresh. */
export function productCard(question: ProductQuestion): CardWithButtons {
  const { place, program, parsed, measures, through, context, messages } = question;
  const { language } = context;
  const base = measures.filter(isBase);
  const title = messages.parts([place.name[language], program.name[language], messages.day(parsed.day)]);
  const lead = [
    ...(base.length === 0 ? [absence(question)] : answerLines(question, base)),
    assumedDayNote(parsed, context),
    freshnessWarning(messages, through, parsed.day),
  ];
  return {
    card: {
      tone: toneOf(base),
      title,
      lead: lead.filter((line) => line !== '').join('\n'),
      sections: sections(question, base),
      footer: footer(
        messages,
        through,
        base.map((measure) => measure.confidence),
      ),
    },
    buttons: buttons(question, base),
  };
}

/** Why there is no measure: the origin is outside, the program is a finding only, has not begun, or does not reach it. */
function absence({ place, program, parsed, context, messages }: ProductQuestion): string {
  const name = program.name[context.language];
  if ('customs' in place && place.customs === 'outside')
    return messages.tariff.outside(place.name[context.language]);
  if (program.status === 'finding') return messages.tariff.finding(name);
  if (program.began !== null && parsed.day < program.began)
    return messages.tariff.beforeProgram(name, messages.day(program.began));
  return messages.tariff.noneApplies;
}

/** The answer: what is charged, on which lists where there are several, and since when until when. */
function answerLines(question: ProductQuestion, base: readonly Measure[]): string[] {
  const { place, program, parsed, context, messages } = question;
  const periods = timeline(context.dataset, { country: place.code, program: program.id });
  const lines = base.map((measure) => {
    const text = dutyText(context.dataset, measure, parsed.day, messages);
    return { measure, text, when: stretchText(chargedStretch(periods, measure, parsed.day), question) };
  });
  const groups = [...Map.groupBy(lines, ({ text, when }) => `${text} ${when}`).values()];
  return groups.map((group) => {
    const [{ text, when } = { text: '', when: '' }] = group;
    const measures = group.map(({ measure }) => measure);
    const names = listNames(measures, { code: place.code, day: parsed.day }, context);
    const head = `**${messages.sentence(text)}**`;
    return messages.remark(groups.length > 1 ? messages.dash(head, messages.list(names)) : head, when);
  });
}

function stretchText(
  { since, until }: { since: string; until: string | null },
  question: ProductQuestion,
): string {
  const { context, messages } = question;
  if (since > context.today) return messages.tariff.scheduled(messages.day(since));
  return until === null
    ? messages.tariff.since(messages.day(since))
    : messages.tariff.sinceUntil(since, until);
}

function sections(question: ProductQuestion, base: readonly Measure[]): Section[] {
  const { place, program, parsed, measures, context, messages } = question;
  const { dataset, language } = context;
  const say = messages.tariff;
  const conditional = measures.filter((measure) => !isBase(measure));
  const periods = timeline(dataset, { country: place.code, program: program.id });
  const period = periodOn(periods, parsed.day);
  const next = periods.find((candidate) => candidate.from > parsed.day);
  const origin = { program: program.id, country: place.code };
  const seen = documentRows(documentsFor(context.documents, dataset, origin), language);
  const quotas = [...new Set(measures.flatMap((measure) => quotasOn(dataset, measure, parsed.day)))];
  const never = (dataset.measuresOf.get(program.id) ?? []).filter(
    (measure) =>
      measure.neverInForce === true &&
      period !== undefined &&
      inForce(period, measure.from) &&
      areaReaches(dataset, measure.area, place.code, measure.from),
  );
  const notes = [
    ...(place.note === undefined ? [] : [place.note]),
    ...(program.note === undefined ? [] : [program.note]),
    ...measures.flatMap((measure) => measure.note ?? []),
    ...never.flatMap((measure) => measure.note ?? []),
  ].map((note) => note[language]);
  return [
    {
      heading: say.conditionsHeading,
      rows: conditionRows(conditional, question),
      dropOrder: 3,
    },
    {
      heading: say.nextHeading,
      rows: base.length === 0 && next === undefined ? [] : nextRows(question, base),
    },
    {
      heading: say.instrumentHeading,
      rows: unique(
        base.length === 0 && program.finding !== undefined
          ? [program.finding]
          : base.map((measure) => measure.startedBy),
      ).map((id) => {
        const headings = unique(
          base.filter((measure) => measure.startedBy === id).flatMap((measure) => measure.headings),
        );
        const filed =
          headings.length === 0 ? [] : [say.headings(messages.list(headingRuns(headings, messages.run)))];
        return messages.facts([actWithTitle(dataset, id, language), ...filed]);
      }),
    },
    {
      heading: say.quotasHeading,
      rows: quotas.map((quota) => say.quotaRow(quota.name[language], volumeText(quota, language))),
      dropOrder: 2,
    },
    {
      heading: say.announcedHeading,
      rows: never.map((measure) =>
        say.announcedRow(dutyText(dataset, measure, measure.from, messages), messages.day(measure.from)),
      ),
      dropOrder: 2,
    },
    // Only for a day beyond what the data was verified for.
    { heading: messages.documents.heading, rows: parsed.day > question.through ? seen : [], dropOrder: 2 },
    { heading: say.notesHeading, rows: unique(notes).map((note) => `• ${note}`), dropOrder: 4 },
  ];
}

function buttons(
  { place, program, parsed, context, messages }: ProductQuestion,
  base: readonly Measure[],
): Button[] {
  const periods = timeline(context.dataset, { country: place.code, program: program.id });
  const position = periods.findIndex((period) => inForce(period, parsed.day));
  const previous = periods[position - 1];
  const next = periods.find((period) => period.from > parsed.day);
  const here = { country: place.code, product: program.id };
  const jump = (day: string, label: string): Button => ({
    kind: 'ask',
    label,
    command: 'tariff',
    options: { ...here, date: day },
  });
  const [first] = base;
  return [
    ...(previous === undefined
      ? []
      : [jump(previous.from, messages.buttons.previous(messages.day(previous.from)))]),
    ...(next === undefined ? [] : [jump(next.from, messages.buttons.next(messages.day(next.from)))]),
    { kind: 'ask', label: messages.buttons.history, command: 'history', options: here },
    ...(base.some((measure) => quotasOn(context.dataset, measure, parsed.day).length > 0)
      ? [
          {
            kind: 'ask' as const,
            label: messages.buttons.quota,
            command: 'quota',
            options: { ...here, date: parsed.day },
          },
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          {
            kind: 'ask' as const,
            label: messages.buttons.sources,
            command: 'source',
            options: { id: first.id },
          },
        ]),
    reportButton(messages),
  ];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
