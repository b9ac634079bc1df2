import { placeName } from '../src/reply/area-text.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import type { Button } from '../src/reply/reply.ts';
import { originsText, placeWithQuota } from '../src/reply/treatment-text.ts';
import type { TreatmentGroup } from '../src/rules/comparison.ts';
import {
  actsText,
  briefText,
  type CompareQuestion,
  chargesOf,
  dayNotes,
  notesSection,
  pageRows,
} from './compare-question.ts';
import { askButton, footer, reportButton } from './frame.ts';
import type { CardWithButtons } from './tariff-question.ts';

/** The card of one day: countries grouped by treatment, rates high to low. */
export function groupsCard(question: CompareQuestion, groups: readonly TreatmentGroup[]): CardWithButtons {
  const { program, day, through, context, messages } = question;
  const all = groups.flatMap(({ each, treatment }) => [...each.values(), treatment]).flat();
  const { shown, buttons } = pageRows(
    groups.map((group) => ({ text: groupRow(group, question) })),
    question,
  );
  return {
    card: {
      tone: toneOf(groups.find(({ treatment }) => treatment.length > 0)?.treatment ?? []),
      title: messages.compare.title(program.name[context.language], messages.day(day.day)),
      lead: [leadText(question, groups), ...dayNotes(question)].join('\n'),
      sections: [
        {
          ...(groups.length > 1 ? { heading: messages.compare.daysHeading } : {}),
          rows: shown.rows.map(({ text }) => text),
        },
        notesSection(question, all.length > 0),
      ],
      footer: footer(
        messages,
        through,
        all.map(({ confidence }) => confidence),
      ),
    },
    buttons: [...buttons, ...onward(question, groups), reportButton(messages)],
  };
}

function leadText(question: CompareQuestion, groups: readonly TreatmentGroup[]): string {
  const { program, day, context, messages } = question;
  const name = program.name[context.language];
  if (groups.every(({ treatment }) => treatment.length === 0)) {
    if (program.status === 'finding') return messages.tariff.finding(name);
    if (program.began !== null && day.day < program.began)
      return messages.tariff.beforeProgram(name, messages.day(program.began));
    return messages.tariff.noneApplies;
  }
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) return messages.tariff.noneApplies;
  if (groups.length === 1) return messages.compare.leadOne(briefText(charges(first, question), messages));
  // The highest duty of the first and the lowest of the last: where lists differ, a treatment has several.
  const none = messages.duty.none;
  const highest = charges(first, question)[0]?.duty ?? none;
  return messages.compare.lead(groups.length, highest, charges(last, question).at(-1)?.duty ?? none);
}

function charges(group: TreatmentGroup, question: CompareQuestion) {
  const { dataset, language } = question.context;
  const code = group.places[0] ?? group.others[0] ?? '';
  return chargesOf(group.treatment, code, question, { dataset, language, day: question.day.day });
}

function groupRow(group: TreatmentGroup, question: CompareQuestion): string {
  const { context, messages, day } = question;
  const writing = { ...context, day: day.day };
  const named = [...group.each].map(([code, treatment]) => placeWithQuota(code, treatment, writing));
  const origins = originsText(group, named, writing);
  const duties = charges(group, question);
  const acts = [...group.each.values(), group.treatment].flat().map(({ startedBy }) => startedBy);
  const under = acts.length === 0 ? [] : [messages.compare.under(actsText(acts, question))];
  const [only] = duties;
  if (duties.length <= 1)
    return [
      messages.compare.row(messages.sentence(only?.duty ?? messages.duty.none), origins),
      ...under,
    ].join('\n');
  return [
    messages.compare.severalRow(origins),
    ...duties.map(({ duty, lists }) => messages.compare.dutyLine(duty, lists)),
    ...under,
  ].join('\n');
}

/** To the tariff of the first named country of each group, its history, and a quota. */
function onward(question: CompareQuestion, groups: readonly TreatmentGroup[]): Button[] {
  const { program, day, context, messages } = question;
  const name = (code: string) => placeName(context.dataset, code, context.language);
  const firsts = groups.flatMap(({ places, treatment }) =>
    places[0] === undefined || treatment.length === 0 ? [] : [places[0]],
  );
  const quota = groups.find(({ treatment }) =>
    treatment.some(({ duty }) => duty.kind === 'tariff-rate-quota' || duty.kind === 'absolute-quota'),
  )?.places[0];
  const [first] = firsts;
  const date = { date: day.day };
  return [
    ...firsts.slice(0, 3).map((code) =>
      askButton(messages.compare.tariffOf(name(code)), 'tariff', {
        country: code,
        product: program.id,
        ...date,
      }),
    ),
    ...(first === undefined
      ? []
      : [
          askButton(messages.compare.historyOf(name(first)), 'history', {
            country: first,
            product: program.id,
          }),
        ]),
    ...(quota === undefined
      ? []
      : [
          askButton(messages.compare.quotaOf(name(quota)), 'quota', {
            country: quota,
            product: program.id,
            ...date,
          }),
        ]),
  ];
}
