import type { ArticleList } from '../src/model/articles.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Day } from '../src/model/primitives.ts';
import { actLink } from '../src/reply/act-text.ts';
import { areaText } from '../src/reply/area-text.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { headingRuns } from '../src/reply/headings.ts';
import { plain } from '../src/reply/markdown.ts';
import type { Section } from '../src/reply/reply.ts';
import { quotasOn } from '../src/rules/duty.ts';
import { coverage } from '../src/rules/hts.ts';
import type { Covered } from '../src/rules/hts-lists.ts';
import type { NearMiss } from '../src/rules/hts-near.ts';
import { entryPeriod } from '../src/rules/hts-periods.ts';
import { isBase } from '../src/rules/measures.ts';
import { shortName } from './duty-groups.ts';
import type { AskedHts } from './hts-question.ts';
import { conditionRows } from './tariff-conditions.ts';

/** One section a list: what the origin pays on it, the entries that cover the number, the words that narrow them. */
export function listSections(
  covered: readonly Covered[],
  measures: readonly Measure[],
  asked: AskedHts,
): Section[] {
  return [...Map.groupBy(covered, ({ list }) => list)].map(([list, rows]) => ({
    heading: listHeading(list, asked),
    rows: [
      ...measures
        .filter((measure) => measure.articles === list.id && isBase(measure))
        .flatMap((measure) => dutyRows(measure, asked)),
      ...rows.map((row) => entryRow(row, asked)),
      ...[...new Set(rows.flatMap(({ entry }) => entry.scopeNote?.[asked.context.language] ?? []))].map(
        (words) => asked.messages.hts.scope(plain(words)),
      ),
    ],
  }));
}

function listHeading(list: ArticleList, { context, messages }: AskedHts): string {
  const { dataset, language } = context;
  const program = dataset.byId.programs.get(list.program)?.name[language] ?? list.program;
  const name = messages.hts.list(program, shortName(list, program, language), list.reference ?? '');
  return list.area === undefined
    ? name
    : messages.remark(name, messages.hts.onlyFrom(areaText(dataset, list.area, language)));
}

function dutyRows(measure: Measure, { code, parsed, context, messages }: AskedHts): string[] {
  const { dataset, language } = context;
  const duty = `**${messages.sentence(dutyText(dataset, measure, parsed.day, messages))}**`;
  const filed =
    measure.headings.length === 0
      ? []
      : [messages.tariff.headings(messages.list(headingRuns(measure.headings, messages.run)))];
  const categories = quotasOn(dataset, measure, parsed.day)
    .flatMap(({ categories: all, unit }) => all.map((category) => ({ ...category, unit })))
    .filter(({ hts, excluding }) =>
      hts.some(
        (number) =>
          coverage({ hts: number, ...(excluding === undefined ? {} : { excluding }) }, code) !== 'none',
      ),
    );
  return [
    messages.facts([duty, ...filed]),
    ...categories.map(({ name, heading, volume, unit }) =>
      messages.hts.quotaCategory(
        plain(name[language]),
        heading ?? '',
        volume === null ? '' : messages.volume(volume, unit),
      ),
    ),
  ];
}

function entryRow({ list, entry, match }: Covered, { code, context, messages }: AskedHts): string {
  const { dataset, language } = context;
  const number = entry.through === undefined ? entry.hts : messages.hts.range(entry.hts, entry.through);
  // An entry that is narrower than the number is covered itself; one that is not lost some lines to a narrower list.
  const reduced = match === 'part' && entry.hts.length <= code.length && entry.through === undefined;
  const remarks = [
    ...(reduced && entry.excluding === undefined ? [messages.hts.partly] : []),
    ...(entry.excluding === undefined ? [] : [messages.hts.except(messages.list(entry.excluding))]),
  ];
  return messages.hts.entry(
    number,
    remarks.length === 0
      ? plain(entry.description[language])
      : messages.remark(plain(entry.description[language]), messages.list(remarks)),
    spanText(entryPeriod(dataset, { list, entry }), context.today, messages),
    actLink(dataset, entry.startedBy, language),
  );
}

/** «since 2025-03-12», «from … until …», «scheduled from …». */
export function spanText(
  { from, until }: { from: Day; until: Day | null },
  today: Day,
  messages: AskedHts['messages'],
): string {
  if (until !== null) return messages.tariff.sinceUntil(from, until);
  const day = messages.day(from);
  return from > today ? messages.tariff.scheduled(day) : messages.tariff.since(day);
}

/** What makes another rate due, a section a program. */
export function conditionSections(
  covered: readonly Covered[],
  measures: readonly Measure[],
  { place, parsed, context, messages }: AskedHts,
): Section[] {
  if (place === null) return [];
  const programs = [...new Set(covered.map(({ list }) => list.program))].flatMap(
    (id) => context.dataset.byId.programs.get(id) ?? [],
  );
  return programs.map((program) => {
    const own = measures.filter((measure) => measure.program === program.id);
    const question = {
      place,
      parsed,
      measures: own,
      through: program.verifiedThrough,
      context,
      messages,
      program,
    };
    return {
      heading:
        programs.length === 1
          ? messages.tariff.conditionsHeading
          : messages.hts.conditionsOf(program.name[context.language]),
      rows: conditionRows(
        own.filter((measure) => !isBase(measure)),
        question,
      ),
      dropOrder: 4,
    };
  });
}

/** What is close and not listed, and what is known by words only. */
export function furtherSections(
  near: readonly NearMiss[],
  incomplete: readonly ArticleList[],
  { context, messages }: AskedHts,
): Section[] {
  const { dataset, language, today } = context;
  return [
    {
      heading: messages.hts.nearHeading,
      rows: near.map(({ kind, list, entry, instrument }) => {
        const program = dataset.byId.programs.get(list.program)?.name[language] ?? list.program;
        const when = messages.remark(
          spanText(entry, today, messages),
          actLink(dataset, instrument, language),
        );
        const number = entry.through === undefined ? entry.hts : messages.hts.range(entry.hts, entry.through);
        return messages.hts.near[kind](program, number, plain(entry.description[language]), when);
      }),
      dropOrder: 3,
    },
    {
      heading: messages.hts.incompleteHeading,
      // Lists of the same words are one row.
      rows: [
        ...Map.groupBy(incomplete, ({ coverage, note }) => `${coverage} ${note?.en ?? ''}`).values(),
      ].map((alike) =>
        messages.hts.incompleteRow(
          messages.list(alike.map(({ name }) => name[language])),
          messages.hts.incomplete[alike[0]?.coverage ?? 'described'],
          plain(alike[0]?.note?.[language] ?? ''),
        ),
      ),
      dropOrder: 2,
    },
  ];
}
