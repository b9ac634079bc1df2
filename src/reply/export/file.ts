import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Day } from '../../model/primitives.ts';
import { scopeText } from '../freshness.ts';
import { contentsOf } from './contents.ts';
import { calendarOf, jsonText, MEDIA_TYPES, newsOf } from './formats.ts';
import { type ExportFormat, type ExportScope, type ExportWhat, verifiedDay, withinSpan } from './question.ts';

/** What to export, for whom. */
export interface ExportQuestion {
  what: ExportWhat;
  format: ExportFormat;
  scope: ExportScope;
  language: Language;
  /** Names the file, and begins «upcoming». */
  today: Day;
}

/** A file ready to be sent. */
export interface ExportFile {
  name: string;
  type: string;
  data: string;
  /** Rows, records, entries or items, by format. */
  rows: number;
  /** Events known only by month or year, which a calendar leaves out. */
  undated: number;
}

/** The file that answers an export. The same question about the same data gives the same bytes on every day, but for «upcoming». */
export function exportFile(dataset: Dataset, question: ExportQuestion): ExportFile {
  const { what, format, scope, language } = question;
  const contents = contentsOf(dataset, question);
  const file = { name: fileName(question), type: MEDIA_TYPES[format], undated: 0 };
  switch (format) {
    case 'csv': {
      const { text, rows } = contents.table();
      return { ...file, data: text, rows };
    }
    case 'json': {
      const records = contents.records();
      const { program, ...rest } = scope;
      const head = { what, ...rest, ...(program === undefined ? {} : { product: program }) };
      const data = jsonText({ ...head, verifiedThrough: verifiedDay(dataset, program), records });
      return { ...file, data, rows: records.length };
    }
    case 'ics': {
      const entries = contents.entries().filter(({ date }) => withinSpan(date, scope));
      const dated = entries.filter(({ date }) => date.length === 10);
      const data = calendarOf(dataset, dated, nameOf(dataset, question), language);
      return { ...file, data, rows: dated.length, undated: entries.length - dated.length };
    }
    case 'rss': {
      const entries = contents.entries().filter(({ date }) => withinSpan(date, scope));
      return {
        ...file,
        data: newsOf(dataset, entries, nameOf(dataset, question), language),
        rows: entries.length,
      };
    }
  }
}

/** `section232-timeline-JP-steel-2026-11-24.csv`: what, for whom, of which day, so that files do not meet in a folder. */
function fileName({ what, format, scope, today }: ExportQuestion): string {
  const { country, program, from, to } = scope;
  const span = [from === undefined ? [] : ['from', from], to === undefined ? [] : ['to', to]].flat();
  const parts = ['section232', what, country, program, ...span, today];
  return `${parts.filter((part) => part !== undefined).join('-')}.${format}`;
}

/** «Section 232 · Measures · Japan · Steel». */
function nameOf(dataset: Dataset, { what, scope, language }: ExportQuestion): string {
  const about = aboutText(dataset, scope, language);
  const say = messages(language);
  return say.parts(['Section 232', say.exports.whats[what], ...(about === '' ? [] : [about])]);
}

/** The places, products and days of an export in words; empty for everything. */
export function aboutText(dataset: Dataset, scope: ExportScope, language: Language): string {
  const say = messages(language);
  const { country, program, from, to } = scope;
  const named = country !== undefined || program !== undefined;
  const countries = country === undefined ? [] : [country];
  const products = program === undefined ? [] : [program];
  const day = (one: Day | undefined) => (one === undefined ? '' : say.day(one));
  return say.parts([
    ...(named ? [scopeText(dataset, { countries, products }, language)] : []),
    ...(from === undefined && to === undefined ? [] : [say.exports.span(day(from), day(to))]),
  ]);
}
