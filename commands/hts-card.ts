import type { ArticleList } from '../src/model/articles.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Program } from '../src/model/program.ts';
import { actWithTitle } from '../src/reply/act-text.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import { plain } from '../src/reply/markdown.ts';
import type { Button, Card } from '../src/reply/reply.ts';
import type { Covered } from '../src/rules/hts-lists.ts';
import type { NearMiss } from '../src/rules/hts-near.ts';
import { listedStretch } from '../src/rules/hts-periods.ts';
import { inForce, isBase } from '../src/rules/measures.ts';
import { footer, freshnessWarning, reportButton, verifiedThrough } from './frame.ts';
import type { AskedHts } from './hts-question.ts';
import { conditionSections, furtherSections, listSections, spanText } from './hts-sections.ts';
import { assumedDayNote } from './options.ts';
import { pageButtons, pageOf } from './paging.ts';

/** What the lists say of a number. */
export interface HtsAnswer {
  covered: readonly Covered[];
  measures: readonly Measure[];
  near: readonly NearMiss[];
  /** Lists without all their numbers that goods of this number could be on. */
  incomplete: readonly ArticleList[];
}

/** A page holds as many entries as fit beside their duties and conditions. */
const ENTRIES_A_PAGE = 15;

/** The card of a number of goods: which programs cover it since when, what an origin pays, what is near, says who. */
export function numberCard(answer: HtsAnswer, asked: AskedHts): { card: Card; buttons: Button[] } {
  const { code, parsed, place, context, options, messages } = asked;
  const { covered, measures } = answer;
  const programs = programsOf(covered, asked);
  const through = verifiedThrough(context.dataset, programs);
  const page = pageOf(covered, ENTRIES_A_PAGE, options);
  const base = measures.filter(isBase);
  const lead = [
    ...leadLines(answer, programs, asked),
    page.pages > 1 ? messages.hts.page(page.page, page.pages) : '',
    assumedDayNote(parsed, context),
    freshnessWarning(messages, through, parsed.day),
  ];
  const title = [messages.hts.title(code), messages.day(parsed.day), place?.name[context.language] ?? ''];
  return {
    card: {
      tone: place === null && covered.length > 0 ? 'duty' : toneOf(base),
      title: messages.parts(title.filter((part) => part !== '')),
      lead: lead.filter((line) => line !== '').join('\n'),
      sections: [
        ...listSections(page.rows, measures, asked),
        ...conditionSections(page.rows, measures, asked),
        {
          heading: messages.tariff.areaNote,
          rows: place?.note === undefined ? [] : [plain(place.note[context.language])],
          dropOrder: 3,
        },
        { heading: messages.tariff.notesHeading, rows: chapter98Rows(asked) },
        ...furtherSections(answer.near, answer.incomplete, asked),
        { heading: messages.tariff.instrumentHeading, rows: actRows(page.rows, base, asked), dropOrder: 2 },
      ],
      footer: footer(
        messages,
        through,
        [...covered.map(({ entry }) => entry), ...base].map(({ confidence }) => confidence),
      ),
    },
    buttons: [
      ...pageButtons(page, { command: 'hts', options: buttonOptions(asked) }, messages),
      ...furtherButtons(programs, covered, base, asked),
    ],
  };
}

function programsOf(covered: readonly Covered[], { context }: AskedHts): Program[] {
  return [...new Set(covered.map(({ list }) => list.program))].flatMap(
    (id) => context.dataset.byId.programs.get(id) ?? [],
  );
}

function leadLines(
  { covered, incomplete }: HtsAnswer,
  programs: readonly Program[],
  { place, question, context, messages }: AskedHts,
): string[] {
  const { dataset, language, today } = context;
  if (place !== null && 'customs' in place && place.customs === 'outside')
    return [messages.hts.outside(place.name[language])];
  if (covered.length === 0)
    return [incomplete.length === 0 ? messages.hts.none : messages.hts.noneIncomplete];
  return [
    ...programs.map(({ id, name }) => {
      const { from, until, match } = listedStretch(dataset, question, id);
      return messages.hts[match](name[language], spanText({ from, until }, today, messages));
    }),
    ...(programs.length > 1 ? [messages.hts.stacking] : []),
    messages.hts.scopeText,
  ];
}

/** What is known of Chapter 98, whose numbers are claimed beside that of the goods: no list names them. */
function chapter98Rows({ code, question, context }: AskedHts): string[] {
  if (!code.startsWith('98')) return [];
  return context.dataset.rules
    .filter(
      ({ title, from, until }) => title.en.startsWith('Chapter 98') && inForce({ from, until }, question.day),
    )
    .map(({ detail }) => `• ${plain(detail[context.language])}`);
}

/** The acts behind the entries and duties shown, with their titles. */
function actRows(covered: readonly Covered[], base: readonly Measure[], { context }: AskedHts): string[] {
  const { dataset, language } = context;
  const lists = new Set(covered.map(({ list }) => list.id));
  const ids = [
    ...covered.map(({ entry }) => entry.startedBy),
    ...base.filter(({ articles }) => lists.has(articles)).map(({ startedBy }) => startedBy),
  ];
  return [...new Set(ids)].map((id) => actWithTitle(dataset, id, language));
}

/** The options that ask the same question again. */
export function buttonOptions({ code, parsed, place }: AskedHts): Record<string, string> {
  return { code, date: parsed.day, ...(place === null ? {} : { country: place.code }) };
}

function furtherButtons(
  programs: readonly Program[],
  covered: readonly Covered[],
  base: readonly Measure[],
  { code, parsed, place, messages }: AskedHts,
): Button[] {
  const [program] = programs;
  const [source] = [...base.map(({ id }) => id), ...covered.map(({ entry }) => entry.startedBy)];
  const here = place === null ? null : { country: place.code };
  const product = program === undefined ? {} : { product: program.id };
  return [
    ...(here === null
      ? []
      : [
          {
            kind: 'ask' as const,
            label: messages.buttons.tariff,
            command: 'tariff',
            options: { ...here, ...(programs.length === 1 ? product : {}), date: parsed.day },
          },
        ]),
    ...(here === null || program === undefined
      ? []
      : [
          {
            kind: 'ask' as const,
            label: messages.buttons.duty,
            command: 'duty',
            options: { value: 100_000, ...here, code, date: parsed.day },
          },
          {
            kind: 'ask' as const,
            label: messages.buttons.history,
            command: 'history',
            options: { ...here, ...product },
          },
        ]),
    ...(source === undefined
      ? []
      : [
          {
            kind: 'ask' as const,
            label: messages.buttons.sources,
            command: 'source',
            options: { id: source },
          },
        ]),
    reportButton(messages),
  ];
}
