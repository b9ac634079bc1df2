import { type Language, messages } from '../src/lang/languages.ts';
import { actLink } from '../src/reply/act-text.ts';
import { toneOf } from '../src/reply/duty-text.ts';
import type { Card, Menu, OptionValues, Section } from '../src/reply/reply.ts';
import type { TreatmentKind } from '../src/rules/origin-treatments.ts';
import { generalText, originRows } from './exclusions-origins.ts';
import { processRows, stateLines } from './exclusions-process.ts';
import type { ExclusionsQuestion, HeadedRow } from './exclusions-question.ts';
import { footer, freshnessWarning } from './frame.ts';
import { assumedDayNote } from './options.ts';
import { packed } from './paging-by-length.ts';

/** What a page takes beside title, lead and foot, within Discord's limits. */
const PAGE = 2900;
const LANGUAGES: readonly Language[] = ['en', 'ja'];

/** The rows of the whole answer on their pages: as positions, which are the same in every language. */
export function exclusionsPages(question: ExclusionsQuestion): readonly (readonly number[])[] {
  const texts = LANGUAGES.map((language) => rowsIn(question, language));
  const positions = rowsIn(question, question.context.language).map((_, position) => position);
  const lengthOf = (position: number) =>
    Math.max(
      ...texts.map((rows) => {
        const [row, before] = [rows[position], rows[position - 1]];
        // A heading is counted where it begins; at the top of a page it is repeated, for which there is room.
        const heading = row?.heading === before?.heading ? 0 : (row?.heading.length ?? 0) + 7;
        return (row?.text.length ?? 0) + 1 + heading;
      }),
    );
  const pages = packed(positions, lengthOf, PAGE);
  return pages.length === 0 ? [[]] : pages;
}

function rowsIn(question: ExclusionsQuestion, language: Language): HeadedRow[] {
  return [...originRows(question, language), ...processRows(question, language)];
}

/** One page of the answer: which origins are treated otherwise, and the processes as they stood. */
export function exclusionsCard(
  question: ExclusionsQuestion,
  pages: readonly (readonly number[])[],
  page: number,
): Card {
  const { program, parsed, programs, process, through, context } = question;
  const { dataset, language } = context;
  const say = messages(language);
  const all = rowsIn(question, language);
  const rows = (pages[page - 1] ?? []).flatMap((position) => all[position] ?? []);
  const lead = [
    `**${leadLine(question)}**`,
    ...stateLines(question, language),
    ...(page === 1 ? generalActs(question) : []),
    ...(process.nextChange === null ? [] : [say.exclusions.next(say.day(process.nextChange))]),
    assumedDayNote(parsed, context),
    freshnessWarning(say, through, parsed.day),
  ];
  const treated = programs.flatMap(({ others }) => others.map(({ measure }) => measure));
  const shown = programs.flatMap(({ general, others }) => [
    ...general,
    ...others.flatMap(({ origins }) => origins.flatMap(({ measures }) => measures)),
  ]);
  return {
    tone: toneOf(treated),
    title: say.parts([
      program === undefined ? say.exclusions.allProducts : program.name[language],
      say.exclusions.heading,
      say.day(parsed.day),
      ...(pages.length > 1 ? [say.exclusions.page(page, pages.length)] : []),
    ]),
    lead: lead.filter((line) => line !== '').join('\n'),
    sections: sectionsOf(rows),
    footer: footer(
      say,
      through,
      shown.map(({ confidence }) => confidence),
    ),
  };

  /** The act behind the general rate, where there is one program to speak of. */
  function generalActs({ programs: [only] }: ExclusionsQuestion): string[] {
    if (program === undefined || only === undefined) return [];
    const acts = [...new Set(only.general.map(({ startedBy }) => startedBy))];
    const links = acts.map((id) => actLink(dataset, id, language));
    return links.length === 0 ? [] : [say.colon(say.exclusions.generalHeading, say.list(links))];
  }
}

function leadLine({ program, programs, parsed, context }: ExclusionsQuestion): string {
  const { dataset, language } = context;
  const say = messages(language);
  const [only] = programs;
  if (program === undefined) {
    if (only === undefined) return say.exclusions.noMeasures;
    const others = programs.filter((each) => each.others.length > 0).length;
    return say.exclusions.leadPrograms(programs.length, others);
  }
  if (only === undefined) {
    const name = program.name[language];
    if (program.status === 'finding') return say.tariff.finding(name);
    return program.began !== null && parsed.day < program.began
      ? say.tariff.beforeProgram(name, say.day(program.began))
      : say.tariff.noneApplies;
  }
  const rate = generalText(only, { dataset, day: parsed.day, language });
  const counts = new Map<TreatmentKind, Set<string>>();
  for (const { kind, origins } of only.others) {
    const codes = counts.get(kind) ?? new Set();
    for (const { code } of origins) codes.add(code);
    counts.set(kind, codes);
  }
  const words = [...counts].map(([kind, codes]) => say.exclusions.counts[kind](codes.size));
  return words.length === 0 ? say.exclusions.leadNone(rate) : say.exclusions.lead(rate, say.list(words));
}

function sectionsOf(rows: readonly HeadedRow[]): Section[] {
  const sections: Section[] = [];
  for (const { heading, text } of rows) {
    const last = sections.at(-1);
    if (last?.heading === heading) last.rows.push(text);
    else sections.push({ heading, rows: [text] });
  }
  return sections;
}

/** The menus that lead to the other pages and to the other products. */
export function exclusionsMenus(
  question: ExclusionsQuestion,
  pages: readonly (readonly number[])[],
  page: number,
  here: OptionValues,
): Menu[] {
  const { program, programs, parsed, context } = question;
  const { dataset, language } = context;
  const say = messages(language);
  const all = rowsIn(question, language);
  const headingsOf = (positions: readonly number[]) => [
    ...new Set(positions.flatMap((position) => all[position]?.heading ?? [])),
  ];
  const pageMenu: Menu = {
    placeholder: say.exclusions.pagePlaceholder,
    choices: pages.map((positions, index) => {
      const headings = headingsOf(positions);
      return {
        label: say.exclusions.pageLabel(index + 1, headings[0] ?? ''),
        ...(headings.length > 1 ? { description: say.list(headings.slice(1)) } : {}),
        command: 'exclusions',
        options: { ...here, page: index + 1 },
        chosen: index + 1 === page,
      };
    }),
  };
  const offered = dataset.programs.filter(
    ({ id }) => id === program?.id || programs.some((each) => each.program.id === id) || begunBy(id),
  );
  const productMenu: Menu = {
    placeholder: say.exclusions.productPlaceholder,
    choices: [undefined, ...offered].map((each) => ({
      label: each === undefined ? say.exclusions.allProducts : each.name[language],
      command: 'exclusions',
      options: { ...(each === undefined ? {} : { product: each.id }), date: parsed.day },
      chosen: each?.id === program?.id,
    })),
  };
  return [...(pages.length > 1 ? [pageMenu] : []), ...(offered.length > 1 ? [productMenu] : [])];

  function begunBy(id: string): boolean {
    const began = dataset.byId.programs.get(id)?.began ?? null;
    return began !== null && began <= parsed.day;
  }
}
