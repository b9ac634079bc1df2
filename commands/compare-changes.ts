import { placeName } from '../src/reply/area-text.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import type { Button } from '../src/reply/reply.ts';
import { originsText, quotaVolume, type Writing } from '../src/reply/treatment-text.ts';
import type { TreatmentChange } from '../src/rules/comparison.ts';
import type { Treatment } from '../src/rules/treatment.ts';
import type { ChangeStep } from '../src/rules/treatment-steps.ts';
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

/** The card of two days: before → after by country, changed ones first, and which act changed it. */
export function changesCard(
  question: CompareQuestion,
  before: string,
  changes: readonly TreatmentChange[],
): CardWithButtons {
  const { program, day, through, context, messages } = question;
  const count = (some: readonly TreatmentChange[]) =>
    some.reduce((sum, { places, others }) => sum + places.length + others.length, 0);
  const changed = changes.filter((change) => change.changed);
  const { shown, buttons } = pageRows(
    changes.map((change) => ({ ...change, text: changeRow(change, before, question) })),
    question,
  );
  const rows = (isChanged: boolean) =>
    shown.rows.filter((row) => row.changed === isChanged).map(({ text }) => text);
  const all = changes.flatMap((change) => [...change.before, ...change.after]);
  return {
    card: {
      tone: toneOf(changes.find(({ after }) => after.length > 0)?.after ?? []),
      title: messages.compare.titleBetween(
        program.name[context.language],
        messages.day(before),
        messages.day(day.day),
      ),
      lead: [
        changed.length === 0
          ? messages.compare.leadUnchanged(count(changes))
          : messages.compare.leadChanged(count(changed), count(changes)),
        ...dayNotes(question),
      ].join('\n'),
      sections: [
        { heading: messages.compare.changedHeading, rows: rows(true) },
        { heading: messages.compare.unchangedHeading, rows: rows(false), dropOrder: 2 },
        notesSection(question, all.length > 0),
      ],
      footer: footer(
        messages,
        through,
        all.map(({ confidence }) => confidence),
      ),
    },
    buttons: [...buttons, ...onward(question, changes), reportButton(messages)],
  };
}

function changeRow(change: TreatmentChange, before: string, question: CompareQuestion): string {
  const { context, messages, day } = question;
  const say = messages.compare;
  const [old, now] = [before, day.day].map((on): Writing => ({ ...context, day: on }));
  if (old === undefined || now === undefined) return '';
  const code = change.places[0] ?? change.others[0] ?? '';
  const charges = (treatment: Treatment, writing: Writing) => chargesOf(treatment, code, question, writing);
  const [was, is] = [charges(change.before, old), charges(change.after, now)];
  const named = [...change.each].map(([place, each]) => {
    const name = placeName(context.dataset, place, context.language);
    return withVolumes(name, quotaVolume(each.before, old), quotaVolume(each.after, now), question);
  });
  const origins = originsText(change, named, context);
  const steps = messages.also(change.steps.map((step) => stepText(step, question)));
  const acts = [...change.each.values()].flatMap(({ after }) => after).map(({ startedBy }) => startedBy);
  const by = [
    // What did not change rests on the acts that are in force.
    ...(change.changed || acts.length === 0 ? [] : [say.under(actsText(acts, question))]),
    ...(steps === '' ? [] : [change.changed ? say.steps(steps) : say.between(steps)]),
  ];
  if (was.length <= 1 && is.length <= 1) {
    const [first, last] = [was, is].map((one) => briefText(one, messages));
    const text = change.changed ? say.change(first ?? '', last ?? '') : (last ?? '');
    return [say.row(messages.sentence(text), origins), ...by].join('\n');
  }
  const lines = (duties: typeof was) =>
    duties.length === 0
      ? [say.dutyLine(messages.duty.none, '')]
      : duties.map(({ duty, lists }) => say.dutyLine(duty, lists));
  return [
    say.severalRow(origins),
    ...(change.changed ? [say.beforeLine(messages.day(before)), ...lines(was)] : []),
    ...(change.changed ? [say.afterLine(messages.day(day.day))] : []),
    ...lines(is),
    ...by,
  ].join('\n');
}

/** A country with the volume of its quota: of the day that has one, or of both where it changed. */
function withVolumes(
  name: string,
  before: string | null | undefined,
  after: string | null | undefined,
  { messages }: CompareQuestion,
): string {
  const { compare } = messages;
  const volume = (text: string | null) => text ?? messages.tariff.quotaNotFound;
  if (before === undefined && after === undefined) return name;
  if (before !== undefined && after !== undefined && before !== after)
    return compare.eachQuota(name, compare.change(volume(before), volume(after)));
  const only = after === undefined ? before : after;
  return only === null || only === undefined ? compare.quotaUnknown(name) : compare.eachQuota(name, only);
}

function stepText({ day, acts }: ChangeStep, question: CompareQuestion): string {
  const { messages } = question;
  const when = messages.day(day);
  return acts.length === 0
    ? messages.compare.membership(when)
    : messages.compare.step(when, actsText(acts, question));
}

/** To either day alone, and to the tariff and the history of the first country that changed. */
function onward(question: CompareQuestion, changes: readonly TreatmentChange[]): Button[] {
  const { program, before, day, options, context, messages } = question;
  const first = changes.find(({ places }) => places.length > 0)?.places[0];
  const days = [before, day].flatMap((parsed) => (parsed === null ? [] : [parsed.day]));
  const alone = days.map((one) =>
    askButton(messages.compare.onlyAfter(messages.day(one)), 'compare', { ...options, date: one }),
  );
  if (first === undefined) return alone;
  const name = placeName(context.dataset, first, context.language);
  const here = { country: first, product: program.id };
  return [
    ...alone,
    askButton(messages.compare.tariffOf(name), 'tariff', { ...here, date: day.day }),
    askButton(messages.compare.historyOf(name), 'history', here),
  ];
}
