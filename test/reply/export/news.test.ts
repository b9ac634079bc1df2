import { describe, expect, test } from 'vitest';
import { changesFeed } from '../../../src/reply/export/feeds.ts';
import { newsText } from '../../../src/reply/export/news.ts';
import { parseNews } from './parse.ts';
import { dataset, fileOf } from './question.ts';

const EVERYTHING = { countries: [], products: [] };
const feeds = [
  ['measures', fileOf({ what: 'measures', format: 'rss' }).data],
  ['events', fileOf({ what: 'events', format: 'rss', language: 'ja' }).data],
  ['upcoming', fileOf({ what: 'upcoming', format: 'rss', language: 'ja' }).data],
  ['timeline', fileOf({ what: 'timeline', format: 'rss', scope: { country: 'GB' } }).data],
  ['the feed', changesFeed(dataset, EVERYTHING, 'en')],
] as const;

describe.each(feeds)('%s as a news feed', (_what, text) => {
  const { items } = parseNews(text);

  test('has items with a title, a link and a guid that is no other’s', () => {
    expect(items.length).toBeGreaterThan(0);
    const guids = items.map(({ guid }) => guid['#text']);
    expect(new Set(guids).size).toBe(guids.length);
    for (const { title, link, guid } of items) {
      expect(title).not.toMatch(/\*\*|\]\(|undefined/);
      expect(link).toMatch(/^https:\/\//);
      expect(guid['@_isPermaLink']).toBe('false');
    }
  });

  test('is dated by the data, the newest first, nothing after the day it was verified', () => {
    const times = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times[0]).toBeLessThanOrEqual(Date.parse('2026-10-10T00:00:00Z'));
  });
});

test('every event is an item once, under its own day', () => {
  const { items, language } = parseNews(fileOf({ what: 'events', format: 'rss', language: 'ja' }).data);
  expect(language).toBe('ja');
  const byGuid = new Map(items.map((item) => [item.guid['#text'], item]));
  expect(items).toHaveLength(dataset.events.length);
  for (const { id, title, date } of dataset.events) {
    const item = byGuid.get(`${id}@section232`);
    expect(item?.title).toContain(title.ja);
    if (date.length === 10 && date <= '2026-10-10')
      expect(new Date(item?.pubDate ?? '').toISOString().slice(0, 10)).toBe(date);
  }
});

test('a scheduled start is news of the day it was proclaimed', () => {
  const { items } = parseNews(changesFeed(dataset, EVERYTHING, 'en'));
  const item = items.find(({ guid }) => guid['#text'] === '2026-12-04-polysilicon@section232');
  expect(item?.title).toMatch(/^2026-12-04: /);
  expect(item?.pubDate).toBe('Thu, 06 Aug 2026 00:00:00 GMT');
});

test('the feed has at most a hundred changes, and of deadlines and quota periods none', () => {
  const { items } = parseNews(changesFeed(dataset, EVERYTHING, 'en'));
  expect(items.length).toBeLessThanOrEqual(100);
  expect(items.flatMap(({ category }) => category)).not.toContain('Deadline');
});

test('text that looks like markup stays text', () => {
  const title = '<b>A & B</b> ]]> 鉄鋼';
  const entry = {
    uid: 'x@section232',
    date: '2026-01-01',
    title,
    details: [title],
    url: 'https://a.example/?b=1&c=2',
  };
  const head = {
    name: 'a & <b>',
    description: 'x',
    url: 'https://a.example/',
    language: 'en' as const,
    asOf: '2026-10-10',
  };
  const news = parseNews(newsText([{ ...entry, categories: ['R&D'], published: '2026-01-01' }], head));
  expect(news.title).toBe('a & <b>');
  expect(news.items[0]).toMatchObject({
    title: `2026-01-01: ${title}`,
    link: 'https://a.example/?b=1&c=2',
    description: '<p>&lt;b&gt;A &amp; B&lt;/b&gt; ]]&gt; 鉄鋼</p>',
    category: ['R&D'],
  });
});
