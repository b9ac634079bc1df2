import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SeenDocument, Watch } from '../model/stored.ts';
import type { MeasureChange } from '../rules/changes.ts';
import type { DutyChange } from '../rules/duty-changes.ts';
import { areaInScope } from '../rules/scope.ts';
import type { UpcomingDate } from '../rules/upcoming.ts';
import type { DueDate } from '../rules/watching.ts';
import { placeName } from './area-text.ts';
import { dutyChangeText, measureChangeText } from './change-text.ts';
import { documentFacts, documentLink, documentRow } from './document-text.ts';
import { toneOf } from './duty-text.ts';
import { freshness, scopeText } from './freshness.ts';
import type { Card } from './reply.ts';
import { upcomingActs, upcomingSummary, upcomingTitle } from './upcoming-text.ts';

/** Who is told, and in which language. */
export interface Watcher extends Pick<Watch, 'country' | 'product'> {
  language: Language;
}

/** The message before a date arrives, or on the day: when, what, from what to what, and the acts. */
export function dateNotice(dataset: Dataset, { date, daysAhead }: DueDate, watcher: Watcher): Card {
  const { language } = watcher;
  const say = messages(language);
  const when = say.digest.inDays(daysAhead);
  const told = date.event !== null || date.quota !== null;
  const summary = told ? upcomingSummary(dataset, date, language) : '';
  const after = date.changes.flatMap((change) => (change.condition === null ? (change.after ?? []) : []));
  return {
    tone: toneOf(after),
    title: say.watch.dateTitle(say.sentence(when), upcomingTitle(dataset, date, language)),
    lead: [say.remark(`**${say.day(date.day)}**`, when), summary].filter((line) => line !== '').join('\n'),
    sections: [
      {
        heading: say.watch.changesHeading,
        rows: changeRows(dataset, date, watcher),
        dropOrder: 2,
      },
      {
        heading: say.tariff.instrumentHeading,
        rows: [upcomingActs(dataset, date, language, 3)].filter(isFilled),
      },
    ],
    footer: footer(dataset, watcher, date.programs),
  };
}

/** The message when the data says otherwise of a measure than the watcher was told: old → new, and the act. */
export function changeNotice(dataset: Dataset, change: MeasureChange, watcher: Watcher): Card {
  const { language } = watcher;
  const program = dataset.byId.programs.get(change.program)?.name[language] ?? change.program;
  const place = watcher.country === null ? [] : [placeName(dataset, watcher.country, language)];
  return {
    tone: toneOf(change.after === null ? [] : [change.after]),
    title: messages(language).watch.changeTitle(messages(language).parts([...place, program])),
    lead: measureChangeText(dataset, change, language),
    sections: [],
    footer: footer(dataset, watcher, [change.program]),
  };
}

/** The message when an official document appears that the data does not hold yet. It changes no answer by itself. */
export function documentNotice(dataset: Dataset, document: SeenDocument, watcher: Watcher): Card {
  const say = messages(watcher.language);
  return {
    tone: 'none',
    title: say.documents.title,
    lead: [
      `**${documentLink(document)}**`,
      documentFacts(document, watcher.language),
      say.documents.note,
    ].join('\n'),
    sections: [],
    footer: footer(dataset, watcher, []),
  };
}

/** One message in place of many when more than ten documents appear at once. */
export function massDocumentNotice(
  dataset: Dataset,
  documents: readonly SeenDocument[],
  watcher: Watcher,
): Card {
  const say = messages(watcher.language);
  return {
    tone: 'none',
    title: say.documents.massTitle(documents.length),
    lead: say.documents.note,
    sections: [
      { rows: documents.map((document) => say.watch.bullet(documentRow(document, watcher.language))) },
    ],
    footer: footer(dataset, watcher, []),
  };
}

/** One message in place of many when a new version of the data changes more than ten measures: how many of which program. */
export function massChangeNotice(
  dataset: Dataset,
  changes: readonly MeasureChange[],
  watcher: Watcher,
): Card {
  const { language } = watcher;
  const say = messages(language);
  const programs = Map.groupBy(changes, ({ program }) => program);
  const counts = (own: readonly MeasureChange[]) =>
    (['new', 'changed', 'ended', 'withdrawn'] as const)
      .map((kind) => ({ kind, count: own.filter((change) => change.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => say.watch.counts[kind](count));
  return {
    tone: 'none',
    title: say.watch.massTitle(changes.length),
    lead: say.watch.massLead,
    sections: [
      {
        rows: [...programs].map(([id, own]) =>
          say.watch.bullet(
            say.colon(dataset.byId.programs.get(id)?.name[language] ?? id, say.list(counts(own))),
          ),
        ),
      },
      {
        heading: say.watch.changesHeading,
        rows: changes.map((change) => say.watch.bullet(measureChangeText(dataset, change, language))),
        dropOrder: 2,
      },
    ],
    footer: footer(dataset, watcher, [...programs.keys()]),
  };
}

/** What changes for the watcher's goods and origin; where nothing does, that, and what changes for others. */
function changeRows(dataset: Dataset, date: UpcomingDate, { country, product, language }: Watcher): string[] {
  const say = messages(language);
  const ofProduct = date.changes.filter(({ program }) => product === null || program === product);
  const own = ofProduct.filter(
    ({ area }) => country === null || areaInScope(dataset, [country], area, date.day),
  );
  const rows = (changes: readonly DutyChange[]) =>
    changes.map((change) => dutyChangeText(dataset, change, language));
  const unchanged =
    country !== null && own.length === 0 && ofProduct.length > 0
      ? [say.watch.unchanged(placeName(dataset, country, language))]
      : [];
  return [...unchanged, ...rows(own.length > 0 ? own : ofProduct)].map(say.watch.bullet);
}

function footer(
  dataset: Dataset,
  { country, product, language }: Watcher,
  programs: readonly string[],
): string {
  const scope = {
    countries: country === null ? [] : [country],
    products: product === null ? [] : [product],
  };
  const why = messages(language).watch.because(scopeText(dataset, scope, language));
  return messages(language).facts([why, freshness(dataset, programs, language)]);
}

function isFilled(text: string): boolean {
  return text !== '';
}
