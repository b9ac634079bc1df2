import type { Language } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Event } from '../../model/event.ts';
import { eventsMatching } from '../../rules/events.ts';
import { cellList, type Row } from './csv.ts';
import type { ExportScope } from './question.ts';

/** Which events does an export hold? Those that `/events` finds for the same options, in order of time. */
export function eventsSelected(dataset: Dataset, scope: ExportScope): readonly Event[] {
  return eventsMatching(dataset, scope);
}

export const EVENT_COLUMNS = [
  'id',
  'date',
  'kind',
  'title',
  'summary',
  'participants',
  'countries',
  'programs',
  'instruments',
  'importance',
  'note',
  'sources',
  'confidence',
] as const;

/** An event in a row, its texts in one language. */
export function eventRow(event: Event, language: Language): Row<(typeof EVENT_COLUMNS)[number]> {
  return {
    id: event.id,
    date: event.date,
    kind: event.kind,
    title: event.title[language],
    summary: event.summary[language],
    participants: cellList(event.participants.map((name) => name[language])),
    countries: cellList(event.countries),
    programs: cellList(event.programs),
    instruments: cellList(event.instruments),
    importance: event.importance,
    note: event.note?.[language] ?? null,
    sources: event.sources.join(' '),
    confidence: event.confidence,
  };
}
