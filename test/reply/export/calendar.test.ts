import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../../src/model/dataset.ts';
import { calendarText } from '../../../src/reply/export/calendar.ts';
import { calendarFeed } from '../../../src/reply/export/feeds.ts';
import { exportFile } from '../../../src/reply/export/file.ts';
import { addDays } from '../../../src/rules/days.ts';
import { timeline } from '../../../src/rules/timeline.ts';
import { parseCalendar } from './parse.ts';
import { dataset, fileOf } from './question.ts';

const EVERYTHING = { countries: [], products: [] };
const calendars = [
  ['measures', fileOf({ what: 'measures', format: 'ics' }).data],
  ['events', fileOf({ what: 'events', format: 'ics', language: 'ja' }).data],
  ['upcoming', fileOf({ what: 'upcoming', format: 'ics' }).data],
  ['timeline', fileOf({ what: 'timeline', format: 'ics', language: 'ja', scope: { country: 'JP' } }).data],
  ['the feed', calendarFeed(dataset, EVERYTHING, 'en')],
] as const;

describe.each(calendars)('%s as a calendar', (_what, text) => {
  const { entries } = parseCalendar(text);

  test('has entries of one whole day each, without a time zone', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const { start, end, allDay } of entries) {
      expect(allDay).toBe(true);
      expect(end).toBe(addDays(start, 1));
    }
    expect(text).not.toContain('TZID');
  });

  test('has a UID for each entry, and no UID twice', () => {
    const uids = entries.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    for (const uid of uids) expect(uid).toMatch(/^[\x21-\x7e]+@section232$/);
  });

  test('has a title, an address to check and a stamp of the data for each entry', () => {
    for (const { summary, url, stamp, categories } of entries) {
      expect(summary.length).toBeGreaterThan(3);
      expect(summary).not.toMatch(/\*\*|\]\(|undefined|\\[()[\]*_]/);
      expect(url).toMatch(/^https:\/\//);
      expect(stamp).toBe('2026-10-10T00:00:00Z');
      expect(categories.length).toBeGreaterThan(0);
    }
  });

  test('keeps to RFC 5545: lines of 75 bytes at most that end with CRLF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

test('every measure starts and ends once, on its days; one that never began is cancelled', () => {
  const { entries } = parseCalendar(fileOf({ what: 'measures', format: 'ics' }).data);
  const byUid = new Map(entries.map((entry) => [entry.uid, entry]));
  let expected = 0;
  for (const { id, from, until, neverInForce } of dataset.measures) {
    const start = byUid.get(`${id}-start@section232`);
    const end = byUid.get(`${id}-end@section232`);
    expect(start).toMatchObject({ start: from, status: neverInForce === true ? 'CANCELLED' : 'CONFIRMED' });
    const ends = until !== null && neverInForce !== true;
    expect(end?.start).toBe(ends ? until : undefined);
    expected += ends ? 2 : 1;
  }
  expect(entries).toHaveLength(expected);
});

test('every event known to the day is in the calendar on its day, in Japanese; the others are counted', () => {
  const file = fileOf({ what: 'events', format: 'ics', language: 'ja' });
  const days = dataset.events.filter(({ date }) => date.length === 10);
  const { entries } = parseCalendar(file.data);
  expect(entries.map(({ uid, start, summary }) => [uid, start, summary])).toEqual(
    days.map(({ id, date, title }) => [`${id}@section232`, date, title.ja]),
  );
  expect([file.rows, file.undated]).toEqual([days.length, dataset.events.length - days.length]);
});

test('Japan’s timeline: an entry where each period starts', () => {
  const { entries } = parseCalendar(
    fileOf({ what: 'timeline', format: 'ics', scope: { country: 'JP' } }).data,
  );
  const starts = dataset.programs.flatMap(({ id }) =>
    timeline(dataset, { country: 'JP', program: id }).map(({ from }) => [
      `jp-${id}-${from}@section232`,
      from,
    ]),
  );
  expect(entries.map(({ uid, start }) => [uid, start])).toEqual(starts);
});

describe('UIDs and bytes are the same', () => {
  test('in the next export, on another day and after a restart', () => {
    const again = exportFile(loadDataset(), {
      what: 'measures',
      format: 'ics',
      scope: {},
      language: 'en',
      today: '2027-03-01',
    });
    expect(again.data).toBe(fileOf({ what: 'measures', format: 'ics' }).data);
    expect(calendarFeed(loadDataset(), EVERYTHING, 'en')).toBe(calendarFeed(dataset, EVERYTHING, 'en'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo'])('on a computer in %s', (zone) => {
    const here = fileOf({ what: 'events', format: 'ics' }).data;
    const offset = new Date(0).getTimezoneOffset();
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(offset);
    expect(fileOf({ what: 'events', format: 'ics' }).data).toBe(here);
  });

  test('for one thing in different files and languages', () => {
    const uidOf = (text: string) =>
      parseCalendar(text).entries.find(({ start }) => start === '2026-12-04')?.uid;
    expect(uidOf(fileOf({ what: 'events', format: 'ics' }).data)).toBe('2026-12-04-polysilicon@section232');
    expect(uidOf(fileOf({ what: 'upcoming', format: 'ics', language: 'ja' }).data)).toBe(
      '2026-12-04-polysilicon@section232',
    );
  });
});

test('the calendar to subscribe to keeps past dates, and narrows to a scope that its name tells', () => {
  const { name, entries } = parseCalendar(
    calendarFeed(dataset, { countries: ['JP'], products: ['steel'] }, 'ja'),
  );
  expect(name).toBe('232条措置の予定・日本・鉄鋼');
  const days = entries.map(({ start }) => start);
  expect(days).toContain('2018-03-23');
  expect(days).toContain('2022-04-01');
  expect(entries.map(({ uid }) => uid)).not.toContain('2026-12-04-polysilicon@section232');
});

test('names and texts with commas, semicolons, quotes and line breaks come back as they were', () => {
  const title = 'a, b; c: "d" \\n e\nf 鉄鋼';
  const entry = { uid: 'x@section232', date: '2028-02-29', title, details: [title, 'z'], url: null };
  const text = calendarText([{ ...entry, categories: ['a, b', 'c'], published: '2026-01-01' }], {
    name: 'Korea, South; steel',
    description: 'x',
    asOf: '2026-10-10',
  });
  const { name, entries } = parseCalendar(text);
  expect(name).toBe('Korea, South; steel');
  expect(entries).toMatchObject([
    {
      start: '2028-02-29',
      end: '2028-03-01',
      summary: title,
      description: `${title}\n\nz`,
      categories: ['a, b', 'c'],
    },
  ]);
});
