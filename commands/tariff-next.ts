import type { Measure } from '../src/model/measure.ts';
import { actName } from '../src/reply/act-text.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { type NextChange, nextChanges } from '../src/rules/next-changes.ts';
import { groupByDuty, listNames, shortName } from './duty-groups.ts';
import type { ProductQuestion } from './tariff-question.ts';

/** What changes next, one row a day: duties (by list where there are several), conditions, numbers of a list. */
export function nextRows(question: ProductQuestion, base: readonly Measure[]): string[] {
  const { place, program, parsed, context, messages } = question;
  const asked = { country: place.code, program: program.id };
  const changes = nextChanges(context.dataset, asked, parsed.day);
  if (changes.length === 0) return [messages.tariff.nextNone];
  return changes.map((change) => {
    const items = [
      ...(change.ends ? [messages.duty.none] : dutyItems(change, question)),
      ...conditionItems(change, question),
      ...change.lists.map(({ list, joined, left }) =>
        messages.tariff.listChanges(
          shortName(list, program.name[context.language], context.language),
          joined,
          left,
        ),
      ),
    ];
    const ids = [
      ...change.duties.map((measure) => measure.startedBy),
      ...change.conditionsBegun.map((measure) => measure.startedBy),
      ...change.conditionsEnded.flatMap((measure) => measure.endedBy ?? []),
      ...change.lists.flatMap(({ by }) => by ?? []),
      ...(change.ends ? base.flatMap((measure) => measure.endedBy ?? []) : []),
    ];
    const acts = [...new Set(ids)].flatMap((id) => context.dataset.byId.instruments.get(id) ?? []);
    const names = messages.list([...new Set(acts.map((act) => actName(act, context.language)))]);
    return messages.tariff.nextRow(messages.day(change.day), messages.also(items), names);
  });
}

function dutyItems(
  { duties, day }: NextChange,
  { place, program, context, messages }: ProductQuestion,
): string[] {
  const lists = context.dataset.articles.filter(
    (list) => list.program === program.id && list.from <= day && (list.until === null || day < list.until),
  );
  return groupByDuty(context.dataset, duties, day, messages).map(({ text, measures }) =>
    lists.length < 2
      ? text
      : messages.dash(text, messages.list(listNames(measures, { code: place.code, day }, context))),
  );
}

function conditionItems(
  { conditionsBegun, conditionsEnded, day }: NextChange,
  { context, messages }: ProductQuestion,
) {
  const say = (measure: Measure, sentence: (condition: string, duty: string) => string) =>
    sentence(
      context.dataset.byId.conditions.get(measure.condition ?? '')?.text[context.language] ?? '',
      dutyText(context.dataset, measure, day, messages),
    );
  return [
    ...new Set([
      ...conditionsBegun.map((measure) => say(measure, messages.tariff.conditionBegins)),
      ...conditionsEnded.map((measure) => say(measure, messages.tariff.conditionEnds)),
    ]),
  ];
}
