import type { Dataset } from '../../model/dataset.ts';
import { FILE_KINDS, type FileKind } from '../../model/files.ts';
import { calendarFeed, changesFeed } from '../../reply/export/feeds.ts';
import { jsonText, MEDIA_TYPES } from '../../reply/export/formats.ts';
import { indexPage } from './index-page.ts';
import { type FeedParameter, type FeedQuery, readQuery } from './query.ts';

/** A document that can be asked for. `key` is the same for two addresses that mean the same. */
interface FeedDocument {
  key: string;
  type: string;
  text: () => string;
}

export type FeedAnswer = { found: FeedDocument } | { problem: string };

interface Place {
  parameters: readonly FeedParameter[];
  type: string;
  text: (query: FeedQuery) => string;
}

/**
 * What stands under which path? Paths are looked up as they were sent, in a fixed list: nothing of them ever reaches the
 * file system. Null for a path that is not in it.
 */
export function feedDocuments(dataset: Dataset): (path: string, given: URLSearchParams) => FeedAnswer | null {
  const places = placesOf(dataset);
  return (path, given) => {
    const place = places.get(path);
    if (place === undefined) return null;
    const reading = readQuery(dataset, given, place.parameters);
    if (!reading.ok) return { problem: reading.message };
    const { query } = reading;
    const { countries, products } = query.scope;
    const key = [path, query.language, countries.join(), products.join()].join(' ');
    return { found: { key, type: place.type, text: () => place.text(query) } };
  };
}

function placesOf(dataset: Dataset): ReadonlyMap<string, Place> {
  const parameters = ['country', 'product', 'lang'] as const;
  const data = (Object.keys(FILE_KINDS) as FileKind[]).map((kind): [string, Place] => [
    `/data/${kind}.json`,
    { parameters: [], type: MEDIA_TYPES.json, text: () => jsonText({ [kind]: dataset[kind] }) },
  ]);
  const dataPaths = data.map(([path]) => path);
  return new Map([
    [
      '/',
      {
        parameters: ['lang'],
        type: 'text/html; charset=utf-8',
        text: ({ language }) => indexPage(dataPaths, language),
      },
    ],
    [
      '/calendar.ics',
      {
        parameters,
        type: MEDIA_TYPES.ics,
        text: ({ scope, language }) => calendarFeed(dataset, scope, language),
      },
    ],
    [
      '/changes.rss',
      {
        parameters,
        type: MEDIA_TYPES.rss,
        text: ({ scope, language }) => changesFeed(dataset, scope, language),
      },
    ],
    ...data,
  ]);
}
