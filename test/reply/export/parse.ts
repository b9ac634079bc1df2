import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';

/** A CSV file as spreadsheets read it (RFC 4180): rows by column name. Throws for rows that are shorter or longer than the head. */
export function parseCsv(text: string): Record<string, string>[] {
  if (!text.startsWith('\ufeff')) throw new Error('no byte order mark');
  const rows: string[][] = [[]];
  const cells = text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g);
  for (const [whole, quoted, bare = '', end] of cells) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row, position) => {
    if (row.length !== head.length) throw new Error(`row ${position} has ${row.length} cells`);
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? '']));
  });
}

/** An entry as a calendar program reads it. */
export interface ReadEntry {
  uid: string;
  /** `2026-12-04`, and whether it is a whole day. */
  start: string;
  end: string;
  allDay: boolean;
  summary: string;
  description: string;
  url: string | null;
  categories: string[];
  status: string | null;
  stamp: string;
}

/** A calendar as another library reads it. */
export function parseCalendar(text: string): { name: string; entries: ReadEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      description: event.description,
      url: value('url')?.toString() ?? null,
      categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String),
      status: value('status')?.toString() ?? null,
      stamp: String(value('dtstamp')),
    };
  });
  // As text, which calendar programs take it for; the parser leaves what it has no definition of as it is.
  const name = String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1');
  return { name, entries };
}

/** An item as a news reader reads it. */
interface ReadItem {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  pubDate: string;
  description: string;
  category: string[];
}

/** A news feed as another library reads it. Throws when it is not well-formed XML. */
export function parseNews(text: string): { title: string; language: string; items: ReadItem[] } {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'item' || name === 'category',
    parseTagValue: false,
  });
  const { rss } = parser.parse(text, true);
  if (rss['@_version'] !== '2.0') throw new Error('not RSS 2.0');
  return { title: rss.channel.title, language: rss.channel.language, items: rss.channel.item ?? [] };
}
