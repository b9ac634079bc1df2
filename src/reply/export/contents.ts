import type { Language } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import { csvText, type Row } from './csv.ts';
import { dateEntry, periodEntry } from './date-entries.ts';
import type { Entry } from './entry.ts';
import { EVENT_COLUMNS, eventRow, eventsSelected } from './events.ts';
import { MEASURE_COLUMNS, measureRow } from './measure-row.ts';
import { measureRecord, measuresSelected } from './measures.ts';
import type { ExportScope, ExportWhat } from './question.ts';
import { eventEntry, measureEntries } from './record-entries.ts';
import { PERIOD_COLUMNS, type PlacedPeriod, periodRecord, periodRows, periodsSelected } from './timeline.ts';
import { DATE_COLUMNS, dateRecord, dateRow, upcomingSelected } from './upcoming.ts';

/** What is exported, in the three forms that the formats are made of; each is made only when asked for. */
interface Contents {
  table: () => { text: string; rows: number };
  records: () => readonly object[];
  entries: () => readonly Entry[];
}

interface Asked {
  what: ExportWhat;
  scope: ExportScope;
  language: Language;
  today: Day;
}

/** The one list of what can be exported. */
export function contentsOf(dataset: Dataset, { what, scope, language, today }: Asked): Contents {
  switch (what) {
    case 'measures': {
      const measures = measuresSelected(dataset, scope);
      return {
        table: () =>
          tableOf(
            MEASURE_COLUMNS,
            measures.map((measure) => measureRow(dataset, measure, language)),
          ),
        records: () => measures.map((measure) => measureRecord(dataset, measure, language)),
        entries: () => measures.flatMap((measure) => measureEntries(dataset, measure, language)),
      };
    }
    case 'events': {
      const events = eventsSelected(dataset, scope);
      return {
        table: () =>
          tableOf(
            EVENT_COLUMNS,
            events.map((event) => eventRow(event, language)),
          ),
        records: () => events,
        entries: () => events.map((event) => eventEntry(dataset, event, language)),
      };
    }
    case 'upcoming': {
      const dates = upcomingSelected(dataset, scope, today);
      return {
        table: () =>
          tableOf(
            DATE_COLUMNS,
            dates.map((date) => dateRow(dataset, date, language)),
          ),
        records: () => dates.map((date) => dateRecord(dataset, date, language)),
        entries: () => dates.map((date) => dateEntry(dataset, date, language)),
      };
    }
    case 'timeline': {
      const periods = periodsSelected(dataset, scope);
      return {
        table: () =>
          tableOf(
            PERIOD_COLUMNS,
            periods.flatMap((period) => periodRows(dataset, period, language)),
          ),
        records: () => periods.map((period) => periodRecord(dataset, period, language)),
        entries: () =>
          periods.map((period, position) =>
            periodEntry(dataset, period, previous(period, periods[position - 1]), language),
          ),
      };
    }
  }
}

function tableOf<C extends string>(columns: readonly C[], rows: readonly Row<C>[]) {
  return { text: csvText(columns, rows), rows: rows.length };
}

/** The period before, if it is of the same country and program. */
function previous(period: PlacedPeriod, before: PlacedPeriod | undefined): PlacedPeriod | undefined {
  return before?.country === period.country && before.program === period.program ? before : undefined;
}
